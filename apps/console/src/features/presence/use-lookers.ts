import { useSyncExternalStore } from 'react';
import { useLabels } from '../../i18n/use-labels.js';
import { useTeamFeeds } from '../live/feeds-context.js';

/** The names of others who have a complaint open just now. */
export function useLookers(id: string): readonly string[] {
  const { lookers } = useTeamFeeds();
  const { person } = useLabels();
  return useSyncExternalStore(lookers.subscribe, () => lookers.at(id)).map(person);
}

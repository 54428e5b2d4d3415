import { useCallback, useMemo } from 'react';
import { useDraft } from '../../session/use-draft.js';
import { useToday } from '../../ui/use-today.js';
import { keptInterview, newInterview, type Interview } from './interview.js';

/**
 * The interview that is under way. A session that ends loses none of it: it is kept like every unsent text, sealed to
 * the account in this tab, until it has arrived or is given up.
 */
export function useInterview() {
  const today = useToday();
  const { text, setText, clear } = useDraft('assisted');
  const interview = useMemo(() => keptInterview(text) ?? newInterview(today), [text, today]);
  const change = useCallback(
    (part: Partial<Interview>) => setText(JSON.stringify({ ...interview, ...part })),
    [setText, interview],
  );
  return { interview, change, clear, begun: text !== '' };
}

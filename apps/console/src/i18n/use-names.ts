import { useMemo } from 'react';
import { useSession } from '../session/session-context.js';

/** Names of what the network itself defines: its districts, teams and people. */
export function useNames() {
  const { network, current } = useSession();
  return useMemo(() => {
    const districts = new Map(network.districts.map(({ id, name }) => [id, name]));
    const teams = new Map(network.teams.map(({ id, name }) => [id, name]));
    const people = new Map(network.colleagues.map(({ id, displayName }) => [id, displayName]));
    people.set(current.account.id, current.account.displayName);
    return {
      district: (id: string) => districts.get(id),
      team: (id: string) => teams.get(id) ?? id,
      person: (id: string) => people.get(id),
    };
  }, [network, current]);
}

import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { RESTRICTED } from '#counts/domain';
import { SPECIAL_DISTRICTS } from '#taxonomy';
import { maySeeFigures } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { useNow } from '../../ui/use-now.js';
import { readAsked, readTable, type Askable } from './asked.js';

/** The question of the page's address, and how it is changed; it stands in the address so that it can be sent. */
export function useAsked() {
  const askable = useAskable();
  const { search, ask } = useAddress();
  return { ...useMemo(() => readAsked(search, askable), [search, askable]), search, ask };
}

/** The question of a table's address. */
export function useAskedTable() {
  const askable = useAskable();
  const { search, ask } = useAddress();
  return { ...useMemo(() => readTable(search, askable), [search, askable]), ask };
}

/** A change of an address; an empty value is left out. */
export type Ask = (change: Readonly<Record<string, string | undefined>>) => void;

function useAddress() {
  const [search, setSearch] = useSearchParams();
  const ask: Ask = (change) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries(change)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      return next;
    });
  return { search, ask };
}

function useAskable(): Askable {
  const { network, current } = useSession();
  const now = useNow();
  return useMemo(
    () => ({
      districts: new Set([...network.districts, ...SPECIAL_DISTRICTS.entries].map(({ id }) => id)).add(
        RESTRICTED,
      ),
      teams: new Set(network.teams.map(({ id }) => id)),
      ownTeams: maySeeFigures(current)
        ? null
        : current.teams.filter(({ role }) => role === 'lead').map(({ id }) => id),
      now,
      timeZone: current.network.timeZone,
    }),
    [network, current, now],
  );
}

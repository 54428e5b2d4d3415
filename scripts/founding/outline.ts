import type { NetworkFile } from './network-file.js';

/** A team as the cross-checks see it; what is not text reads ''. */
export interface TeamOutline {
  readonly at: string;
  readonly id: string;
  readonly kind: string;
  readonly districts: readonly string[];
  readonly standby: string;
}

/** A person's place in a team. */
export interface PlaceOutline {
  readonly at: string;
  readonly team: string;
  readonly leads: boolean;
}

/** A person as the cross-checks see them. */
export interface PersonOutline {
  readonly at: string;
  readonly username: string;
  readonly roles: readonly string[];
  readonly places: readonly PlaceOutline[];
}

/** What a file says, however ill-formed: so that every fault is told at once. `at` is a place in the file. */
export interface Outline {
  readonly districts: readonly { readonly at: string; readonly id: string }[];
  readonly teams: readonly TeamOutline[];
  readonly people: readonly PersonOutline[];
}

/** The outline of a file that may be faulty. */
export function outlineOf(file: NetworkFile): Outline {
  return {
    districts: entries(file.districts, 'districts').map(({ at, entry }) => ({ at, id: text(entry['id']) })),
    teams: entries(file.teams, 'teams').map(({ at, entry }) => ({
      ...{ at, id: text(entry['id']), kind: text(entry['kind']), standby: text(entry['standby']) },
      districts: texts(entry['districts']),
    })),
    people: entries(file.people, 'people').map(({ at, entry }) => ({
      ...{ at, username: text(entry['username']), roles: texts(entry['roles']) },
      places: entries(entry['memberships'], `${at}.memberships`).map((place) => ({
        ...{ at: place.at, team: text(place.entry['team']), leads: place.entry['role'] === 'lead' },
      })),
    })),
  };
}

interface Entry {
  readonly at: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

function entries(list: unknown, name: string): Entry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, place) =>
    typeof entry === 'object' && entry !== null
      ? [{ at: `${name}[${place}]`, entry: entry as Entry['entry'] }]
      : [],
  );
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const texts = (list: unknown): string[] => (Array.isArray(list) ? list.map(text).filter(Boolean) : []);

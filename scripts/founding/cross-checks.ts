import type { Outline, PersonOutline, TeamOutline } from './outline.js';

/** What no entry shows by itself: each fault with its place, in plain words. */
export function crossChecks(outline: Outline): string[] {
  return [
    ...repeated(outline.districts, ({ id }) => id, 'id'),
    ...repeated(outline.teams, ({ id }) => id, 'id'),
    ...repeated(outline.people, ({ username }) => username, 'username'),
    ...districtFaults(outline),
    ...kindFaults(outline.teams),
    ...outline.teams.flatMap((team) => standbyFaults(team, outline.teams)),
    ...outline.people.flatMap((person) => personFaults(person, outline.teams)),
    ...outline.teams.flatMap((team) => staffFaults(team, outline.people)),
    ...administratorFaults(outline.people),
  ];
}

function repeated<T extends { readonly at: string }>(
  entries: readonly T[],
  word: (entry: T) => string,
  name: string,
): string[] {
  const known = new Map<string, string>();
  return entries.flatMap((entry) => {
    const first = known.get(word(entry));
    if (first) return [`${entry.at}.${name}: "${word(entry)}" is already that of ${first}`];
    if (word(entry)) known.set(word(entry), entry.at);
    return [];
  });
}

/** Each district has one district team, at most one restricted team, and is known. */
function districtFaults({ districts, teams }: Outline): string[] {
  const known = new Set(districts.map(({ id }) => id));
  const unknown = teams.flatMap(({ at, districts: served }) =>
    served.flatMap((id, place) => (known.has(id) ? [] : [`${at}.districts[${place}]: no district "${id}"`])),
  );
  const serving = (kind: string, id: string): string[] =>
    teams.filter((team) => team.kind === kind && team.districts.includes(id)).map((team) => team.id);
  const served = districts.flatMap(({ at, id }) => {
    if (!id) return [];
    const [of, restricted] = [serving('district', id), serving('restricted', id)];
    return [
      ...(of.length === 0 ? [`${at}: no district team serves "${id}"`] : []),
      ...(of.length > 1 ? [`${at}: served by more than one district team: ${of.join(', ')}`] : []),
      ...(restricted.length > 1
        ? [`${at}: served by more than one restricted team: ${restricted.join(', ')}`]
        : []),
    ];
  });
  return [...unknown, ...served];
}

/** Kinds that must be there, and which of them serve districts. */
function kindFaults(teams: readonly TeamOutline[]): string[] {
  const of = (kind: string): TeamOutline[] => teams.filter((team) => team.kind === kind);
  const missing = ['national', 'restricted', 'outside-reviewer'].filter((kind) => of(kind).length === 0);
  const everywhere = of('restricted').filter(({ districts }) => districts.length === 0);
  return [
    ...missing.map((kind) => `teams: no team of kind ${kind}`),
    ...of('outside-reviewer')
      .slice(1)
      .map(({ at }) => `${at}: there is already an outside reviewer; there can be one`),
    ...everywhere
      .slice(1)
      .map(({ at }) => `${at}: another restricted team already serves all districts; name this one’s`),
    ...of('district')
      .filter(({ districts }) => districts.length === 0)
      .map(({ at }) => `${at}.districts: a district team serves at least one`),
    ...[...of('national'), ...of('outside-reviewer')]
      .filter(({ districts }) => districts.length > 0)
      .map(({ at, kind }) => `${at}.districts: a team of kind ${kind} serves none`),
  ];
}

function standbyFaults({ at, id, kind, standby }: TeamOutline, teams: readonly TeamOutline[]): string[] {
  if (!standby) return [];
  const found = teams.find((team) => team.id === standby);
  if (!found) return [`${at}.standby: no team "${standby}"`];
  if (standby === id) return [`${at}.standby: a team can’t stand by for itself`];
  if (kind === 'outside-reviewer') return [`${at}.standby: nobody stands by for the outside reviewer`];
  return found.kind === 'outside-reviewer'
    ? [`${at}.standby: the outside reviewer stands by for nobody`]
    : [];
}

function personFaults({ at, roles, places }: PersonOutline, teams: readonly TeamOutline[]): string[] {
  const known = new Set(teams.map(({ id }) => id));
  const leads = places.some((place) => place.leads);
  return [
    ...places.flatMap(({ at: place, team }) =>
      team && !known.has(team) ? [`${place}.team: no team "${team}"`] : [],
    ),
    ...repeated(places, ({ team }) => team, 'team'),
    ...(roles.length === 0 ? [`${at}.roles: names none`] : []),
    // Two different persons vouch for a team's keys: an administrator and its lead.
    ...(leads && roles.includes('administrator')
      ? [`${at}: an administrator can’t lead a team; its keys need the word of two persons`]
      : []),
    ...(leads && !roles.includes('verifier') ? [`${at}.roles: who leads a team must be a verifier too`] : []),
  ];
}

/** A team without a lead admits nobody; with fewer than two who can decide it concludes nothing that matters. */
function staffFaults({ at, id }: TeamOutline, people: readonly PersonOutline[]): string[] {
  if (!id) return [];
  const own = people.filter(({ places }) => places.some(({ team }) => team === id));
  const led = own.some(({ places }) => places.some(({ team, leads }) => team === id && leads));
  const deciding = own.filter(({ roles }) => roles.includes('verifier'));
  return [
    ...(led ? [] : [`${at}: "${id}" has no lead`]),
    ...(deciding.length < 2
      ? [`${at}: "${id}" has ${deciding.length} who can decide (members who are verifiers); it needs two`]
      : []),
  ];
}

function administratorFaults(people: readonly PersonOutline[]): string[] {
  const found = people.filter(({ roles }) => roles.includes('administrator')).length;
  return found < 2 ? [`people: ${found} with the role administrator; there must be two at least`] : [];
}

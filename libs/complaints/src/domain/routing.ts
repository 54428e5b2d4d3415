import { isRestricted, SPECIAL_DISTRICT_IDS } from '#taxonomy';
import { DomainError } from '#kernel';

/** What a team is there for. */
export type TeamKind = 'district' | 'restricted' | 'national' | 'outside-reviewer';

/** A team as routing sees it. */
export interface RoutedTeam {
  readonly id: string;
  readonly kind: TeamKind;
  /** Districts it serves; for a restricted team, empty means all. */
  readonly districtIds: readonly string[];
  readonly standbyTeamId: string | null;
  /** Takes no new complaints now; its standby team does. */
  readonly suspended: boolean;
}

/**
 * Who receives what, worked out beforehand: only *results* are in it, so that publishing it never
 * shows which team is suspended, or that one is.
 */
export interface RoutingTable {
  /** Responsible team by district; a district that is not listed goes to the national team. */
  readonly districts: Readonly<Record<string, string>>;
  /** Restricted team by district. */
  readonly restricted: Readonly<Record<string, string>>;
  /** Restricted team where the district is not listed. */
  readonly restrictedElsewhere: string;
  /** Who takes a complaint about someone of the district's team. */
  readonly aboutTeam: Readonly<Record<string, string>>;
  readonly national: string;
  /** Who takes a complaint about someone of the national team. */
  readonly aboutNational: string;
  readonly reviewer: string;
  /** Who may open a danger to life when the first team stays silent. */
  readonly standby: Readonly<Record<string, string>>;
}

/** What routing looks at in a complaint. */
export interface RoutingAnswers {
  readonly kind: string;
  readonly districtId: string;
  readonly category: string;
  readonly risk: readonly string[];
  readonly aboutWhom: string;
}

/** Where a complaint goes. */
export interface Route {
  readonly teamId: string;
  /** For danger to life: the team that may open it if nobody decides; null otherwise. */
  readonly standbyTeamId: string | null;
  readonly restricted: boolean;
}

/** The team responsible for a complaint; pure and total, the same in browser, intake and desk. */
export function responsibleTeam(table: RoutingTable, answers: RoutingAnswers): Route {
  const restricted = isRestricted(answers);
  if (answers.aboutWhom === 'network-leadership')
    return { teamId: table.reviewer, standbyTeamId: null, restricted };
  const listed = Object.hasOwn(table.districts, answers.districtId);
  const districtTeam = listed ? table.districts[answers.districtId]! : table.national;
  const accused = answers.aboutWhom === 'team-member' ? districtTeam : null;
  const usual = restricted
    ? (table.restricted[answers.districtId] ?? table.restrictedElsewhere)
    : districtTeam;
  const teamId = usual === accused ? otherTeam(table, answers.districtId, listed) : usual;
  const inDanger = answers.risk.includes('danger-to-life');
  return { teamId, standbyTeamId: inDanger ? standbyFor(table, teamId, accused) : null, restricted };
}

function otherTeam(table: RoutingTable, districtId: string, listed: boolean): string {
  return listed ? (table.aboutTeam[districtId] ?? table.aboutNational) : table.aboutNational;
}

// A team must never become the standby of a complaint about itself.
function standbyFor(table: RoutingTable, teamId: string, accused: string | null): string | null {
  if (teamId === table.reviewer) return null;
  const candidates = [table.standby[teamId], table.national];
  return candidates.find((id) => id !== undefined && id !== teamId && id !== accused) ?? null;
}

/** Works out the routing table; throws `routing.incomplete` when a complaint could find no team. */
export function routingTable(teams: readonly RoutedTeam[]): RoutingTable {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const one = (kind: TeamKind): RoutedTeam => {
    const found = teams.find((team) => team.kind === kind);
    if (!found) throw new DomainError('routing.incomplete', 'unavailable', { team: kind });
    return found;
  };
  const national = one('national');
  const reviewer = one('outside-reviewer');
  const acting = (team: RoutedTeam): string => actingTeam(team, byId, national.id);
  const districtTeams = teams.filter((team) => team.kind === 'district' || team.kind === 'national');
  const restrictedTeams = teams.filter((team) => team.kind === 'restricted');
  const elsewhere =
    restrictedTeams.find((team) => team.districtIds.length === 0) ?? restrictedTeams[0] ?? national;
  const aboutTeam = (team: RoutedTeam): string => {
    const standby = team.standbyTeamId === null ? undefined : byId.get(team.standbyTeamId);
    const candidates = [standby && acting(standby), acting(national), reviewer.id];
    return candidates.find((id) => id !== undefined && id !== acting(team))!;
  };
  return {
    districts: byDistrict(districtTeams, acting),
    restricted: byDistrict(restrictedTeams, acting),
    restrictedElsewhere: acting(elsewhere),
    aboutTeam: byDistrict(districtTeams, aboutTeam),
    national: acting(national),
    aboutNational: aboutTeam(national),
    reviewer: reviewer.id,
    standby: standbys(teams, acting),
  };
}

function byDistrict(
  teams: readonly RoutedTeam[],
  choose: (team: RoutedTeam) => string,
): Record<string, string> {
  const special: readonly string[] = SPECIAL_DISTRICT_IDS;
  const entries = teams.flatMap((team) => team.districtIds.map((id) => [id, choose(team)] as const));
  return Object.fromEntries(entries.filter(([id]) => !special.includes(id)));
}

function standbys(
  teams: readonly RoutedTeam[],
  acting: (team: RoutedTeam) => string,
): Record<string, string> {
  const entries = teams.flatMap((team) => {
    const standby = teams.find((other) => other.id === team.standbyTeamId);
    return standby && acting(standby) !== team.id ? [[team.id, acting(standby)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The team that takes a team's new complaints while it is suspended; null where nobody but itself could. */
export function standbyWhileSuspended(teams: readonly RoutedTeam[], teamId: string): string | null {
  const byId = new Map(
    teams.map((team) => [team.id, team.id === teamId ? { ...team, suspended: true } : team]),
  );
  const national = teams.find((team) => team.kind === 'national');
  const team = byId.get(teamId);
  const acting = team && national ? actingTeam(team, byId, national.id) : teamId;
  return acting === teamId ? null : acting;
}

/** The team that acts for another: itself, or along the chain of standbys the first that is not suspended. */
function actingTeam(team: RoutedTeam, byId: ReadonlyMap<string, RoutedTeam>, nationalId: string): string {
  const seen = new Set<string>();
  let current: RoutedTeam | undefined = team;
  while (current && !seen.has(current.id)) {
    if (!current.suspended) return current.id;
    seen.add(current.id);
    current = current.standbyTeamId === null ? undefined : byId.get(current.standbyTeamId);
  }
  // Everyone in the chain is suspended: the national team keeps what nobody else can take.
  return nationalId;
}

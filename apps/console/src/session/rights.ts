import type { SessionResponse } from '#desk-client';

/** Counts are for those who answer for the whole network; the desk refuses everybody else. */
export const maySeeFigures = ({ account }: Pick<SessionResponse, 'account'>): boolean =>
  account.roles.some((role) => role === 'coordinator' || role === 'auditor');

/** Of their own team figures, and how far they can be trusted, are for its leads too. */
export const maySeeTeamFigures = (current: Pick<SessionResponse, 'account' | 'teams'>): boolean =>
  maySeeFigures(current) || current.teams.some(({ role }) => role === 'lead');

/** Entering opening balances, having figures looked through. */
export const coordinates = ({ account }: Pick<SessionResponse, 'account'>): boolean =>
  account.roles.includes('coordinator');

/** Filing for someone is a monitor's; it gives no sight of any complaint. */
export const mayFileForSomeone = ({ account }: Pick<SessionResponse, 'account'>): boolean =>
  account.roles.includes('monitor');

/** Bringing in an old register is for monitors and leads. */
export const mayImport = ({ account }: Pick<SessionResponse, 'account'>): boolean =>
  account.roles.some((role) => role === 'monitor' || role === 'lead');

/** Complaints are for the members of teams. */
export const worksOnComplaints = ({ teams }: Pick<SessionResponse, 'teams'>): boolean => teams.length > 0;

/** A board is for who leads a team; how any team can work, a coordinator says too. */
export const mayLead = ({ account, teams }: Pick<SessionResponse, 'account' | 'teams'>): boolean =>
  teams.some(({ role }) => role === 'lead') || account.roles.includes('coordinator');

/** Whether they lead this team: reopening what it concluded is theirs. */
export const leads = ({ teams }: Pick<SessionResponse, 'teams'>, teamId: string): boolean =>
  teams.some(({ id, role }) => id === teamId && role === 'lead');

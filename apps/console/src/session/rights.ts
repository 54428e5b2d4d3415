import type { CurrentSession } from '../api/types.js';

/** Counts are for those who answer for the whole network; the desk refuses everybody else. */
export const maySeeFigures = ({ account }: Pick<CurrentSession, 'account'>): boolean =>
  account.roles.some((role) => role === 'coordinator' || role === 'auditor');

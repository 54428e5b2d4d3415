import type { SessionResponse } from '#desk-client';

/** Counts are for those who answer for the whole network; the desk refuses everybody else. */
export const maySeeFigures = ({ account }: Pick<SessionResponse, 'account'>): boolean =>
  account.roles.some((role) => role === 'coordinator' || role === 'auditor');

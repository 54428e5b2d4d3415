/** Whether an account (`alias` of the statement) is on duty at an instant (its `$n`): switched on, and no leave lasts. */
export function onDutyAt(alias: string, at: string): string {
  return `(${alias}.on_duty AND (${alias}.leave_until IS NULL OR ${alias}.leave_until <= ${at}))`;
}

/** Whether an account works complaints: of whoever is in a team without one of these roles nothing may lie. */
export const worksCases = (alias: string): string => `${alias}.roles && '{verifier,lead}'`;

/** What the trail notes of referrals and tasks, with their id; the database writes them in the same transaction. */
export const WORK_NOTES = [
  'referred',
  'referral-acknowledged',
  'referral-answered',
  'referral-closed',
  'task-added',
  'task-changed',
  'task-done',
  'task-undone',
] as const;
export type WorkNote = (typeof WORK_NOTES)[number];

/** True for one of them. */
export const isWorkNote = (action: string): action is WorkNote =>
  (WORK_NOTES as readonly string[]).includes(action);

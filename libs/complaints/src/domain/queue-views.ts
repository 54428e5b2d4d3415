/** The ways to look at a team's complaints; each names one team, but for `granted`: other teams' cases opened to this person. */
export const QUEUE_VIEWS = [
  'all',
  'mine',
  'snoozed',
  'pool',
  'overdue',
  'awaiting',
  'deciding',
  'withdrawal',
  'granted',
  'concluded',
] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** The orders of what is open, the usual one first; what is concluded stands latest first always. */
export const QUEUE_SORTS = ['urgency', 'due', 'oldest', 'newest'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

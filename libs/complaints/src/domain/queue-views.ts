/** The ways to look at a team's complaints; each names one team, but for `granted`: other teams' cases opened to this person. */
export const QUEUE_VIEWS = [
  'all',
  'mine',
  'pool',
  'overdue',
  'awaiting',
  'deciding',
  'withdrawal',
  'granted',
  'concluded',
] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

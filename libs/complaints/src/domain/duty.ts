/** On duty, off duty, or on leave until an instant after which one is on duty by oneself. */
export const DUTIES = ['on', 'off', 'leave'] as const;
export type Duty = (typeof DUTIES)[number];

/** What an account's duty is at an instant; complaints are given to those alone who are on. */
export function dutyAt(
  { onDuty, leaveUntil }: { readonly onDuty: boolean; readonly leaveUntil: Date | null },
  at: Date,
): Duty {
  if (!onDuty) return 'off';
  return leaveUntil !== null && leaveUntil > at ? 'leave' : 'on';
}

/** The most open weighted load that a member can be given. */
export const MOST_CAPACITY = 200;

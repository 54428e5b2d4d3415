/** A stretch in which a clock stood still; `to` is null while it still does. */
export interface Pause {
  readonly reason: 'awaiting-complainant' | 'team-suspended';
  readonly from: Date;
  readonly to: Date | null;
}

/** How long each step may take; a network sets its own. */
export interface DeadlineRules {
  readonly acknowledgementDays: number;
  readonly dangerHours: number;
  readonly urgentTriageWorkingDays: number;
  readonly triageWorkingDays: number;
  readonly verificationWorkingDays: number;
  readonly waitingDays: number;
  readonly secondPersonWorkingDays: number;
  readonly feedbackDays: number;
  readonly referralDays: number;
  readonly appealDays: number;
  readonly standbyHours: number;
}

/** The defaults [EU 2019/1937 art. 9 and ISO 37002 for acknowledgement and feedback]. */
export const DEFAULT_DEADLINES: DeadlineRules = {
  acknowledgementDays: 7,
  dangerHours: 48,
  urgentTriageWorkingDays: 3,
  triageWorkingDays: 7,
  verificationWorkingDays: 30,
  waitingDays: 30,
  secondPersonWorkingDays: 5,
  feedbackDays: 90,
  referralDays: 30,
  appealDays: 90,
  standbyHours: 2,
};

import type { LedgerLine } from '#counts/domain';
import type { OutboxMessage } from '#messages';
import type { WorkingCalendar } from './calendar.js';
import type { DeadlineRules } from './clocks.js';
import type { Pause } from './deadlines.js';
import type { EventId } from './events.js';
import type { ComplaintFacts, ComplaintState } from './facts.js';
import type { TeamKind } from './routing.js';
import type { RecordSummary } from './verification-record.js';

/** Why an account may not act on a complaint: a conflict of interest hides it too, an appeal of its own conclusion doesn't. */
export const EXCLUSION_REASONS = ['conflict', 'appeal'] as const;

/** An account that may not act on a complaint, and why. */
export interface Exclusion {
  readonly accountId: string;
  readonly reason: (typeof EXCLUSION_REASONS)[number];
}

/** What a rule must know besides the complaint and the actor. */
export interface EventContext {
  /** The instant of the event, from the Clock. */
  readonly at: Date;
  readonly calendar: WorkingCalendar;
  readonly deadlines: DeadlineRules;
  /** All ledger lines of this complaint so far; [] for `filed`. */
  readonly ledger: readonly LedgerLine[];
  /** Pauses of this complaint and suspensions of its team, past and open. */
  readonly pauses: readonly Pause[];
  /** The outside reviewer's team, whose complaints stand outside every table. */
  readonly reviewerTeamId: string | null;
  /** For `assigned` and `reassigned`: what is known of the person who is to take it. */
  readonly assignee?: { readonly member: boolean; readonly onDuty: boolean; readonly excluded: boolean };
  /** For `transferred`: what the receiving team is there for. */
  readonly receiver?: TeamKind;
  /** For `second-reader-named`: members of the team, besides the proposer, who could decide. */
  readonly otherDeciders?: number;
  /** For `conclusion-proposed` and `concluded`: the summary stored with the record's latest revision; null for no record. */
  readonly record?: RecordSummary | null;
  /** For `reopened`: who confirmed the conclusion that stands (the actor of the event that concluded). */
  readonly confirmerId?: string | null;
  /** For `duplicate-undone`: whether it counted as overdue until it was ruled a duplicate. */
  readonly ruledOverdue?: boolean;
}

/** Everything that one event changes, computed without touching anything. */
export interface Transition {
  readonly event: EventId;
  readonly from: ComplaintState | null;
  readonly to: ComplaintState;
  readonly at: Date;
  /** The routing columns that change, `state` and `version` among them. */
  readonly patch: Partial<ComplaintFacts>;
  /** The complaint after the event. */
  readonly after: ComplaintFacts;
  /** Opens or closes the pause of waiting for the complainant. */
  readonly pause: 'opened' | 'closed' | null;
  readonly ledger: readonly LedgerLine[];
  readonly outbox: readonly OutboxMessage[];
  readonly history: {
    readonly event: EventId;
    readonly from: ComplaintState | null;
    readonly to: ComplaintState;
    readonly reason: string | null;
  };
  /** Grants to this case alone: accounts let in, and whether all others end. */
  readonly grants: { readonly give: readonly string[]; readonly endAll: boolean };
  /** Accounts that may no longer act on this complaint. */
  readonly exclude: readonly Exclusion[];
}

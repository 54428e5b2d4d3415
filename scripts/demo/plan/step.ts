import type { Conclusion, VerificationRecord } from '#complaints/domain';
import type { RecipientKindId, ReferralResultId } from '#taxonomy';

/** One thing that happens to a complaint in the replayed years; who does it is found out when it happens. */
export type Step =
  | { readonly do: 'file' }
  | { readonly do: 'assign' }
  | { readonly do: 'accept' }
  | { readonly do: 'decline'; readonly closingReason: 'inadmissible' | 'spam'; readonly reply: string }
  /** Of the complaint with this number. */
  | { readonly do: 'rule-duplicate'; readonly of: number }
  | { readonly do: 'undo-duplicate' }
  | { readonly do: 'return'; readonly reason: 'conflict' | 'language' }
  | { readonly do: 'reassign' }
  | { readonly do: 'transfer'; readonly toTeam: string; readonly reason: 'wrong-district' | 'restricted' }
  | { readonly do: 'unreadable' }
  | { readonly do: 'note'; readonly text: string }
  | { readonly do: 'record'; readonly record: VerificationRecord }
  | { readonly do: 'add-task'; readonly title: string; readonly days: number }
  | { readonly do: 'tick-task' }
  | { readonly do: 'refer'; readonly to: RecipientKindId; readonly note: string }
  | NoteReferralStep
  | { readonly do: 'ask'; readonly text: string }
  | { readonly do: 'answer'; readonly text: string }
  | { readonly do: 'wait-out' }
  | { readonly do: 'propose'; readonly conclusion: Conclusion; readonly reasons: string }
  | { readonly do: 'send-back'; readonly text: string }
  | { readonly do: 'name-second-reader' }
  | { readonly do: 'confirm'; readonly reply: string }
  | {
      readonly do: 'conclude';
      readonly conclusion: Conclusion;
      readonly reasons: string;
      readonly reply: string;
    }
  | { readonly do: 'read' }
  | { readonly do: 'withdraw' }
  | { readonly do: 'close-withdrawal' }
  | { readonly do: 'reopen'; readonly by: 'lead' | 'complainant'; readonly text: string };

/** What came of the complaint's referral; `text` is what the institution said. */
export type NoteReferralStep = { readonly do: 'note-referral'; readonly result: ReferralResultId | null } & (
  { readonly what: 'acknowledged' | 'closed' } | { readonly what: 'answered'; readonly text: string }
);

/** A step with the days that pass before it; 0 is "at once". */
export interface PacedStep {
  readonly step: Step;
  readonly after: number;
}

/** A step at its instant. */
export interface DatedStep {
  readonly step: Step;
  readonly at: Date;
}

/** A step some days after the one before. */
export const pace = (step: Step, after: number): PacedStep => ({ step, after });

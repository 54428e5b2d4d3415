import {
  EXAMINED_FINDINGS,
  missingForConclusion,
  needsKeys,
  recordSummary,
  type EventId,
  type VerificationRecord,
} from '#complaints/domain';
import { asRecord } from '../record/sections.js';
import { isUnreadable, type OpenedComplaint } from '../complaint/opened.js';
import { proposalOf } from '../complaint/proposal.js';

/** What a member of staff can do on the screen; proposing and concluding are one action with one form. */
export const ACTION_IDS = [
  'unreadable',
  'withdrawal-closed',
  'accepted',
  'confirmed',
  'conclude',
  'asked',
  'answered-otherwise',
  'sent-back',
  'declined',
  'ruled-duplicate',
  'duplicate-undone',
  'reopened',
  'assigned',
  'reassigned',
  'returned-to-pool',
  'second-reader-named',
  'transferred',
] as const;

export type ActionId = (typeof ACTION_IDS)[number];

/** Actions with a form of their own; a question is written where every letter to the person is. */
export type FormId = Exclude<ActionId, 'asked'>;

/** How far this browser could open the complaint. */
export interface Readability {
  readonly open: boolean;
  readonly unreadable: boolean;
  /** The team knows that no browser can. */
  readonly flagged: boolean;
}

/** The actions to offer, always in the same order: those the state table allows now. */
export function offeredActions(
  allowed: readonly EventId[],
  { open, unreadable, flagged }: Readability,
): ActionId[] {
  return ACTION_IDS.filter((action) => {
    if (!eventsOf(action).some((event) => allowed.includes(event))) return false;
    // Telling the desk that it can't be read is only for those who can't.
    if (action === 'unreadable') return unreadable;
    if (action === 'withdrawal-closed') return open || flagged;
    return open || !eventsOf(action).some(needsKeys);
  });
}

/** The actions to offer for a complaint as this browser opened it. */
export const offeredFor = (complaint: OpenedComplaint): ActionId[] =>
  offeredActions(complaint.view.allowed, {
    open: complaint.keys === 'open',
    unreadable: isUnreadable(complaint),
    flagged: complaint.view.facts.unreadable,
  });

/** The one thing to do next: an action, or the verification record. */
export type NextStep = ActionId | 'record';

/** What the next step depends on besides the actions. */
export interface Standing {
  /** Nothing is lacking for one finding at least. */
  readonly recordComplete: boolean;
  /** The proposed conclusion and its reasons can be read above the actions. */
  readonly proposalShown: boolean;
}

// Each of these needs reading first, or moves what others rely on: never one key away.
const RARE: readonly ActionId[] = ['reopened', 'duplicate-undone', 'second-reader-named', 'transferred'];

// Whatever else is open: it can't be read, the person wants out, or nobody has taken it yet.
const FIRST: readonly ActionId[] = ['unreadable', 'withdrawal-closed', 'accepted'];

/** The step that one key does; null where none is plainly the next. */
export function nextStep(actions: readonly ActionId[], standing: Standing): NextStep | null {
  const first = actions.find((action) => FIRST.includes(action));
  if (first) return first;
  if (actions.includes('conclude')) return standing.recordComplete ? 'conclude' : 'record';
  // The record is written on while an answer is awaited.
  if (actions.includes('asked')) return 'record';
  if (actions.includes('confirmed')) return standing.proposalShown ? 'confirmed' : null;
  return null;
}

/** Actions by their place: the next step, those beside it, and those behind “other actions”. */
export function placedActions(actions: readonly ActionId[], next: NextStep | null, beside: number) {
  const others = actions.filter((action) => action !== next);
  const usual = others.filter((action) => !RARE.includes(action));
  // A menu of one would hide it for nothing.
  const shown = others.length === 1 ? Math.max(beside, usual.length) : beside;
  return {
    beside: usual.slice(0, shown),
    more: [...usual.slice(shown), ...others.filter((action) => RARE.includes(action))],
  };
}

/** What the next step of an opened complaint depends on. */
export function standingOf(complaint: OpenedComplaint): Standing {
  const { record } = complaint;
  return {
    recordComplete: carriesFinding(asRecord(record?.opened.ok ? record.opened.value : null)),
    proposalShown: proposalOf(complaint)?.opened.ok === true,
  };
}

/** True for a record that lacks nothing for one finding at least. */
export function carriesFinding(record: VerificationRecord): boolean {
  const summary = recordSummary(record);
  return EXAMINED_FINDINGS.some((finding) => missingForConclusion(summary, finding).length === 0);
}

/** The events of the state table behind an action. */
function eventsOf(action: ActionId): readonly EventId[] {
  return action === 'conclude' ? ['conclusion-proposed', 'concluded'] : [action];
}

import { DomainError } from '#kernel';
import { boxOf, type Box } from '#sealing';
import { relationsOf, type StaffActor } from './actor.js';
import { asksForMessage } from './closing-message.js';
import type { EventId } from './events.js';
import { isOpen, type ComplaintFacts } from './facts.js';
import { ruleOf } from './states.js';

/** What a member of staff seals; the other kinds are the complainant's. */
export const STAFF_ITEM_KINDS = [
  'note',
  'message-out',
  'record',
  'conclusion',
  'reason',
  'referral',
  'transcript',
  'referral-answer',
  'task',
] as const;
export type StaffItemKind = (typeof STAFF_ITEM_KINDS)[number];

/** Kinds that are records of the work, not part of an event. */
const LOOSE_KINDS: readonly StaffItemKind[] = ['note', 'message-out', 'record', 'transcript'];

/** What rules look at of an item; what it says is sealed. */
export interface StaffItem {
  readonly box: Box;
  readonly kind: StaffItemKind;
  readonly revision?: number;
  readonly summary?: object;
  readonly mentions?: readonly string[];
}

/** Throws where an event comes without what must be sealed with it, or with a record, which has its own revisions. */
export function requireSealedWith(event: EventId, items: readonly StaffItem[]): void {
  const needed = ruleOf(event).sealedWith;
  if (needed && !items.some((item) => item.kind === needed)) {
    throw new DomainError('event.sealed-missing', 'invalid', { kind: needed });
  }
  if (items.some((item) => item.kind === 'record')) {
    throw new DomainError('event.record-not-wanted', 'invalid');
  }
  requireRightBoxes(items);
}

/** Throws where an event ends a complaint without a word to the person, and nobody said that none must be written. */
export function requireClosingMessage(
  facts: Pick<ComplaintFacts, 'withdrawalAskedAt'>,
  event: EventId,
  items: readonly StaffItem[],
  withoutMessage: boolean,
): void {
  const told = withoutMessage || items.some(({ kind }) => kind === 'message-out');
  if (asksForMessage(event, facts) && !told) throw new DomainError('event.message-missing', 'invalid');
}

/**
 * Throws where a withdrawal is closed without a note of what was looked for: it may not have been asked freely. Where no
 * browser can open the complaint, nothing can be sealed into it either.
 */
export function requireLookedFor(
  facts: Pick<ComplaintFacts, 'unreadable'>,
  event: EventId,
  items: readonly StaffItem[],
): void {
  if (event !== 'withdrawal-closed' || facts.unreadable) return;
  if (!items.some(({ kind }) => kind === 'note'))
    throw new DomainError('event.sealed-missing', 'invalid', { kind: 'note' });
}

/** Throws for what may only be sealed with an event, or lies in the wrong box. */
export function requireLoose(items: readonly StaffItem[]): void {
  if (items.some(({ kind }) => !LOOSE_KINDS.includes(kind)))
    throw new DomainError('item.not-loose', 'invalid');
  requireRightBoxes(items);
}

/** Throws for anything but this one kind, in its right box. */
export function requireSealedAs(kind: StaffItemKind, item: StaffItem): void {
  if (item.kind !== kind) throw new DomainError('item.not-loose', 'invalid');
  requireRightBoxes([item]);
}

/** What speaks for the team responsible: who else was let in reads, and notes what they saw. */
const TEAMS_OWN: readonly StaffItemKind[] = ['message-out', 'record'];

/** A concluded complaint takes no more work; but whoever filed may still write, and its team may still answer. */
export function requireWelcome(facts: ComplaintFacts, actor: StaffActor, items: readonly StaffItem[]): void {
  if (actor.excluded) throw new DomainError('complaint.excluded', 'forbidden');
  const answer = items.every(({ kind }) => kind === 'message-out');
  const member = relationsOf(facts, actor).includes('member');
  if (!isOpen(facts) && !(answer && member)) throw new DomainError('complaint.concluded', 'conflict');
  if (!member && items.some(({ kind }) => TEAMS_OWN.includes(kind)))
    throw new DomainError('complaint.not-allowed', 'forbidden');
}

/** Only messages go where the receipt code opens. */
function requireRightBoxes(items: readonly StaffItem[]): void {
  for (const { kind, box, revision, summary, mentions } of items) {
    // Only what the team tells itself names people.
    if (mentions && kind !== 'note') throw new DomainError('mention.refused', 'invalid');
    if (box !== boxOf(kind)) throw new DomainError('item.wrong-box', 'invalid');
    const record = kind === 'record';
    if (record !== (revision !== undefined) || record !== (summary !== undefined)) {
      throw new DomainError('item.revision', 'invalid');
    }
  }
}

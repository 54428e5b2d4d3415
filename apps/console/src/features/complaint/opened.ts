import type {
  ConclusionContent,
  FilingContent,
  ReferralAnswerContent,
  ReferralContent,
  TaskContent,
  Transcript,
  VerificationRecord,
} from '#complaints/domain';
import {
  parseConclusionContent,
  parseFilingContent,
  parseReferralAnswer,
  parseReferralContent,
  parseTaskContent,
  parseTranscript,
} from '#complaints/domain';
import type { Letter, Subject } from '#sealing';
import type { ComplaintResponse, SealedItemResponse } from '#desk-client';
import { COMPARED_KINDS } from '../../vault/conflicts/declared.js';
import { VaultError, type Vault } from '../../vault/vault.js';
import { ConflictFound } from '../conflicts/conflict-found.js';

/** What was sealed, opened; or why it did not open, as a code. */
export type Opened<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string };

/** An item with what it says. */
export interface OpenedItem<T = unknown> extends SealedItemResponse {
  readonly opened: Opened<T>;
}

/** A message of either side; what the person's own is about is sealed inside it. */
export interface OpenedMessage extends OpenedItem<string> {
  readonly subject: Subject | null;
}

/** A complaint as this browser could open it. */
export interface OpenedComplaint {
  readonly view: ComplaintResponse;
  /** `none`: no copy of its keys is for this account. */
  readonly keys: 'open' | 'none' | { readonly failed: string };
  readonly filing: OpenedItem<FilingContent> | null;
  readonly additions: readonly OpenedItem<FilingContent>[];
  readonly messages: readonly OpenedMessage[];
  readonly notes: readonly OpenedItem<string>[];
  /** Of recordings, every version, oldest first. */
  readonly transcripts: readonly OpenedItem<Transcript>[];
  readonly reasons: readonly OpenedItem<string>[];
  readonly conclusions: readonly OpenedItem<ConclusionContent>[];
  /** What was shared, by the referral's own id; and what was answered. */
  readonly shared: readonly OpenedItem<ReferralContent>[];
  readonly answers: readonly OpenedItem<ReferralAnswerContent>[];
  readonly tasks: readonly OpenedItem<TaskContent>[];
  /** The latest revision of the verification record. */
  readonly record: OpenedItem<VerificationRecord> | null;
}

const codeOf = (error: unknown): string => (error instanceof VaultError ? error.code : 'vault.failed');

/**
 * Opens a complaint's keys and all its texts; each failure is told with its item, none hides the others. Throws
 * `ConflictFound`, before anything of it leaves the vault, where it is not for this account.
 */
export async function openComplaint(vault: Vault, view: ComplaintResponse): Promise<OpenedComplaint> {
  const keys = await openKeys(vault, view);
  const items = await Promise.all(view.items.map((item) => openItem(vault, view.facts.id, item)));
  const ofKind = <T>(...kinds: readonly string[]) =>
    items.filter(({ kind }) => kinds.includes(kind)) as OpenedItem<T>[];
  const records = ofKind<VerificationRecord>('record').sort((a, b) => b.revision - a.revision);
  return {
    view,
    keys,
    filing: ofKind<unknown>('filing').map(asFiling)[0] ?? null,
    additions: ofKind<unknown>('addition').map(asFiling),
    messages: ofKind<unknown>('message-in', 'message-out').map(asMessage),
    notes: ofKind<unknown>('note').map(asText),
    transcripts: ofKind<unknown>('transcript').map(parsed(parseTranscript)),
    reasons: ofKind<unknown>('reason').map(asText),
    conclusions: ofKind<unknown>('conclusion').map(parsed(parseConclusionContent)),
    shared: ofKind<unknown>('referral').map(parsed(parseReferralContent)),
    answers: ofKind<unknown>('referral-answer').map(parsed(parseReferralAnswer)),
    tasks: ofKind<unknown>('task').map(parsed(parseTaskContent)),
    record: records[0] ?? null,
  };
}

async function openKeys(
  vault: Vault,
  { facts, sealed, items }: ComplaintResponse,
): Promise<OpenedComplaint['keys']> {
  if (!sealed) return 'none';
  try {
    const { caseRecipient, dialogueRecipient } = facts;
    const { caseKey, dialogueKey } = sealed;
    const told = items.filter(({ kind }) => COMPARED_KINDS.includes(kind));
    const input = { complaintId: facts.id, caseKey, dialogueKey, caseRecipient, dialogueRecipient, told };
    if ((await vault.call('openComplaint', input)).conflict) throw new ConflictFound();
    return 'open';
  } catch (error) {
    if (error instanceof ConflictFound) throw error;
    return { failed: codeOf(error) };
  }
}

async function openItem(vault: Vault, complaintId: string, item: SealedItemResponse): Promise<OpenedItem> {
  const { id, authorId, kind, revision, box, requestKey, content, ownKey } = item;
  const mark = { complaintId, authorId: authorId ?? '', itemId: id, kind, revision };
  const input = { ...mark, box, requestKey, content, ...(ownKey ? { ownKey } : {}) };
  const opened = await vault.call('openItem', input).then(
    (value): Opened<unknown> => ({ ok: true, value }),
    (error: unknown): Opened<unknown> => ({ ok: false, code: codeOf(error) }),
  );
  return { ...item, opened };
}

// What opens is still the word of whoever sealed it: its shape is checked before it is shown.
const UNEXPECTED = { ok: false, code: 'sealed.unexpected' } as const;

function asText(item: OpenedItem): OpenedItem<string> {
  const { opened } = item;
  if (!opened.ok) return { ...item, opened };
  return {
    ...item,
    opened: typeof opened.value === 'string' ? { ok: true, value: opened.value } : UNEXPECTED,
  };
}

function asMessage(item: OpenedItem): OpenedMessage {
  const { opened } = item;
  if (item.kind !== 'message-in' || !opened.ok) return { ...asText(item), subject: null };
  // The vault has checked that it is a letter.
  const { text, subject } = opened.value as Letter;
  return { ...item, opened: { ok: true, value: text }, subject };
}

const parsed =
  <T>(parse: (value: unknown) => T | null) =>
  (item: OpenedItem): OpenedItem<T> => {
    const { opened } = item;
    if (!opened.ok) return { ...item, opened };
    const content = parse(opened.value);
    return { ...item, opened: content ? { ok: true, value: content } : UNEXPECTED };
  };

function asFiling(item: OpenedItem): OpenedItem<FilingContent> {
  const { opened } = item;
  if (!opened.ok) return { ...item, opened };
  const content = parseFilingContent(JSON.stringify(opened.value));
  return { ...item, opened: content ? { ok: true, value: content } : UNEXPECTED };
}

/** True when what was filed can't be read here, though a copy of the keys is for us. */
export const isUnreadable = ({ keys, filing }: OpenedComplaint): boolean =>
  typeof keys === 'object' || (keys === 'open' && filing !== null && !filing.opened.ok);

import type { KeyPair } from './age.js';
import type { ComplaintKeys } from './complaint.js';
import { openDocument, sealDocument } from './document.js';
import { proofOf, requireProof } from './proof.js';
import { SealedError } from './sealed-error.js';
import { saidBy, writerProof, type Written } from './written.js';

/** Which way a message of the dialogue goes: `message-in` from the complainant, `message-out` from the team. */
export type MessageKind = 'message-in' | 'message-out';

/** Which message of the team's, and whose. */
export type Reply = Omit<Written, 'kind' | 'revision'>;

/** What a complainant's message is, beside a message: sealed inside it, so that nobody who stores it can tell. */
export const SUBJECTS = ['objection', 'handling', 'erasure', 'survey'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A complainant's message, opened; without a subject it is a message and nothing else. */
export interface Letter {
  readonly text: string;
  readonly subject: Subject | null;
}

/** Inside a sealed message: its text, and the proof that its writer could open the dialogue. */
interface MessageBody {
  readonly text: string;
  readonly proof: string;
  readonly subject?: Subject;
  /** Of the team's: that its writer could open the case too, and who that was. Only the team can tell. */
  readonly writer?: string;
}

/** Seals a complainant's message; only who has opened the dialogue can write one, once under each request key. */
export function sealMessage(
  dialogue: KeyPair,
  requestKey: string,
  text: string,
  subject?: Subject,
): Promise<Uint8Array> {
  const proof = proofOf(dialogue, 'dialogue', ['message-in', requestKey, text, ...about(subject)]);
  const body: MessageBody = { text, proof, ...(subject && { subject }) };
  return sealDocument([dialogue.recipient], 'message-in', body);
}

/** Seals a message of the team's: the complainant can tell that the team wrote it, and the team who of them did. */
export function sealReply(keys: ComplaintKeys, about: Reply, text: string): Promise<Uint8Array> {
  const body: MessageBody = {
    text,
    proof: proofOf(keys.dialogue, 'dialogue', ['message-out', about.itemId, text]),
    writer: writerProof(keys.case, asWritten(about), text),
  };
  return sealDocument([keys.dialogue.recipient], 'message-out', body);
}

/**
 * Opens a message of the dialogue; the key is the request's for a complainant's, the item's id for the team's. Throws a SealedError: `sealed.unproven` for one whose writer never held the
 * dialogue's identity, or that is repeated under another key; `sealed.unexpected` for one that went the other way.
 */
export async function openMessage(
  dialogue: KeyPair,
  kind: MessageKind,
  key: string,
  sealed: Uint8Array,
): Promise<string> {
  return (await openBody(dialogue, kind, key, sealed)).text;
}

/** Opens a complainant's message with what it is about; refused as `openMessage` refuses. */
export async function openLetter(dialogue: KeyPair, requestKey: string, sealed: Uint8Array): Promise<Letter> {
  const { text, subject } = await openBody(dialogue, 'message-in', requestKey, sealed);
  return { text, subject: subject ?? null };
}

/** Opens a message of the team's for the team: also refused (`sealed.unproven`) where it isn't its named writer's. */
export async function openReply(keys: ComplaintKeys, about: Reply, sealed: Uint8Array): Promise<string> {
  const { text, writer } = await openBody(keys.dialogue, 'message-out', about.itemId, sealed);
  requireProof(keys.case, 'case', saidBy(asWritten(about), text), writer);
  return text;
}

async function openBody(
  dialogue: KeyPair,
  kind: MessageKind,
  key: string,
  sealed: Uint8Array,
): Promise<Partial<MessageBody> & { readonly text: string }> {
  const body = await openDocument<Partial<MessageBody> | null>([dialogue.identity], kind, sealed);
  if (typeof body?.text !== 'string') throw new SealedError('sealed.damaged');
  requireProof(dialogue, 'dialogue', [kind, key, body.text, ...about(body.subject)], body.proof);
  if (body.subject !== undefined && !SUBJECTS.includes(body.subject))
    throw new SealedError('sealed.unexpected');
  return { ...body, text: body.text };
}

// A message without a subject proves what it has always proved.
const about = (subject: Subject | undefined): readonly string[] => (subject === undefined ? [] : [subject]);

const asWritten = (about: Reply): Written => ({
  ...about,
  kind: 'message-out',
  revision: 0,
});

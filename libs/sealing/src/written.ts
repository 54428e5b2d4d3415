import type { KeyPair } from './age.js';
import { boxOf } from './box.js';
import type { ComplaintKeys } from './complaint.js';
import { openDocument, sealDocument } from './document.js';
import { proofOf, requireProof } from './proof.js';
import { SealedError } from './sealed-error.js';

/** Which item of whom: known to who writes it before it is sent, and to who reads it from the row it stands in. */
export interface Written {
  readonly kind: string;
  readonly complaintId: string;
  /** Empty for a row that names nobody. */
  readonly authorId: string;
  readonly itemId: string;
  /** Of a verification record; 0 for anything else. */
  readonly revision: number;
}

/** Inside an item of the staff's: its content as JSON, and the proof that its writer could open the case. */
interface WrittenBody {
  readonly content: string;
  readonly proof: string;
}

/** Seals what a member of staff writes into a case; only who has opened it can, and only as this item of theirs. */
export function sealWritten(keys: ComplaintKeys, written: Written, body: unknown): Promise<Uint8Array> {
  const content = JSON.stringify(body);
  const sealed: WrittenBody = { content, proof: writerProof(keys.case, written, content) };
  return sealDocument([keys.case.recipient], written.kind, sealed);
}

/**
 * Opens what a member of staff wrote, with the case's identity alone: the receipt code's holder has the dialogue's.
 * Throws a SealedError: `sealed.unproven` for a row that was planted, moved or renamed.
 */
export async function openWritten<Body>(
  keys: ComplaintKeys,
  written: Written,
  sealed: Uint8Array,
): Promise<Body> {
  if (boxOf(written.kind) !== 'case') throw new SealedError('sealed.unexpected');
  const body = await openDocument<Partial<WrittenBody> | null>([keys.case.identity], written.kind, sealed);
  if (typeof body?.content !== 'string') throw new SealedError('sealed.damaged');
  requireProof(keys.case, 'case', saidBy(written, body.content), body.proof);
  return JSON.parse(body.content) as Body;
}

/** The proof that goes with an item of the staff's. */
export const writerProof = (casePair: KeyPair, written: Written, content: string): string =>
  proofOf(casePair, 'case', saidBy(written, content));

/** What that proof says. */
export const saidBy = (
  { kind, complaintId, authorId, itemId, revision }: Written,
  content: string,
): readonly string[] => [kind, complaintId, authorId, itemId, String(revision), content];

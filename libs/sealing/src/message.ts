import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { KeyPair } from './age.js';
import { sameBytes, toBase64, toBytes, toSealedBytes } from './bytes.js';
import { openDocument, sealDocument } from './document.js';
import { SealedError } from './sealed-error.js';

/** Which way a message of the dialogue goes: `message-in` from the complainant, `message-out` from the team. */
export type MessageKind = 'message-in' | 'message-out';

/** Inside a sealed message: its text, and the proof that its writer could open the dialogue. */
interface MessageBody {
  readonly text: string;
  readonly proof: string;
}

/** Seals a message of the dialogue; only who has opened the dialogue can write one. */
export function sealMessage(dialogue: KeyPair, kind: MessageKind, text: string): Promise<Uint8Array> {
  const body: MessageBody = { text, proof: toBase64(proofOf(dialogue, kind, text)) };
  return sealDocument([dialogue.recipient], kind, body);
}

/**
 * Opens a message of the dialogue. Throws a SealedError: `sealed.unexpected` for one whose writer never held
 * the dialogue's identity, or that went the other way.
 */
export async function openMessage(dialogue: KeyPair, kind: MessageKind, sealed: Uint8Array): Promise<string> {
  const body = await openDocument<Partial<MessageBody> | null>([dialogue.identity], kind, sealed);
  if (typeof body?.text !== 'string' || typeof body.proof !== 'string')
    throw new SealedError('sealed.damaged');
  if (!sameBytes(toSealedBytes(body.proof), proofOf(dialogue, kind, body.text)))
    throw new SealedError('sealed.unexpected');
  return body.text;
}

// age proves nothing about who sealed, and the dialogue's recipient is readable in the database: without this,
// whoever can write there could call a complainant to a meeting in the team's name.
function proofOf({ identity }: KeyPair, kind: MessageKind, text: string): Uint8Array {
  const key = hkdf(sha256, toBytes(identity), undefined, toBytes('kenekanko/dialogue-proof/v1'), 32);
  return hmac(sha256, key, toBytes(`${kind}\n${text}`));
}

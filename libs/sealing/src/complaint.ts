import { keyPairOf, newKeyPair, openWith, sealTo, type KeyPair } from './age.js';
import { randomBytes, toBase64, toBytes, toText } from './bytes.js';
import { openDocument, sealDocument } from './document.js';
import { contentMark, receiptKeyPair, type StretchedReceipt } from './receipt.js';
import { SealedError } from './sealed-error.js';

/** The two small identities of a complaint, sealed to one holder. */
export interface SealedKeys {
  readonly caseKey: Uint8Array;
  readonly dialogueKey: Uint8Array;
}

/** The two identities of a complaint, opened. */
export interface ComplaintKeys {
  readonly case: KeyPair;
  readonly dialogue: KeyPair;
}

/** A complaint as it is sent: nothing in it can be read by whoever carries or stores it. */
export interface ComplaintEnvelope {
  readonly caseRecipient: string;
  readonly dialogueRecipient: string;
  readonly declaredRecipient: string;
  readonly standbyRecipient?: string;
  readonly filing: Uint8Array;
  readonly team: SealedKeys;
  readonly recovery: SealedKeys;
  readonly standby?: SealedKeys;
  /** The dialogue's identity for the holder of the receipt code; never the case's. */
  readonly receiptDialogueKey: Uint8Array;
  readonly token: Uint8Array;
  readonly serverShare: Uint8Array;
  readonly contentMark: Uint8Array;
  readonly kdfVersion: number;
}

/** To whom a complaint is sealed: the responsible team, the network's recovery, and for danger to life the standby team. */
export interface ComplaintRecipients {
  readonly team: string;
  readonly recovery: string;
  readonly standby?: string;
}

/** Inside the receipt's copy: the dialogue's identity, and the public recipient to add facts to the case. */
interface ReceiptKeys {
  readonly dialogueIdentity: string;
  readonly caseRecipient: string;
}

/** Seals what was filed with two new identities and the code's stretched secrets. */
export async function sealComplaint(
  filing: unknown,
  to: ComplaintRecipients,
  receipt: StretchedReceipt,
): Promise<ComplaintEnvelope> {
  const [casePair, dialogue] = await Promise.all([newKeyPair(), newKeyPair()]);
  const keys: ComplaintKeys = { case: casePair, dialogue };
  const serverShare = randomBytes(32);
  const forReceipt = await receiptKeyPair(receipt.half, serverShare);
  const receiptKeys: ReceiptKeys = { dialogueIdentity: dialogue.identity, caseRecipient: casePair.recipient };
  return {
    caseRecipient: casePair.recipient,
    dialogueRecipient: dialogue.recipient,
    declaredRecipient: to.team,
    ...(to.standby ? { standbyRecipient: to.standby, standby: await sealKeys(keys, to.standby) } : {}),
    filing: await sealDocument([casePair.recipient], 'filing', filing),
    team: await sealKeys(keys, to.team),
    recovery: await sealKeys(keys, to.recovery),
    receiptDialogueKey: await sealDocument([forReceipt.recipient], 'receipt-keys', receiptKeys),
    token: receipt.token,
    serverShare,
    contentMark: contentMark(receipt.markKey, filing),
    kdfVersion: receipt.version,
  };
}

/** A sealed complaint as it travels: the same with all bytes in base64. */
export type ComplaintEnvelopeJson = Readonly<Record<string, unknown>> & { readonly token: string };

/** Writes a sealed complaint as it travels. */
export const envelopeJson = (envelope: ComplaintEnvelope): ComplaintEnvelopeJson =>
  inBase64(envelope) as ComplaintEnvelopeJson;

function inBase64(value: unknown): unknown {
  if (value instanceof Uint8Array) return toBase64(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inBase64(inner)]));
}

/** Seals both identities of a complaint to a holder: a transfer or a second reader, never the contents again. */
export async function sealKeys(keys: ComplaintKeys, recipient: string): Promise<SealedKeys> {
  return {
    caseKey: await sealIdentity(keys.case.identity, recipient),
    dialogueKey: await sealIdentity(keys.dialogue.identity, recipient),
  };
}

/** Seals an identity to a recipient: a team's to a member, an old team identity to the new one. */
export const sealIdentity = (identity: string, recipient: string): Promise<Uint8Array> =>
  sealTo([recipient], toBytes(identity));

/** Opens both identities and checks that they belong to this complaint's public recipients. */
export async function openKeys(
  identities: readonly string[],
  sealed: SealedKeys,
  expected: { readonly caseRecipient: string; readonly dialogueRecipient: string },
): Promise<ComplaintKeys> {
  return {
    case: await openIdentity(identities, sealed.caseKey, expected.caseRecipient),
    dialogue: await openIdentity(identities, sealed.dialogueKey, expected.dialogueRecipient),
  };
}

/** Opens a sealed identity; with an expected recipient, a swapped one is refused (`sealed.wrong-key`). */
export async function openIdentity(
  identities: readonly string[],
  sealed: Uint8Array,
  expectedRecipient?: string,
): Promise<KeyPair> {
  const opened = await openWith(identities, sealed);
  const pair = await readIdentity(opened);
  if (expectedRecipient !== undefined && pair.recipient !== expectedRecipient)
    throw new SealedError('sealed.wrong-key');
  return pair;
}

/**
 * Opens what was filed or added. Sent again under a known code it is stored as an addition and still says `filing`,
 * since its sender could not know; facts added later say `addition`.
 */
export const openFiled = <Body>(identities: readonly string[], sealed: Uint8Array): Promise<Body> =>
  openDocument<Body>(identities, ['filing', 'addition'], sealed);

/** Seals facts to a case by someone who can't open it. */
export const sealAddition = (caseRecipient: string, content: unknown): Promise<Uint8Array> =>
  sealDocument([caseRecipient], 'addition', content);

/** What the holder of a receipt code opens: the dialogue, and where to seal further facts to. */
export async function openReceipt(
  receipt: StretchedReceipt,
  serverShare: Uint8Array,
  receiptDialogueKey: Uint8Array,
): Promise<{ dialogue: KeyPair; caseRecipient: string }> {
  const pair = await receiptKeyPair(receipt.half, serverShare);
  const keys = await openDocument<ReceiptKeys>([pair.identity], 'receipt-keys', receiptDialogueKey);
  return { dialogue: await keyPairOf(keys.dialogueIdentity), caseRecipient: keys.caseRecipient };
}

async function readIdentity(opened: Uint8Array): Promise<KeyPair> {
  try {
    return await keyPairOf(toText(opened));
  } catch {
    throw new SealedError('sealed.damaged');
  }
}

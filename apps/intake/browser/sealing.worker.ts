import { additionContent, sealAnswers, type Answers, type PublicNetwork } from '#complaints/domain';
import {
  announcementMark,
  envelopeJson,
  fromBase64,
  isVoiceRequestKey,
  newReceiptCode,
  randomBytes,
  sealDocument,
  sealFile,
  sha256,
  stretchReceipt,
  toBase64,
  toHex,
  verifyDirectory,
  voiceRequestKey,
  type ComplaintEnvelopeJson,
  type ReceiptKdf,
  type SealedFile,
  type StretchedReceipt,
  type Subject,
  type TrustedDirectory,
} from '#sealing';
import {
  KEPT_TYPE,
  TICKET_TYPE,
  tasks as sealing,
  type OpenedDialogue,
} from '../src/filing/sealing-tasks.js';
import type { FilingJson, FollowedJson } from './api.js';
import type { KeptVoice } from './keeping.js';
import { answerTasks } from './tasks.js';

// Everything secret stays in this worker: the page asks for sealed bytes and is given nothing else.
let network: PublicNetwork | undefined;
let trusted: TrustedDirectory | undefined;
let kdf: ReceiptKdf | undefined;
let receipt: { readonly code: string; readonly stretching: Promise<StretchedReceipt> } | undefined;
let caseRecipient: string | undefined;
/** The cases of every sending under one code: where lines break, nobody knows which of them has arrived. */
let tried: { readonly code: string; readonly cases: string[] } = { code: '', cases: [] };
/** More would make a manifest larger than the server takes. */
const MOST_TRIED = 50;
let dialogue: OpenedDialogue['dialogue'] | undefined;
const files = new Map<string, SealedFile>();

/** What the page may ask of the worker. */
const tasks = {
  /** Checks the network's signatures from the root key that the page carries. */
  prepare: (rootPublicKey: string, described: PublicNetwork): Promise<void> => {
    trusted = verifyDirectory(rootPublicKey, described.statements);
    network = described;
    kdf = described.receiptKdf;
    return Promise.resolve();
  },

  newCode: (): Promise<string> => Promise.resolve(newReceiptCode()),

  /** The look-up token of a code, for the Authorization header. */
  token: async (code: string): Promise<string> => base64Url((await stretch(code)).token),

  /** Seals a complaint; throws `network.untrusted` when no signed recipient stands behind its route. */
  seal: async (code: string, answers: Answers): Promise<ComplaintEnvelopeJson> => {
    const envelope = await sealAnswers(network!.routing, trusted!, answers, await stretch(code));
    caseRecipient = envelope.caseRecipient;
    if (tried.code !== code) tried = { code, cases: [] };
    tried.cases.splice(0, tried.cases.length - MOST_TRIED + 1);
    tried.cases.push(caseRecipient);
    return envelopeJson(envelope);
  },

  /** Seals a filing once more, whole, to the door that it is kept for. */
  sealForLater: async (door: string, filing: FilingJson): Promise<string> =>
    toBase64(await sealDocument([door], KEPT_TYPE, filing)),

  /** Seals what was spoken for the time until the filing has been received; whoever finds the ticket learns no token from it. */
  sealVoiceForLater: async (
    door: string,
    code: string,
    file: Blob,
    about: { name: string; type: string },
  ): Promise<KeptVoice> => {
    const sealed = await sealFile(tried.cases, new Uint8Array(await file.arrayBuffer()), about);
    const announced = announcedAs(sealed, await spokenKey());
    const claim = { requestKey: announced.requestKey, announced: announcementMark(announced) };
    const token = base64Url((await stretch(code)).token);
    const ticket = await sealDocument([door], TICKET_TYPE, { token, ...claim });
    return { announced, ticket: base64Url(ticket), parts: sealed.parts.map(partOf) };
  },

  openDialogue: async (followed: FollowedJson): Promise<OpenedDialogue['messages']> => {
    const keys = {
      serverShare: fromBase64(followed.serverShare),
      dialogueKey: fromBase64(followed.dialogueKey),
    };
    const items = followed.messages.map(({ id, from, requestKey, content }) => ({
      id,
      requestKey,
      kind: from === 'you' ? ('message-in' as const) : ('message-out' as const),
      content: fromBase64(content),
    }));
    const opened = await sealing.openDialogue(await receipt!.stretching, keys, items);
    ({ caseRecipient, dialogue } = opened);
    return opened.messages;
  },

  sealMessage: async (text: string, requestKey: string, subject?: Subject): Promise<string> =>
    toBase64(await sealing.sealMessage(dialogue!, requestKey, text, subject)),

  sealAddition: async (text: string): Promise<string> =>
    toBase64(await sealing.sealAddition(caseRecipient!, additionContent(text))),

  /** Which of these files were spoken. */
  voicesAmong: async (requestKeys: readonly string[]): Promise<readonly string[]> => {
    const { markKey } = await receipt!.stretching;
    return requestKeys.filter((requestKey) => isVoiceRequestKey(markKey, requestKey));
  },

  /** Seals a file and keeps its parts until it has arrived. */
  sealFile: async (
    file: Blob,
    about: { name: string; type: string },
    isSpoken: boolean,
  ): Promise<SealedFileJson> => {
    const content = new Uint8Array(await file.arrayBuffer());
    const sealed = await sealFile(caseRecipient!, content, about);
    const announced = announcedAs(sealed, isSpoken ? await spokenKey() : toHex(randomBytes(16)));
    files.set(announced.requestKey, sealed);
    return announced;
  },

  filePart: (requestKey: string, number: number): Promise<SealedPart> =>
    Promise.resolve(partOf(files.get(requestKey)!.parts[number]!)),

  forgetFile: (requestKey: string): Promise<void> => {
    files.delete(requestKey);
    return Promise.resolve();
  },
};

export type SealingTasks = typeof tasks;

/** A sealed file as it is announced, and how many parts it has. */
export interface SealedFileJson {
  readonly requestKey: string;
  readonly size: number;
  readonly partCount: number;
  readonly manifest: string;
  readonly sha256: string;
}

/** A part as it travels, with the hash that the server compares it by. */
export interface SealedPart {
  readonly content: Uint8Array;
  readonly digest: string;
}

answerTasks(tasks);

async function spokenKey(): Promise<string> {
  return voiceRequestKey((await receipt!.stretching).markKey);
}

function announcedAs(
  { size, parts, manifest, sha256: hash }: SealedFile,
  requestKey: string,
): SealedFileJson {
  return { requestKey, size, partCount: parts.length, manifest: toBase64(manifest), sha256: toBase64(hash) };
}

function partOf(part: Uint8Array): SealedPart {
  return { content: part.slice(), digest: toBase64(sha256(part)) };
}

/** A code is stretched once: it costs a cheap phone seconds. */
function stretch(code: string): Promise<StretchedReceipt> {
  if (receipt?.code !== code) {
    const begun = { code, stretching: stretchReceipt(code, kdf!) };
    receipt = begun;
    // What failed for want of memory is tried again.
    begun.stretching.catch(() => receipt === begun && (receipt = undefined));
  }
  return receipt.stretching;
}

function base64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

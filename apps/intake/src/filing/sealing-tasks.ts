import type { FilingContent } from '#complaints/domain';
import {
  openLetter,
  openMessage,
  openReceipt,
  sealAddition,
  sealComplaint,
  sealFile,
  sealMessage,
  stretchReceipt,
  type ComplaintEnvelope,
  type ComplaintRecipients,
  type KeyPair,
  type MessageKind,
  type Letter,
  type ReceiptKdf,
  type SealedFile,
  type StretchedReceipt,
  type Subject,
} from '#sealing';

/** What a complaint that waits on a phone is called inside its seal. */
export const KEPT_TYPE = 'kept-complaint';
/** What the ticket is called that sends a file which waits there. */
export const TICKET_TYPE = 'kept-file-ticket';

/** A message of the dialogue, opened; null when it can't be. */
export interface OpenedMessage {
  readonly id: string;
  readonly text: string | null;
  /** Of the complainant's own: what it is beside a message. */
  readonly subject: Subject | null;
}

/** A sealed message as stored. */
export interface SealedMessage {
  readonly id: string;
  readonly kind: MessageKind;
  readonly requestKey: string;
  readonly content: Uint8Array;
}

/** The dialogue of a receipt, opened. */
export interface OpenedDialogue {
  readonly caseRecipient: string;
  readonly dialogue: KeyPair;
  readonly messages: readonly OpenedMessage[];
}

/** What a receipt's holder is given to open their dialogue with. */
export interface DialogueKeys {
  readonly serverShare: Uint8Array;
  readonly dialogueKey: Uint8Array;
}

/** All that is sealed or opened with a receipt code: in a thread of the server, or in a worker of the browser. */
export const tasks = {
  stretch(code: string, kdf: ReceiptKdf): Promise<StretchedReceipt> {
    return stretchReceipt(code, kdf);
  },

  async file(
    code: string,
    kdf: ReceiptKdf,
    content: FilingContent,
    to: ComplaintRecipients,
  ): Promise<ComplaintEnvelope> {
    return sealComplaint(content, to, await stretchReceipt(code, kdf));
  },

  async openDialogue(
    receipt: StretchedReceipt,
    keys: DialogueKeys,
    items: readonly SealedMessage[],
  ): Promise<OpenedDialogue> {
    const { dialogue, caseRecipient } = await openReceipt(receipt, keys.serverShare, keys.dialogueKey);
    const messages = await Promise.all(
      items.map(async (item) => ({ id: item.id, ...(await letterOf(dialogue, item)) })),
    );
    return { caseRecipient, dialogue, messages };
  },

  sealMessage(dialogue: KeyPair, requestKey: string, text: string, subject?: Subject): Promise<Uint8Array> {
    return sealMessage(dialogue, requestKey, text, subject);
  },

  sealAddition(caseRecipient: string, content: FilingContent): Promise<Uint8Array> {
    return sealAddition(caseRecipient, content);
  },

  sealFile(
    caseRecipient: string,
    content: Uint8Array,
    about: { readonly name: string; readonly type: string },
  ): Promise<SealedFile> {
    return sealFile(caseRecipient, content, about);
  },
};

/** Null rather than garbage: what doesn't open, or was not written by who it claims, is said to be unopened. */
async function letterOf(dialogue: KeyPair, item: SealedMessage): Promise<Letter | typeof UNOPENED> {
  const { id, kind, requestKey, content } = item;
  try {
    if (kind === 'message-in') return await openLetter(dialogue, requestKey, content);
    return { text: await openMessage(dialogue, kind, id, content), subject: null };
  } catch {
    return UNOPENED;
  }
}

const UNOPENED = { text: null, subject: null } as const;

import type { FilingContent } from '#complaints/domain';
import {
  openMessage,
  openReceipt,
  sealAddition,
  sealComplaint,
  sealMessage,
  stretchReceipt,
  type ComplaintEnvelope,
  type ComplaintRecipients,
  type KeyPair,
  type MessageKind,
  type ReceiptKdf,
  type StretchedReceipt,
} from '#sealing';

/** A message of the dialogue, opened; null when it can't be. */
export interface OpenedMessage {
  readonly id: string;
  readonly text: string | null;
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
      items.map(async (item) => ({ id: item.id, text: await messageText(dialogue, item) })),
    );
    return { caseRecipient, dialogue, messages };
  },

  sealMessage(dialogue: KeyPair, requestKey: string, text: string): Promise<Uint8Array> {
    return sealMessage(dialogue, requestKey, text);
  },

  sealAddition(caseRecipient: string, content: FilingContent): Promise<Uint8Array> {
    return sealAddition(caseRecipient, content);
  },
};

/** The tasks by name. */
export type Tasks = typeof tasks;

/** Null rather than garbage: what doesn't open, or was not written by who it claims, is said to be unopened. */
async function messageText(dialogue: KeyPair, item: SealedMessage): Promise<string | null> {
  const { id, kind, requestKey, content } = item;
  try {
    return await openMessage(dialogue, kind, kind === 'message-in' ? requestKey : id, content);
  } catch {
    return null;
  }
}

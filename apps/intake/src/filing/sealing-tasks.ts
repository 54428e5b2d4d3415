import type { FilingContent } from '#complaints/domain';
import {
  openDocument,
  openReceipt,
  sealComplaint,
  sealDocument,
  stretchReceipt,
  type ComplaintEnvelope,
  type ComplaintRecipients,
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
  readonly content: Uint8Array;
}

/** The dialogue of a receipt, opened. */
export interface OpenedDialogue {
  readonly caseRecipient: string;
  readonly dialogueRecipient: string;
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
      items.map(async ({ id, content }) => ({ id, text: await messageText(dialogue.identity, content) })),
    );
    return { caseRecipient, dialogueRecipient: dialogue.recipient, messages };
  },

  sealMessage(dialogueRecipient: string, text: string): Promise<Uint8Array> {
    return sealDocument([dialogueRecipient], 'message', { text });
  },

  sealAddition(caseRecipient: string, content: FilingContent): Promise<Uint8Array> {
    return sealDocument([caseRecipient], 'addition', content);
  },
};

/** The tasks by name. */
export type Tasks = typeof tasks;

/** One task asked of a thread. */
export interface TaskCall {
  readonly id: number;
  readonly task: keyof Tasks;
  readonly args: readonly unknown[];
}

/** A thread's answer. */
export interface TaskAnswer {
  readonly id: number;
  readonly result?: unknown;
  readonly failed?: string;
}

/** Null rather than garbage: what doesn't open is said to be unopened. */
async function messageText(identity: string, content: Uint8Array): Promise<string | null> {
  try {
    const body = await openDocument<{ readonly text?: unknown }>([identity], 'message', content);
    return typeof body.text === 'string' ? body.text : null;
  } catch {
    return null;
  }
}

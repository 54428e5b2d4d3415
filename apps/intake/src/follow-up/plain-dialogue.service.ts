import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import {
  additionContent,
  lineEnds,
  storyOver,
  surveyText,
  type SharingId,
  type Survey,
} from '#complaints/domain';
import type { DialogueItem } from '#complaints/sealed';
import { isDomainError } from '#kernel';
import { REQUEST_KEY } from '#platform';
import type { StretchedReceipt } from '#sealing';
import { ServerSealing } from '../filing/server-sealing.service.js';
import type { OpenedDialogue } from '../filing/sealing-tasks.js';
import { PlainFiles } from '../files/plain-files.service.js';
import type { SentFile } from '../web/multipart.js';
import type { KnownNetwork } from '#filing';
import type { FollowNotice } from './follow.view.js';
import { FollowUpService, type Followed, type Written } from './follow-up.service.js';
import type { ShownMessage } from './messages.view.js';
import { OBJECTION_REFUSALS, subjectOf, type WritingId } from './writing.js';
import { WrongCodes } from './wrong-codes.js';

/** What a browser without scripts asks for. */
export type PlainAction =
  | { readonly do: 'look' }
  | { readonly do: WritingId; readonly text: string; readonly requestKey: string }
  | { readonly do: 'survey'; readonly survey: Survey }
  | { readonly do: 'consent'; readonly consents: readonly SharingId[] }
  | { readonly do: 'file'; readonly file: SentFile | null; readonly requestKey: string }
  | { readonly do: 'withdraw'; readonly confirmed: boolean };

/** The dialogue in plain text, in memory, for one answer. */
export interface PlainDialogue {
  readonly followed: Followed;
  /** Newest first. */
  readonly messages: readonly ShownMessage[];
  readonly notice: FollowNotice | null;
}

interface Open {
  readonly address: string;
  readonly receipt: StretchedReceipt;
  readonly followed: Followed;
  readonly dialogue: OpenedDialogue;
}

/** Follow-up for browsers without scripts: opened and sealed in a thread of this server, and forgotten. */
@Injectable()
export class PlainDialogueService {
  constructor(
    private readonly sealing: ServerSealing,
    private readonly followUp: FollowUpService,
    private readonly wrongCodes: WrongCodes,
    private readonly files: PlainFiles,
  ) {}

  /** Does what was asked and opens the dialogue. Throws `receipt.unknown`, `receipt.too-many-attempts`. */
  async act(
    code: string,
    action: PlainAction,
    network: KnownNetwork,
    address: string,
  ): Promise<PlainDialogue> {
    // Only who may still try: stretching a code costs the server a hundred look-ups.
    const stretch = () => this.sealing.run(address, 'stretch', code, network.receiptKdf);
    const open = await this.open(stretch, address);
    const notice = await this.perform(open, action);
    const changed = notice !== null && !notice.startsWith('error-');
    const stretched = () => Promise.resolve(open.receipt);
    const after = changed || action.do === 'withdraw' ? await this.open(stretched, address) : open;
    // What the first look found unseen is new on this page, though the second finds it seen.
    return shown(after, notice, new Set(open.followed.items.filter(isUnseen).map(({ id }) => id)));
  }

  private async open(stretch: () => Promise<StretchedReceipt>, address: string): Promise<Open> {
    const { receipt, followed } = await this.wrongCodes.guard(address, async () => {
      const receipt = await stretch();
      const followed = await this.followUp.look(receipt.token);
      return followed && { receipt, followed };
    });
    const keys = { serverShare: followed.serverShare, dialogueKey: followed.complaint.dialogueKey };
    const items = followed.items.map(({ id, kind, requestKey, content }) => ({
      id,
      kind,
      requestKey,
      content,
    }));
    const dialogue = await this.sealing.run(address, 'openDialogue', receipt, keys, items);
    return { address, receipt, followed, dialogue };
  }

  private async perform(open: Open, action: PlainAction): Promise<FollowNotice | null> {
    switch (action.do) {
      case 'look':
        return null;
      case 'withdraw':
        if (!action.confirmed) return 'error-confirm';
        await this.followUp.withdraw(open.receipt.token);
        return null;
      case 'consent':
        await this.followUp.consent(open.receipt.token, action.consents);
        return 'sent-consent';
      case 'survey':
        return this.answer(open, surveyText(action.survey));
      case 'file':
        return this.sendFile(open, action);
      default:
        return this.write(open, action);
    }
  }

  private async write(
    { address, receipt, dialogue }: Open,
    { do: kind, text, requestKey: formKey }: Extract<PlainAction, { text: string }>,
  ): Promise<FollowNotice> {
    const said = lineEnds(text);
    if (said.trim() === '') return 'error-text';
    if (storyOver(said) > 0) return 'error-long';
    if (!REQUEST_KEY.test(formKey)) return 'error-not-sent';
    // A form can be sent again with another text in it: that is another message, the same text is the same.
    const requestKey = createHash('sha256')
      .update(JSON.stringify([kind, formKey, said]))
      .digest('hex');
    const content =
      kind === 'addition'
        ? await this.sealing.run(address, 'sealAddition', dialogue.caseRecipient, additionContent(said))
        : await this.sealing.run(
            address,
            'sealMessage',
            dialogue.dialogue,
            requestKey,
            said,
            subjectOf(kind),
          );
    const written = { requestKey, content, id: v5(requestKey, v5.URL) };
    if (kind === 'objection') return this.object(receipt, written);
    const as = kind === 'message' || kind === 'addition' ? kind : 'request';
    await this.followUp.write(receipt.token, { ...written, kind: as });
    return `sent-${kind}`;
  }

  private async sendFile(
    { address, receipt, dialogue, followed }: Open,
    { file, requestKey }: Extract<PlainAction, { do: 'file' }>,
  ): Promise<FollowNotice> {
    if (!REQUEST_KEY.test(requestKey)) return 'error-file-failed';
    const to = {
      address,
      token: receipt.token,
      caseRecipient: dialogue.caseRecipient,
      files: followed.files,
    };
    return this.files.send(to, file, requestKey);
  }

  private async answer({ address, receipt, dialogue, followed }: Open, text: string): Promise<FollowNotice> {
    const requestKey = followed.surveyKey;
    // Answered before, from this page sent again or from another.
    if (requestKey === null) return 'sent-survey';
    const content = await this.sealing.run(
      address,
      'sealMessage',
      dialogue.dialogue,
      requestKey,
      text,
      'survey',
    );
    await this.followUp.write(receipt.token, { kind: 'request', requestKey, content });
    return 'sent-survey';
  }

  private async object(receipt: StretchedReceipt, written: Omit<Written, 'kind'>): Promise<FollowNotice> {
    try {
      await this.followUp.object(receipt.token, written);
      return 'sent-objection';
    } catch (error) {
      if (isDomainError(error) && OBJECTION_REFUSALS.includes(error.code)) return 'error-objection';
      throw error;
    }
  }
}

function shown(
  { followed, dialogue }: Open,
  notice: FollowNotice | null,
  unseen: ReadonlySet<string>,
): PlainDialogue {
  const letters = new Map(dialogue.messages.map((letter) => [letter.id, letter]));
  const messages = followed.items.map(({ id, kind, createdAt }) => ({
    mine: kind === 'message-in',
    at: createdAt,
    text: letters.get(id)?.text ?? null,
    subject: letters.get(id)?.subject ?? null,
    isNew: unseen.has(id),
  }));
  return { followed, notice, messages: messages.reverse() };
}

const isUnseen = ({ kind, seenAt }: DialogueItem): boolean => kind === 'message-out' && seenAt === null;

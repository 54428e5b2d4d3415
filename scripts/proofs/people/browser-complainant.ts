import {
  fromBase64,
  newReceiptCode,
  openMessage,
  openReceipt,
  randomBytes,
  sealAddition,
  sealComplaint,
  sealFile,
  sealMessage,
  sha256,
  stretchReceipt,
  toBase64,
  toHex,
  type KeyPair,
  type StretchedReceipt,
} from '#sealing';
import { additionContent } from '#complaints/domain';
import { call } from '../system/http.js';
import {
  fileRequest,
  filingRequest,
  receiptHeader,
  type Destination,
  type Testimony,
} from './public-door.js';

interface Followed {
  readonly state: string;
  readonly serverShare: string;
  readonly dialogueKey: string;
  readonly messages: readonly {
    readonly id: string;
    readonly from: 'you' | 'team';
    readonly content: string;
  }[];
}

const newKey = (): string => toHex(randomBytes(16));

/** A complainant whose browser seals: what is plain stays in this object. */
export class BrowserComplainant {
  readonly code = newReceiptCode();
  private receipt: StretchedReceipt | undefined;
  private dialogue: { dialogue: KeyPair; caseRecipient: string } | undefined;

  constructor(
    private readonly intakeUrl: string,
    private readonly to: Destination,
    readonly testimony: Testimony,
  ) {}

  /** Secrets this browser holds, of which no server may keep any readable: token, both halves of the key, identity. */
  async secrets(): Promise<readonly Uint8Array[]> {
    const { token, half, markKey } = this.receipt!;
    const { serverShare } = await this.look();
    const { dialogue } = await this.opened();
    return [token, half, markKey, fromBase64(serverShare), Buffer.from(dialogue.identity)];
  }

  async files(): Promise<void> {
    const { facts, content } = this.testimony;
    this.receipt = await stretchReceipt(this.code, this.to.kdf);
    const envelope = await sealComplaint(content, this.to.recipientsFor(facts), this.receipt);
    await call(`${this.api}/complaints`, 'POST', { json: filingRequest(envelope, facts) });
  }

  async writes(text: string): Promise<void> {
    const { dialogue } = await this.opened();
    const requestKey = newKey();
    await this.posts('message', requestKey, await sealMessage(dialogue, requestKey, text));
  }

  async adds(text: string): Promise<void> {
    const { caseRecipient } = await this.opened();
    await this.posts('addition', newKey(), await sealAddition(caseRecipient, additionContent(text)));
  }

  async sends(name: string, type: string, content: Uint8Array): Promise<void> {
    const { caseRecipient } = await this.opened();
    const sealed = await sealFile(caseRecipient, content, { name, type });
    const headers = receiptHeader(this.receipt!.token);
    const json = fileRequest(newKey(), sealed);
    const { id } = await call<{ id: string }>(`${this.api}/follow/files`, 'POST', { headers, json });
    for (const [number, bytes] of sealed.parts.entries()) {
      const digest = { 'content-digest': `sha-256=:${toBase64(sha256(bytes))}:` };
      await call(`${this.api}/follow/files/${id}/parts/${number}`, 'PUT', {
        ...{ bytes, headers: { ...headers, ...digest } },
      });
    }
    const { arrived } = await call<{ arrived: boolean }>(
      `${this.api}/follow/files/${id}/completion`,
      'POST',
      {
        headers,
      },
    );
    if (!arrived) throw new Error('A file did not arrive');
  }

  /** What the team wrote, opened. */
  async reads(): Promise<string[]> {
    const followed = await this.look();
    const { dialogue } = await this.opened();
    const fromTeam = followed.messages.filter(({ from }) => from === 'team');
    return Promise.all(
      fromTeam.map(({ id, content }) => openMessage(dialogue, 'message-out', id, fromBase64(content))),
    );
  }

  private async posts(kind: 'message' | 'addition', requestKey: string, sealed: Uint8Array): Promise<void> {
    const json = { kind, requestKey, content: toBase64(sealed) };
    await call(`${this.api}/follow/messages`, 'POST', { headers: receiptHeader(this.receipt!.token), json });
  }

  private look(): Promise<Followed> {
    return call(`${this.api}/follow`, 'GET', { headers: receiptHeader(this.receipt!.token) });
  }

  private async opened(): Promise<{ dialogue: KeyPair; caseRecipient: string }> {
    if (this.dialogue) return this.dialogue;
    const { serverShare, dialogueKey } = await this.look();
    this.dialogue = await openReceipt(this.receipt!, fromBase64(serverShare), fromBase64(dialogueKey));
    return this.dialogue;
  }

  private get api(): string {
    return `${this.intakeUrl}/api/v1`;
  }
}

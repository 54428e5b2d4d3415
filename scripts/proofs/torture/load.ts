import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { DeclaredFacts, FilingContent } from '#complaints/domain';
import {
  sealComplaint,
  sealFile,
  sealTo,
  sha256,
  toBase64,
  toHex,
  type ComplaintEnvelope,
  type SealedFile,
} from '#sealing';
import { fileRequest, filingRequest, receiptHeader, type Destination } from '../people/public-door.js';
import { call, Refused, type Sending } from '../system/http.js';
import type { SeededRandom } from './random.js';

/** Something that was sent, known by what is stored of it, and whether the server said that it has it. */
export interface Sent {
  readonly mark: string;
  acknowledged: boolean;
}

/** Everything that was sent. */
export interface SentLists {
  /** Known by the case's recipient. */
  readonly complaints: Sent[];
  /** Known by the hash of their sealed content. */
  readonly messages: Sent[];
  /** Known by the hash of their sealed bytes. */
  readonly files: Sent[];
}

const CLIENTS = 6;
/** A person whose line is down tries again for so long. */
const PATIENCE_MS = 120_000;
const KINDS = [
  ['corruption', 'bribery'],
  ['human-rights', 'liberty'],
  ['human-rights', 'gender-based-violence'],
] as const;

/** Complainants at the public door, who send again what was not acknowledged and sometimes what was. */
export class Load {
  readonly sent: SentLists = { complaints: [], messages: [], files: [] };
  /** What the server refused though it was right: each is a fault. */
  readonly refusals: string[] = [];
  private stopping = false;
  private clients: Promise<void[]> | undefined;

  constructor(
    private readonly intakeUrl: string,
    private readonly to: Destination,
    private readonly random: SeededRandom,
  ) {}

  start(): void {
    this.clients = Promise.all(Array.from({ length: CLIENTS }, () => this.client()));
  }

  /** Begins nothing more; resolves when everything begun was acknowledged or given up. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.clients;
  }

  private async client(): Promise<void> {
    while (!this.stopping) {
      await this.complainant().catch((error: unknown) => {
        if (!(error instanceof GivenUp)) this.refusals.push(String(error));
      });
      await wait(this.random.between(20, 120));
    }
  }

  private async complainant(): Promise<void> {
    const { random } = this;
    const facts = this.facts();
    const envelope = await this.envelope(facts);
    const json = filingRequest(envelope, facts);
    await this.insists(this.note('complaints', envelope.caseRecipient), random.chance(0.9), () =>
      this.post('/complaints', { json }),
    );
    // A thumb that pressed twice.
    if (random.chance(0.15)) await this.again(() => this.post('/complaints', { json }));
    for (let messages = random.between(0, 2); messages > 0; messages -= 1) await this.message(envelope);
    if (random.chance(0.35)) await this.file(envelope);
  }

  private async message({ token, dialogueRecipient }: ComplaintEnvelope): Promise<void> {
    const content = await sealTo([dialogueRecipient], randomBytes(this.random.between(100, 3_000)));
    const headers = receiptHeader(token);
    const json = { kind: 'message', requestKey: toHex(randomBytes(16)), content: toBase64(content) };
    const send = () => this.post('/follow/messages', { headers, json });
    await this.insists(this.note('messages', toHex(sha256(content))), true, send);
    if (this.random.chance(0.2)) await this.again(send);
  }

  private async file({ token, caseRecipient }: ComplaintEnvelope): Promise<void> {
    const content = randomBytes(this.random.between(1, 9) * 60_000);
    const about = { name: 'image.jpg', type: 'image/jpeg' };
    const sealed = await sealFile(caseRecipient, content, about);
    const headers = receiptHeader(token);
    await this.insists(this.note('files', toHex(sealed.sha256)), true, () => this.transfer(sealed, headers));
  }

  /** The whole way of a file; begun again it goes on, since all of it is known by its request key. */
  private async transfer(sealed: SealedFile, headers: { readonly authorization: string }): Promise<void> {
    const requestKey = toHex(sealed.sha256).slice(0, 32);
    const json = fileRequest(requestKey, sealed);
    const { id } = await this.post<{ id: string }>('/follow/files', { headers, json });
    for (const [number, bytes] of sealed.parts.entries()) {
      const digest = `sha-256=:${toBase64(sha256(bytes))}:`;
      const part = { bytes, headers: { ...headers, 'content-digest': digest } };
      await call(`${this.intakeUrl}/api/v1/follow/files/${id}/parts/${number}`, 'PUT', part);
    }
    const { arrived } = await this.post<{ arrived: boolean }>(`/follow/files/${id}/completion`, { headers });
    if (!arrived) throw new Error('every part was acknowledged, and the file is not there');
  }

  private note(list: keyof SentLists, mark: string): Sent {
    const sent: Sent = { mark, acknowledged: false };
    this.sent[list].push(sent);
    return sent;
  }

  /** Sends until it is acknowledged; the impatient give up the first time the line breaks. */
  private async insists(sent: Sent, patient: boolean, send: () => Promise<unknown>): Promise<void> {
    await this.again(send, patient ? PATIENCE_MS : 0);
    sent.acknowledged = true;
  }

  private async again(send: () => Promise<unknown>, patience = PATIENCE_MS): Promise<void> {
    for (const end = Date.now() + patience; ;) {
      try {
        await send();
        return;
      } catch (error) {
        const understood = error instanceof Refused && error.status < 500;
        // A broken line is a TypeError or a timeout, and nobody knows then what has arrived.
        const broken = error instanceof TypeError || error instanceof DOMException;
        if (understood || (!broken && !(error instanceof Refused))) throw error;
        if (Date.now() > end) throw new GivenUp();
      }
      await wait(this.random.between(100, 600));
    }
  }

  private post<T>(path: string, sending: Sending): Promise<T> {
    return call<T>(`${this.intakeUrl}/api/v1${path}`, 'POST', sending);
  }

  private facts(): DeclaredFacts {
    const [kind, category] = KINDS[this.random.between(0, KINDS.length - 1)]!;
    return {
      ...{ kind, category, districtId: this.random.chance(0.5) ? 'sikasso' : 'mopti' },
      ...{ aboutWhom: 'someone-else', risk: this.random.chance(0.1) ? ['danger-to-life'] : [] },
      ...{ language: 'fr', genderWish: 'any', consents: [], reporter: 'victim', contact: 'anonymous' },
      ...{ sex: null, ageBand: null },
    };
  }

  /** Really sealed, but with a token drawn at random: stretching codes would be the load otherwise. */
  private envelope(facts: DeclaredFacts): Promise<ComplaintEnvelope> {
    const receipt = { version: 1, token: randomBytes(32), half: randomBytes(32), markKey: randomBytes(32) };
    const content: FilingContent = {
      ...{ version: 1, story: toHex(randomBytes(this.random.between(100, 2_000))), when: '', people: '' },
      ...{ name: '', contact: null, facts },
    };
    return sealComplaint(content, this.to.recipientsFor(facts), receipt);
  }
}

/** A person walked away; what they sent may be there, but once at most. */
class GivenUp extends Error {}

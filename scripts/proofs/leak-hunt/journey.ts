import { randomBytes } from 'node:crypto';
import { newReceiptCode } from '#sealing';
import { BrowserComplainant } from '../people/browser-complainant.js';
import { PlainComplainant } from '../people/plain-complainant.js';
import { destinationOf } from '../people/public-door.js';
import { Verifier } from '../people/verifier.js';
import { send } from '../system/http.js';
import { until } from '../system/processes.js';
import type { ProofSystem } from '../system/proof-system.js';
import type { Needle } from './needle-index.js';
import {
  distinctTestimony,
  distinctText,
  needlesOfBytes,
  needlesOfCode,
  needlesOfTestimony,
  piecesOf,
} from './testimony.js';

type Complainant = BrowserComplainant | PlainComplainant;

const AT_ONCE = 4;
const ASSIGNED_WITHIN_MS = 60_000;

/** Files, follows and works complaints through the real doors, and keeps a list of everything that was secret. */
export class Journey {
  readonly needles: Needle[] = [];
  private readonly complainants: Complainant[] = [];

  constructor(private readonly system: ProofSystem) {
    const { people, coordinator, identities } = system.network;
    for (const { username, passphrase } of [...people, coordinator])
      this.keep(`passphrase of ${username}`, passphrase);
    for (const identity of identities) this.keep('identity of a team, an account or the recovery', identity);
  }

  /** Files so many complaints, half of them sealed in a browser, each followed by a message, and files where that goes. */
  async fileAll(count: number): Promise<void> {
    const { intakeUrl, network } = this.system;
    const to = await destinationOf(intakeUrl, network.rootPublicKey);
    const waiting = Array.from({ length: count }, (_, number) => number);
    const work = async (): Promise<void> => {
      for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
        const testimony = distinctTestimony(number);
        await this.fileOne(
          number,
          number % 2 === 0
            ? new BrowserComplainant(intakeUrl, to, testimony)
            : new PlainComplainant(intakeUrl, testimony),
        );
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  /** Works complaints of each team up to a confirmed conclusion; the complainant reads and answers. */
  async work(perTeam: number): Promise<number> {
    const { deskUrl, network } = this.system;
    let worked = 0;
    for (const teamId of new Set(network.people.map((person) => person.teamId))) {
      const people = network.people.filter((person) => person.teamId === teamId);
      const staff = await Promise.all(people.map((person) => Verifier.signIn(deskUrl, person)));
      for (const { secrets } of staff)
        for (const secret of secrets) this.keepBytes('log-in proof, account key or token', secret);
      for (const id of (await staff[0]!.queue()).slice(0, perTeam)) {
        await this.workOne(id, staff);
        worked += 1;
      }
      await staff[0]!.signsOut();
    }
    return worked;
  }

  /** What is refused is no less secret: errors are where servers talk. */
  async stumble(): Promise<void> {
    const { intakeUrl, deskUrl } = this.system;
    const text = distinctText(3);
    const code = newReceiptCode();
    const wrong = `${code.slice(0, 19)}${(Number(code[19]) + 1) % 10}`;
    this.keep('refused: text', text);
    for (const one of [code, wrong]) this.needles.push(...needlesOfCode('refused: receipt code', one));
    const api = `${intakeUrl}/api/v1`;
    await send(`${api}/complaints`, 'POST', { json: { facts: { category: text }, filing: text, [text]: 1 } });
    await send(`${api}/${encodeURIComponent(text)}?said=${encodeURIComponent(text)}`, 'GET');
    await send(`${api}/follow`, 'GET', { headers: { authorization: `Receipt ${encodeURIComponent(text)}` } });
    await send(`${intakeUrl}/`, 'POST', { form: { story: text, name: text, kind: text } });
    for (const one of [code, wrong])
      await send(`${intakeUrl}/follow`, 'POST', { form: { do: 'message', code: one, text } });
    await send(`${intakeUrl}/`, 'POST', {
      form: { code, story: text },
      headers: { origin: 'https://x.test' },
    });
    const signIn = { username: text, loginProof: text, unlockHalf: text };
    await send(`${deskUrl}/api/v1/sessions`, 'POST', { json: signIn });
    await send(`${deskUrl}/api/v1/complaints/${encodeURIComponent(text)}/items`, 'POST', { json: { text } });
  }

  private async fileOne(number: number, who: Complainant): Promise<void> {
    const label = (what: string) => `complaint ${number}: ${what}`;
    this.needles.push(...needlesOfTestimony(number, who.testimony));
    await who.files();
    this.complainants.push(who);
    this.needles.push(...needlesOfCode(label('receipt code'), who.code));
    await who.writes(this.said(label('message in'), 20));
    await who.adds(this.said(label('addition'), 12));
    if (who instanceof PlainComplainant) return;
    const name = `${this.said(label('file name'), 2)}.jpg`;
    const content = randomBytes(20_000 + 9_000 * (number % 40));
    this.keepBytes(label('file content'), content);
    await who.sends(name, 'image/jpeg', content);
    for (const secret of await who.secrets()) this.keepBytes(label('look-up token, share or key'), secret);
  }

  private async workOne(id: string, staff: readonly Verifier[]): Promise<void> {
    let assignee: Verifier | undefined;
    const assigned = await until(async () => {
      const { facts } = await staff[0]!.open(id);
      assignee = staff.find(({ accountId }) => accountId === facts.assigneeId);
      return assignee !== undefined;
    }, ASSIGNED_WITHIN_MS);
    if (!assigned) throw new Error('A complaint was not assigned');
    const worker = assignee!;
    const other = staff.find((one) => one !== worker)!;
    await worker.accepts(id);
    const opened = await worker.open(id);
    const number = this.complainants.findIndex(
      ({ testimony }) => testimony.content.story === opened.filed.story,
    );
    const complainant = this.complainants[number];
    if (!complainant) throw new Error('A verifier opened something that nobody had filed');
    const label = (what: string) => `worked complaint: ${what}`;
    await worker.notes(opened, this.said(label('note'), 15));
    const answer = this.said(label('message out'), 15);
    await worker.writes(opened, answer);
    await worker.keepsRecord(opened, this.said(label('verification record'), 15));
    await worker.addsTask(opened, this.said(label('task'), 10));
    if (opened.facts.consents.includes('share-cndh'))
      await worker.refers(opened, this.said(label('referral'), 15), this.said(label('referral answer'), 15));
    await worker.proposes(opened, this.said(label('conclusion'), 15));
    await other.confirms(id);
    const read = await complainant.reads();
    if (!read.includes(answer)) throw new Error('A complainant could not read what the team wrote');
    await complainant.writes(this.said(label('answer'), 10));
  }

  /** A new text, kept as secret. */
  private said(label: string, words: number): string {
    const text = distinctText(words);
    this.needles.push(...piecesOf(label, text));
    return text;
  }

  private keep(label: string, value: string): void {
    this.needles.push({ label, value });
  }

  private keepBytes(label: string, bytes: Uint8Array): void {
    this.needles.push(...needlesOfBytes(label, bytes));
  }
}

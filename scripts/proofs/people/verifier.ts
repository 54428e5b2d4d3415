import type { FilingContent } from '#complaints/domain';
import { DAY, newId } from '#kernel';
import {
  fromBase64,
  openAccount,
  openFiled,
  openIdentity,
  openKeys,
  randomBytes,
  sealReply,
  sealWritten,
  stretchPassphrase,
  toBase64,
  toHex,
  type ComplaintKeys,
} from '#sealing';
import { call } from '../system/http.js';
import type { ProofPerson } from '../system/network.js';

interface OpenComplaint {
  readonly facts: {
    readonly id: string;
    readonly state: string;
    readonly version: number;
    readonly writings: number;
    readonly consents: readonly string[];
    readonly assigneeId: string | null;
    readonly caseRecipient: string;
    readonly dialogueRecipient: string;
    readonly recordVersion: number;
  };
  readonly sealed: { readonly caseKey: string; readonly dialogueKey: string } | null;
  readonly items: readonly { readonly kind: string; readonly content: string }[];
}

/** A complaint in a verifier's browser. */
export interface Opened {
  readonly facts: OpenComplaint['facts'];
  readonly keys: ComplaintKeys;
  readonly filed: FilingContent;
}

/** Grades and counts on which a substantiated finding may rest. */
const SOUND = {
  ...{ harmPlan: true, stepsDone: 3, contacts: 1, grades: ['B2', 'C3'], independentSources: 2 },
  ...{ actFindings: ['substantiated'], otherSide: 'heard' },
};

/** A verifier at the desk's own routes, doing in this process what the console does in a browser. */
export class Verifier {
  private constructor(
    private readonly api: string,
    private readonly token: string,
    readonly accountId: string,
    private readonly teamId: string,
    private readonly teamIdentity: string,
    /** What travelled or was held while signing in, and must be stored nowhere. */
    readonly secrets: readonly Uint8Array[],
  ) {}

  static async signIn(deskUrl: string, person: ProofPerson): Promise<Verifier> {
    const api = `${deskUrl}/api/v1`;
    const { username, passphrase, teamId } = person;
    const { salt } = await call<{ salt: string }>(`${api}/sessions/challenge`, 'POST', {
      json: { username },
    });
    const { loginProof, accountKey } = await stretchPassphrase(passphrase, fromBase64(salt));
    const { token, account } = await call<{ token: string; account: { id: string } }>(
      `${api}/sessions`,
      'POST',
      { json: { username, loginProof: toBase64(loginProof), unlockHalf: toBase64(randomBytes(32)) } },
    );
    const session = await call<{
      sealedIdentity: string;
      teams: readonly { id: string; sealedTeamIdentity: string }[];
    }>(`${api}/sessions/current`, 'GET', { headers: bearer(token) });
    const { identity } = await openAccount(accountKey, fromBase64(session.sealedIdentity));
    const team = session.teams.find(({ id }) => id === teamId)!;
    const { identity: ofTeam } = await openIdentity([identity], fromBase64(team.sealedTeamIdentity));
    const secrets = [loginProof, accountKey, Buffer.from(token)];
    return new Verifier(api, token, account.id, teamId, ofTeam, secrets);
  }

  /** The team's open complaints. */
  async queue(): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | undefined; ;) {
      const cursor = after ? `&after=${encodeURIComponent(after)}` : '';
      const page = await this.get<{ rows: readonly { id: string }[]; next?: string }>(
        `/teams/${this.teamId}/queue?view=all&limit=50${cursor}`,
      );
      ids.push(...page.rows.map(({ id }) => id));
      if (!page.next) return ids;
      after = page.next;
    }
  }

  /** Opens a complaint and what was filed. */
  async open(id: string): Promise<Opened> {
    const { facts, sealed, items } = await this.get<OpenComplaint>(`/complaints/${id}`);
    const copies = { caseKey: fromBase64(sealed!.caseKey), dialogueKey: fromBase64(sealed!.dialogueKey) };
    const keys = await openKeys([this.teamIdentity], copies, facts);
    const filing = items.find(({ kind }) => kind === 'filing')!;
    const filed = await openFiled<FilingContent>([keys.case.identity], fromBase64(filing.content));
    return { facts, keys, filed };
  }

  accepts(id: string): Promise<void> {
    return this.records(id, 'accepted');
  }

  async notes({ facts, keys }: Opened, text: string): Promise<void> {
    await this.stores(facts.id, [await this.seals(facts.id, keys, 'note', text)]);
  }

  async writes({ facts, keys }: Opened, text: string): Promise<void> {
    const whose = { complaintId: facts.id, authorId: this.accountId, itemId: newId() };
    const content = toBase64(await sealReply(keys, whose, text));
    await this.stores(facts.id, [{ id: whose.itemId, box: 'dialogue', kind: 'message-out', content }]);
  }

  /** Keeps a verification record with this text in it. */
  async keepsRecord({ facts, keys }: Opened, text: string): Promise<void> {
    const revision = facts.recordVersion + 1;
    const record = { version: 1, doubts: text };
    const item = await this.seals(facts.id, keys, 'record', record, revision);
    await this.stores(facts.id, [{ ...item, revision, summary: SOUND }]);
  }

  /** Adds a task that says this. */
  async addsTask({ facts, keys }: Opened, text: string): Promise<void> {
    const what = await this.seals(facts.id, keys, 'task', { version: 1, title: text, details: text });
    const dueOn = new Date(Date.now() + 7 * DAY).toISOString().slice(0, 10);
    const json = { requestKey: newKey(), assigneeId: this.accountId, dueOn, what };
    await call(`${this.api}/complaints/${facts.id}/tasks`, 'POST', { headers: bearer(this.token), json });
  }

  /** Shares it with the first institution there is, with these words, and notes these others as its answer. */
  async refers({ facts, keys }: Opened, text: string, answer: string): Promise<void> {
    const headers = bearer(this.token);
    const { institutions } = await this.get<{ institutions: readonly { id: string }[] }>('/institutions');
    const { version } = (await this.get<OpenComplaint>(`/complaints/${facts.id}`)).facts;
    const referrals = `${this.api}/complaints/${facts.id}/referrals`;
    const { id } = await call<{ id: string }>(referrals, 'POST', {
      headers,
      json: {
        ...{ version, requestKey: newKey(), institutionId: institutions[0]!.id, sharesContact: false },
        shared: await this.seals(facts.id, keys, 'referral', { version: 1, note: text }),
      },
    });
    const body = { version: 1, referralId: id, on: today(), text: answer };
    const said = await this.seals(facts.id, keys, 'referral-answer', body);
    const json = { version: 1, requestKey: newKey(), step: 'answered', on: today(), said };
    await call(`${referrals}/${id}/steps`, 'POST', { headers, json });
  }

  async proposes({ facts, keys }: Opened, text: string): Promise<void> {
    await this.records(facts.id, 'conclusion-proposed', {
      payload: { finding: 'substantiated', action: 'advised', recordVersion: 1 },
      sealed: [await this.seals(facts.id, keys, 'conclusion', text)],
    });
  }

  /** Confirms a colleague's proposal, without a word to the complainant. */
  confirms(id: string): Promise<void> {
    return this.records(id, 'confirmed', { withoutMessage: true });
  }

  async signsOut(): Promise<void> {
    await call(`${this.api}/sessions/current`, 'DELETE', { headers: bearer(this.token) });
  }

  private async records(id: string, event: string, more: object = {}): Promise<void> {
    const { facts } = await this.get<OpenComplaint>(`/complaints/${id}`);
    const { version, writings } = facts;
    const json = { event, version, writingsSeen: writings, requestKey: newKey(), ...more };
    await call(`${this.api}/complaints/${id}/events`, 'POST', { headers: bearer(this.token), json });
  }

  private async stores(id: string, items: readonly object[]): Promise<void> {
    const json = { requestKey: newKey(), items };
    await call(`${this.api}/complaints/${id}/items`, 'POST', { headers: bearer(this.token), json });
  }

  /** An item of the case's, as the console sends it. */
  private async seals(
    complaintId: string,
    keys: ComplaintKeys,
    kind: string,
    body: unknown,
    revision = 0,
  ): Promise<object> {
    const id = newId();
    const written = { kind, complaintId, authorId: this.accountId, itemId: id, revision };
    return { id, box: 'case', kind, content: toBase64(await sealWritten(keys, written, body)) };
  }

  private get<T>(path: string): Promise<T> {
    return call(this.api + path, 'GET', { headers: bearer(this.token) });
  }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const today = (): string => new Date().toISOString().slice(0, 10);

const newKey = (): string => toHex(randomBytes(16));

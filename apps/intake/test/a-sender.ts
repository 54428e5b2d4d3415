import {
  fromBase64,
  newKeyPair,
  newReceiptCode,
  toBase64,
  type ComplaintRecipients,
  type ReceiptKdf,
} from '#sealing';
import { additionContent, type PublicNetwork } from '#complaints/domain';
import { tasks } from '../src/filing/sealing-tasks.js';
import type { TestIntake } from './test-intake.js';

/** A JSON answer with its status. */
export interface Answered<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** Asks the JSON API. */
export async function api<T = Record<string, unknown>>(
  intake: TestIntake,
  method: string,
  path: string,
  sent: {
    readonly json?: unknown;
    readonly token?: string;
    readonly headers?: Record<string, string>;
    readonly body?: BodyInit;
  } = {},
): Promise<Answered<T>> {
  const headers: Record<string, string> = { ...sent.headers };
  if (sent.token) headers['authorization'] = `Receipt ${sent.token}`;
  if (sent.json !== undefined) headers['content-type'] = 'application/json';
  const body = sent.json !== undefined ? JSON.stringify(sent.json) : sent.body;
  const answer = await fetch(`${intake.url}/api/v1${path}`, { method, headers, body });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : {}) as T };
}

export const FACTS = {
  kind: 'corruption',
  category: 'bribery',
  districtId: 'sikasso',
  aboutWhom: 'someone-else',
  risk: [] as string[],
  language: 'bm',
  genderWish: 'any',
  consents: [] as string[],
  reporter: 'victim',
  contact: 'anonymous',
};

/** A sealed complaint as a browser would send it. */
export interface Sealed {
  readonly code: string;
  readonly token: string;
  readonly json: Record<string, unknown>;
}

/** Seals a complaint to a team of the network, or to whomever else is given. */
export async function sealed(
  intake: TestIntake,
  given: {
    readonly code?: string;
    readonly story?: string;
    readonly facts?: Partial<typeof FACTS>;
    readonly to?: Partial<ComplaintRecipients>;
  } = {},
): Promise<Sealed> {
  const { body: network } = await api<PublicNetwork>(intake, 'GET', '/network');
  const code = given.code ?? newReceiptCode();
  const { teams, recovery } = intake.network;
  const to = { team: teams['sikasso']!.recipient, recovery: recovery.recipient, ...given.to };
  const kdf: ReceiptKdf = network.receiptKdf;
  const envelope = await tasks.file(code, kdf, additionContent(given.story ?? 'Un récit.'), to);
  const json = encoded({ ...envelope, facts: { ...FACTS, ...given.facts }, codeOrigin: 'browser' });
  return { code, json: json as Sealed['json'], token: Buffer.from(envelope.token).toString('base64url') };
}

/** A recipient that nobody ever signed. */
export const stranger = async (): Promise<string> => (await newKeyPair()).recipient;

/** Bytes of a base64 field. */
export const bytes = (value: unknown): Uint8Array => fromBase64(String(value));

function encoded(value: unknown): unknown {
  if (value instanceof Uint8Array) return toBase64(value);
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, encoded(inner)]));
}

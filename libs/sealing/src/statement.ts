import { sign, type Signature, type SigningKey } from './signing.js';

/** What can be stated about a network's keys; `from` is an ISO instant. */
export type Statement =
  | { readonly kind: 'admin-key'; readonly accountId: string; readonly key: string; readonly from: string }
  | { readonly kind: 'recovery-recipient'; readonly recipient: string; readonly from: string }
  | {
      readonly kind: 'reviewer-recipient';
      readonly teamId: string;
      readonly recipient: string;
      readonly from: string;
    }
  | {
      readonly kind: 'lead-key';
      readonly accountId: string;
      readonly teamId: string;
      readonly key: string;
      readonly from: string;
    }
  | {
      readonly kind: 'team-recipient';
      readonly teamId: string;
      readonly recipient: string;
      readonly from: string;
    }
  | {
      readonly kind: 'member-binding';
      readonly accountId: string;
      readonly teamId: string;
      readonly recipient: string;
      readonly from: string;
    }
  /** `subject` is a recipient or a public key. Rotated: no longer current. Compromised: never accepted again. */
  | {
      readonly kind: 'revocation';
      readonly subject: string;
      readonly as: 'rotated' | 'compromised';
      readonly from: string;
    };

/** A statement as it is stored and passed on: its exact text, and who signed it. */
export interface SignedStatement {
  readonly statement: string;
  readonly signatures: readonly Signature[];
}

/** Writes a statement down, keys in order, and signs it with each key. */
export function signStatement(statement: Statement, keys: readonly SigningKey[]): SignedStatement {
  const text = JSON.stringify(
    Object.fromEntries(Object.entries(statement).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  return { statement: text, signatures: keys.map((key) => sign(text, key)) };
}

/** Reads a statement's text; undefined for what is no statement. */
export function readStatement(text: string): Statement | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
    const fields = FIELDS[(parsed as { kind?: unknown }).kind as Statement['kind']];
    const complete = fields?.every((field) => typeof (parsed as Record<string, unknown>)[field] === 'string');
    return complete ? (parsed as Statement) : undefined;
  } catch {
    return undefined;
  }
}

const FIELDS: Record<Statement['kind'], readonly string[]> = {
  'admin-key': ['accountId', 'key', 'from'],
  'recovery-recipient': ['recipient', 'from'],
  'reviewer-recipient': ['teamId', 'recipient', 'from'],
  'lead-key': ['accountId', 'teamId', 'key', 'from'],
  'team-recipient': ['teamId', 'recipient', 'from'],
  'member-binding': ['accountId', 'teamId', 'recipient', 'from'],
  revocation: ['subject', 'as', 'from'],
};

import { isRecipient } from './age.js';
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
  /** The person left the team; a later binding lets them in again. */
  | {
      readonly kind: 'member-end';
      readonly accountId: string;
      readonly teamId: string;
      readonly from: string;
    }
  /**
   * `subject` is a recipient or a public key. Rotated: no longer current, and a key signs nothing dated from then on.
   * Compromised: never accepted again, nor anything the key has signed.
   */
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

/**
 * The statements that vouch for these teams' recipients and the recovery's: all that a citizen's browser needs to
 * check, and all that may be published. Who is in a team, and how many, stays inside.
 */
export const publicStatements = <S extends SignedStatement>(
  statements: readonly S[],
  teamIds?: readonly string[],
): S[] =>
  statements.filter((signed) => {
    const body = readStatement(signed.statement);
    if (!body || body.kind === 'member-binding' || body.kind === 'member-end') return false;
    return !teamIds || !('teamId' in body) || teamIds.includes(body.teamId);
  });

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
    const parsed = JSON.parse(text) as Record<string, unknown> | null;
    const fields = FIELDS[parsed?.['kind'] as Statement['kind']];
    const complete = fields?.every((field) => SHAPES[field](parsed?.[field]));
    return complete ? (parsed as unknown as Statement) : undefined;
  } catch {
    return undefined;
  }
}

type Field = 'accountId' | 'teamId' | 'key' | 'recipient' | 'subject' | 'as' | 'from';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

const SHAPES: Record<Field, (value: unknown) => boolean> = {
  accountId: isText,
  teamId: isText,
  key: isText,
  subject: isText,
  recipient: (value) => typeof value === 'string' && isRecipient(value),
  as: (value) => value === 'rotated' || value === 'compromised',
  // One form only, so that instants compare as text.
  from: (value) => typeof value === 'string' && new Date(value).toISOString() === value,
};

const FIELDS: Record<Statement['kind'], readonly Field[]> = {
  'admin-key': ['accountId', 'key', 'from'],
  'recovery-recipient': ['recipient', 'from'],
  'reviewer-recipient': ['teamId', 'recipient', 'from'],
  'lead-key': ['accountId', 'teamId', 'key', 'from'],
  'team-recipient': ['teamId', 'recipient', 'from'],
  'member-binding': ['accountId', 'teamId', 'recipient', 'from'],
  'member-end': ['accountId', 'teamId', 'from'],
  revocation: ['subject', 'as', 'from'],
};

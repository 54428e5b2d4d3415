import { isSignedBy } from './signing.js';
import { readStatement, type SignedStatement, type Statement } from './statement.js';

/** Why a statement is not believed. */
export type RefusalReason =
  | 'unreadable'
  | 'bad-signature'
  | 'not-signed-by-root'
  | 'not-signed-by-admin'
  | 'not-signed-by-two'
  | 'not-signed-by-lead';

/** A statement that was not believed, and why. */
export interface Refusal {
  readonly statement: string;
  readonly reason: RefusalReason;
}

/** A statement of one kind. */
export type Of<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;

/** A statement that can be read, and the keys whose signatures under it are good. */
export interface Signed<S extends Statement = Statement> {
  readonly text: string;
  readonly body: S;
  readonly signers: ReadonlySet<string>;
}

/** What was revoked when, by subject. */
type Revocations = ReadonlyMap<string, Of<'revocation'>>;

/** Signed statements sorted by kind; what can't be read or bears no good signature is refused at once. */
export class Chain {
  readonly refused: Refusal[] = [];
  private readonly signed: readonly Signed[];

  constructor(
    private readonly rootPublicKey: string,
    statements: readonly SignedStatement[],
  ) {
    // The same text stored twice with one signature each is still one statement.
    this.signed = merged(statements).flatMap((statement) => this.check(statement));
  }

  /** The statements of a kind that pass; the others are refused for that reason. */
  keep<Kind extends Statement['kind']>(
    kind: Kind,
    reason: RefusalReason,
    believed: (statement: Signed<Of<Kind>>) => boolean,
  ): Signed<Of<Kind>>[] {
    const ofKind = this.signed.filter(({ body }) => body.kind === kind) as unknown as Signed<Of<Kind>>[];
    return ofKind.filter((one) => {
      const passes = believed(one);
      if (!passes) this.refused.push({ statement: one.text, reason });
      return passes;
    });
  }

  /** The root key's own word. */
  readonly byRoot = ({ signers }: Pick<Signed, 'signers'>): boolean => signers.has(this.rootPublicKey);

  private check({ statement: text, signatures }: SignedStatement): Signed[] {
    const body = readStatement(text);
    const good = body ? signatures.filter((one) => isSignedBy(text, one)) : [];
    if (body && good.length > 0) return [{ text, body, signers: new Set(good.map(({ key }) => key)) }];
    this.refused.push({ statement: text, reason: body ? 'bad-signature' : 'unreadable' });
    return [];
  }
}

/** Revocations by subject; compromised outweighs rotated, and then the earliest counts. */
export function revocationsOf(statements: readonly Signed<Of<'revocation'>>[]): Revocations {
  const found = new Map<string, Of<'revocation'>>();
  for (const { body } of statements) {
    const known = found.get(body.subject);
    const heavier = body.as === 'compromised' && known?.as === 'rotated';
    const earlier = body.as === known?.as && body.from < known.from;
    if (!known || heavier || earlier) found.set(body.subject, body);
  }
  return found;
}

/** True while a key's word is good for a statement: not once compromised, and once rotated only for what is dated before. */
export function signsFor(key: string, { body }: Signed, revocations: Revocations): boolean {
  const revocation = revocations.get(key);
  return !revocation || (revocation.as === 'rotated' && body.from < revocation.from);
}

function merged(statements: readonly SignedStatement[]): SignedStatement[] {
  const byText = new Map<string, SignedStatement>();
  for (const { statement, signatures } of statements) {
    const list = Array.isArray(signatures) ? signatures : [];
    byText.set(statement, { statement, signatures: [...(byText.get(statement)?.signatures ?? []), ...list] });
  }
  return [...byText.values()];
}

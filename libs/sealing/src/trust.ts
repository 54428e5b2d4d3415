import { isRecipient } from './age.js';
import { sha256, toBytes } from './bytes.js';
import { isSignedBy } from './signing.js';
import { readStatement, type SignedStatement, type Statement } from './statement.js';

/** A recipient that was once validly signed, and what became of it. */
export interface TrustedRecipient {
  readonly recipient: string;
  readonly from: string;
  readonly revoked?: 'rotated' | 'compromised';
}

/** A person's recipient, bound to a team by its lead or an administrator. */
export interface TrustedMember {
  readonly accountId: string;
  readonly teamId: string;
  readonly recipient: string;
}

/** What a chain of signatures from the root key vouches for; the rest is refused, each with its reason. */
export interface TrustedDirectory {
  /** All recipients ever validly signed, newest first, by team (the outside reviewer too). */
  readonly teams: ReadonlyMap<string, readonly TrustedRecipient[]>;
  readonly recovery: readonly TrustedRecipient[];
  readonly members: readonly TrustedMember[];
  readonly refused: readonly { readonly statement: string; readonly reason: RefusalReason }[];
}

/** Why a statement is not believed. */
export type RefusalReason =
  | 'unreadable'
  | 'bad-signature'
  | 'not-signed-by-root'
  | 'not-signed-by-admin'
  | 'not-signed-by-two'
  | 'not-signed-by-lead'
  | 'bad-recipient';

type Of<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;
type RecipientStatement = Of<'team-recipient' | 'reviewer-recipient' | 'recovery-recipient'>;
interface Verified<S extends Statement = Statement> {
  readonly text: string;
  readonly body: S;
  readonly signers: ReadonlySet<string>;
}

/**
 * Follows the chain from the root key: root → administrators, reviewer, recovery; administrator → leads;
 * two of them → team recipients; lead or administrator → members. Each key is valid for its one use.
 */
export function verifyDirectory(
  rootPublicKey: string,
  statements: readonly SignedStatement[],
): TrustedDirectory {
  const refused: { statement: string; reason: RefusalReason }[] = [];
  const verified = statements.flatMap((signed) => check(signed, refused));
  const keep = <Kind extends Statement['kind']>(
    kind: Kind,
    reason: RefusalReason,
    believed: (statement: Verified<Of<Kind>>) => boolean,
  ) =>
    (verified.filter((one) => one.body.kind === kind) as Verified<Of<Kind>>[]).filter((one) => {
      if (believed(one)) return true;
      refused.push({ statement: one.text, reason });
      return false;
    });
  const byRoot = ({ signers }: Verified) => signers.has(rootPublicKey);

  // Revocations are read first: a revoked administrator's key signs nothing any more.
  const rootRevocations = keep('revocation', 'not-signed-by-admin', () => true).filter(byRoot);
  const revokedByRoot = new Map(rootRevocations.map(({ body }) => [body.subject, body.as]));
  const admins = new Set(
    keep('admin-key', 'not-signed-by-root', byRoot)
      .map(({ body }) => body.key)
      .filter((key) => !revokedByRoot.has(key)),
  );
  const adminSigners = ({ signers }: Verified) => [...signers].filter((key) => admins.has(key));
  const byAdmin = (one: Verified) => adminSigners(one).length > 0;
  const revoked = new Map(
    keep('revocation', 'not-signed-by-admin', (one) => byRoot(one) || byAdmin(one)).map(({ body }) => [
      body.subject,
      body.as,
    ]),
  );
  const leads = keep('lead-key', 'not-signed-by-admin', byAdmin).filter(({ body }) => !revoked.has(body.key));
  const signedByLeadOf = (teamId: string, one: Verified) =>
    leads.some(({ body }) => body.teamId === teamId && one.signers.has(body.key));

  const recoveries = keep('recovery-recipient', 'not-signed-by-root', byRoot);
  const reviewers = keep('reviewer-recipient', 'not-signed-by-root', byRoot);
  const teams = keep('team-recipient', 'not-signed-by-two', (one) => {
    const fromAdmins = adminSigners(one).length;
    return fromAdmins >= 2 || (fromAdmins === 1 && signedByLeadOf(one.body.teamId, one));
  });
  const members = keep(
    'member-binding',
    'not-signed-by-lead',
    (one) => byAdmin(one) || signedByLeadOf(one.body.teamId, one),
  );

  // What the root key alone signs, it alone revokes.
  const asRecipient = ({ body }: Verified<RecipientStatement>): TrustedRecipient => {
    const revocation = (body.kind === 'team-recipient' ? revoked : revokedByRoot).get(body.recipient);
    return { recipient: body.recipient, from: body.from, ...(revocation ? { revoked: revocation } : {}) };
  };
  const byTeam = new Map<string, TrustedRecipient[]>();
  for (const one of [...teams, ...reviewers]) {
    byTeam.set(one.body.teamId, [...(byTeam.get(one.body.teamId) ?? []), asRecipient(one)]);
  }
  for (const [team, list] of byTeam) byTeam.set(team, list.sort(newestFirst));
  return {
    teams: byTeam,
    recovery: recoveries.map(asRecipient).sort(newestFirst),
    members: members.map(({ body }) => body).filter(({ recipient }) => !revoked.has(recipient)),
    refused: dedupe(refused),
  };
}

/** The recipient to seal to now, or undefined: the newest that is not revoked. */
export const currentRecipient = (recipients: readonly TrustedRecipient[] | undefined): string | undefined =>
  recipients?.find(({ revoked }) => revoked === undefined)?.recipient;

/** Whose recipient this is, if it was ever validly signed and is not compromised; `current` false is to be flagged. */
export function acceptRecipient(
  directory: TrustedDirectory,
  recipient: string,
): { readonly teamId: string; readonly current: boolean } | undefined {
  for (const [teamId, recipients] of directory.teams) {
    const found = recipients.find((one) => one.recipient === recipient);
    if (found && found.revoked !== 'compromised')
      return { teamId, current: currentRecipient(recipients) === recipient };
  }
  return undefined;
}

/** A recipient's short fingerprint for comparing face to face or by voice: five groups of four digits (66 bits). */
export function fingerprint(recipient: string): string {
  const digest = sha256(toBytes(`kenekanko/fingerprint/v1\n${recipient}`));
  const digits = digest.slice(0, 16).reduce((sum, byte) => (sum << 8n) + BigInt(byte), 0n) % 10n ** 20n;
  return (String(digits).padStart(20, '0').match(/\d{4}/g) ?? []).join(' ');
}

function check(signed: SignedStatement, refused: { statement: string; reason: RefusalReason }[]): Verified[] {
  const body = readStatement(signed.statement);
  const refuse = (reason: RefusalReason) => {
    refused.push({ statement: signed.statement, reason });
    return [];
  };
  if (!body) return refuse('unreadable');
  if ('recipient' in body && !isRecipient(body.recipient)) return refuse('bad-recipient');
  const signatures = Array.isArray(signed.signatures) ? signed.signatures : [];
  const signers = new Set(
    signatures.filter((one) => isSignedBy(signed.statement, one)).map(({ key }) => key),
  );
  return signers.size === 0 ? refuse('bad-signature') : [{ text: signed.statement, body, signers }];
}

const newestFirst = (a: TrustedRecipient, b: TrustedRecipient): number => (a.from < b.from ? 1 : -1);

const dedupe = <T extends { statement: string }>(list: T[]): T[] => [
  ...new Map(list.map((one) => [one.statement, one])).values(),
];

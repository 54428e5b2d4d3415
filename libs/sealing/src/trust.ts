import { Chain, revocationsOf, signsFor, type Of, type Refusal, type Signed } from './chain.js';
import type { SignedStatement } from './statement.js';

/** A recipient that was once validly signed, and what became of it. */
export interface TrustedRecipient {
  readonly recipient: string;
  /** ISO instant. */
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
  /** Who is in which team now, by their newest binding. */
  readonly members: readonly TrustedMember[];
  readonly refused: readonly Refusal[];
}

type RecipientStatement = Of<'team-recipient' | 'reviewer-recipient' | 'recovery-recipient'>;

/** Keys whose word counts, found by following the chain from the root. */
interface Authorities {
  /** The persons who signed as administrators. */
  admins(statement: Signed): string[];
  /** The persons who signed as leads of that team. */
  leads(statement: Signed, teamId: string): string[];
  revoked: ReturnType<typeof revocationsOf>;
  revokedByRoot: ReturnType<typeof revocationsOf>;
}

/**
 * Follows the chain from the root key: root → administrators, reviewer, recovery; administrator → leads;
 * two of them → team recipients; lead or administrator → members. Each key is valid for its one use.
 */
export function verifyDirectory(
  rootPublicKey: string,
  statements: readonly SignedStatement[],
): TrustedDirectory {
  const chain = new Chain(rootPublicKey, statements);
  const authorities = authoritiesOf(chain);
  const recovery = chain.keep('recovery-recipient', 'not-signed-by-root', chain.byRoot);
  const members = membersOf(chain, authorities);
  return {
    teams: teamsOf(chain, authorities),
    recovery: newestFirst(recovery.map(({ body }) => asRecipient(body, authorities))),
    members,
    refused: chain.refused,
  };
}

function authoritiesOf(chain: Chain): Authorities {
  const revocations = chain.keep('revocation', 'not-signed-by-admin', () => true);
  const revokedByRoot = revocationsOf(revocations.filter(chain.byRoot));
  const adminKeys = chain.keep('admin-key', 'not-signed-by-root', chain.byRoot);
  const admins = (one: Signed): string[] =>
    adminKeys
      .filter(({ body: { key } }) => one.signers.has(key) && signsFor(key, one, revokedByRoot))
      .map(({ body }) => body.accountId);
  const byAdmin = (one: Signed): boolean => admins(one).length > 0;

  const believed = chain.keep(
    'revocation',
    'not-signed-by-admin',
    (one) => chain.byRoot(one) || byAdmin(one),
  );
  const revoked = revocationsOf(believed);
  const leadKeys = chain.keep('lead-key', 'not-signed-by-admin', byAdmin);
  const leads = (one: Signed, teamId: string): string[] =>
    leadKeys
      .filter(
        ({ body }) => body.teamId === teamId && one.signers.has(body.key) && signsFor(body.key, one, revoked),
      )
      .map(({ body }) => body.accountId);
  return { admins, leads, revoked, revokedByRoot };
}

function teamsOf(chain: Chain, authorities: Authorities): Map<string, TrustedRecipient[]> {
  const reviewers = chain.keep('reviewer-recipient', 'not-signed-by-root', chain.byRoot);
  // Those whom a complaint to the outside reviewer may be about must not be able to name its recipient.
  const reviewerTeams = new Set(reviewers.map(({ body }) => body.teamId));
  const ofRoot = (one: Signed<Of<'team-recipient'>>): boolean => !reviewerTeams.has(one.body.teamId);
  const teams = chain.keep('team-recipient', 'not-signed-by-two', (one) => {
    const admins = authorities.admins(one);
    const persons = new Set([...admins, ...authorities.leads(one, one.body.teamId)]);
    return admins.length > 0 && persons.size >= 2 && ofRoot(one);
  });
  const byTeam = new Map<string, TrustedRecipient[]>();
  for (const { body } of [...teams, ...reviewers]) {
    byTeam.set(body.teamId, [...(byTeam.get(body.teamId) ?? []), asRecipient(body, authorities)]);
  }
  return new Map([...byTeam].map(([teamId, recipients]) => [teamId, newestFirst(recipients)]));
}

function membersOf(chain: Chain, { admins, leads, revoked }: Authorities): TrustedMember[] {
  const mayAdmit = (one: Signed<Of<'member-binding' | 'member-end'>>): boolean =>
    admins(one).length > 0 || leads(one, one.body.teamId).length > 0;
  const bindings = chain.keep('member-binding', 'not-signed-by-lead', mayAdmit);
  const ends = chain.keep('member-end', 'not-signed-by-lead', mayAdmit);
  const newest = new Map<string, Of<'member-binding' | 'member-end'>>();
  // Ends come last, so that of two statements of one instant the safer one stands.
  for (const { body } of [...bindings, ...ends]) {
    const place = JSON.stringify([body.accountId, body.teamId]);
    const known = newest.get(place);
    if (!known || body.from >= known.from) newest.set(place, body);
  }
  return [...newest.values()].flatMap((body) =>
    body.kind === 'member-binding' && !revoked.has(body.recipient) ? [asMember(body)] : [],
  );
}

const asMember = ({ accountId, teamId, recipient }: Of<'member-binding'>): TrustedMember => ({
  accountId,
  teamId,
  recipient,
});

// What the root key alone signs, it alone revokes.
function asRecipient(body: RecipientStatement, { revoked, revokedByRoot }: Authorities): TrustedRecipient {
  const revocation = (body.kind === 'team-recipient' ? revoked : revokedByRoot).get(body.recipient);
  return { recipient: body.recipient, from: body.from, ...(revocation ? { revoked: revocation.as } : {}) };
}

const newestFirst = (recipients: readonly TrustedRecipient[]): TrustedRecipient[] =>
  [...recipients].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? 1 : -1));

import fc from 'fast-check';
import {
  acceptRecipient,
  currentRecipient,
  newKeyPair,
  newSigningKey,
  publicStatements,
  signStatement,
  toBase64,
  verifyDirectory,
  type SignedStatement,
  type SigningKey,
  type Statement,
} from './index.js';

const at = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString();
const keyOf = ({ publicKey }: SigningKey) => toBase64(publicKey);
const [root, admin, second, lead, stranger] = Array.from({ length: 5 }, newSigningKey) as [
  SigningKey,
  SigningKey,
  SigningKey,
  SigningKey,
  SigningKey,
];
const [team, next, member, reviewer] = (await Promise.all([1, 2, 3, 4].map(newKeyPair))).map(
  ({ recipient }) => recipient,
) as [string, string, string, string];

const signed = (statement: Statement, ...keys: SigningKey[]) => signStatement(statement, keys);
const adminKey = (accountId: string, key: SigningKey) =>
  signed({ kind: 'admin-key', accountId, key: keyOf(key), from: at(1) }, root);
const leadKey = (accountId: string, key: SigningKey, by = admin) =>
  signed({ kind: 'lead-key', accountId, teamId: 'segou', key: keyOf(key), from: at(1) }, by);
const teamRecipient = (recipient: string, day: number, ...keys: SigningKey[]) =>
  signed({ kind: 'team-recipient', teamId: 'segou', recipient, from: at(day) }, ...keys);
const binding = (day: number, by = lead) =>
  signed({ kind: 'member-binding', accountId: 'm1', teamId: 'segou', recipient: member, from: at(day) }, by);
const end = (day: number, by = lead) =>
  signed({ kind: 'member-end', accountId: 'm1', teamId: 'segou', from: at(day) }, by);
const revoke = (subject: string, as: 'rotated' | 'compromised', day: number, ...by: SigningKey[]) =>
  signed({ kind: 'revocation', subject, as, from: at(day) }, ...by);

const founded = [
  adminKey('a1', admin),
  adminKey('a2', second),
  leadKey('l1', lead),
  teamRecipient(team, 2, admin, lead),
];
const read = (...more: SignedStatement[]) => verifyDirectory(keyOf(root), [...founded, ...more]);
const current = (...more: SignedStatement[]) => currentRecipient(read(...more).teams.get('segou'));

describe('two signatures are two persons', () => {
  it('refuses an administrator who is the team lead too, with one key or two', () => {
    const selfMade = leadKey('a1', admin);
    const otherKey = leadKey('a1', stranger);
    expect(current(selfMade, teamRecipient(next, 3, admin))).toBe(team);
    expect(current(otherKey, teamRecipient(next, 3, admin, stranger))).toBe(team);
    expect(current(otherKey, teamRecipient(next, 3, second, stranger))).toBe(next);
  });

  it('joins the signatures of a statement that was stored in two rows', () => {
    const [one, other] = [teamRecipient(next, 3, admin), teamRecipient(next, 3, lead)];
    expect(current(one)).toBe(team);
    expect(current(one, other)).toBe(next);
  });
});

describe('keys that were revoked', () => {
  it('keep vouching for what they signed while in use, when rotated', () => {
    const rotated = revoke(keyOf(admin), 'rotated', 5, root);
    expect(current(rotated)).toBe(team);
    expect(current(rotated, teamRecipient(next, 6, admin, lead))).toBe(team);
    expect(current(rotated, teamRecipient(next, 6, second, lead))).toBe(next);
  });

  it('vouch for nothing at all, when compromised', () => {
    expect(current(revoke(keyOf(admin), 'compromised', 5, root))).toBeUndefined();
    expect(current(revoke(keyOf(lead), 'compromised', 5, second))).toBeUndefined();
  });

  it('are not made better by a second revocation', () => {
    const both = [revoke(team, 'compromised', 5, admin), revoke(team, 'rotated', 4, admin)];
    for (const order of [both, [...both].reverse()])
      expect(acceptRecipient(read(...order), team)).toBeUndefined();
  });

  it("are revoked by those alone who may: an administrator's by the root, a lead's by an administrator", () => {
    const before = current();
    for (const useless of [
      revoke(keyOf(second), 'compromised', 3, admin),
      revoke(keyOf(admin), 'compromised', 3, lead, stranger),
      revoke(team, 'compromised', 3, lead),
    ]) {
      expect(current(useless)).toBe(before);
    }
  });
});

describe('the outside reviewer', () => {
  const named = signed(
    { kind: 'reviewer-recipient', teamId: 'reviewer', recipient: reviewer, from: at(1) },
    root,
  );

  it('is named by the root key alone: no two administrators can put themselves in its place', () => {
    const claim = signed(
      { kind: 'team-recipient', teamId: 'reviewer', recipient: next, from: at(9) },
      admin,
      second,
    );
    const directory = read(named, claim);
    expect(currentRecipient(directory.teams.get('reviewer'))).toBe(reviewer);
    expect(acceptRecipient(directory, next)).toBeUndefined();
    expect(directory.refused).toMatchObject([{ reason: 'not-signed-by-two' }]);
  });

  it('is not named by an administrator, and not revoked by one', () => {
    const claim = { kind: 'reviewer-recipient', teamId: 'reviewer', recipient: next, from: at(9) } as const;
    expect(read(signed(claim, admin, second)).teams.has('reviewer')).toBe(false);
    const revoked = read(named, revoke(reviewer, 'compromised', 9, admin));
    expect(currentRecipient(revoked.teams.get('reviewer'))).toBe(reviewer);
  });
});

describe('members', () => {
  it('come, go and come back by the newest signed word', () => {
    const here = [{ accountId: 'm1', teamId: 'segou', recipient: member }];
    expect(read(binding(2)).members).toEqual(here);
    expect(read(end(3), binding(2)).members).toEqual([]);
    expect(read(binding(2), end(3), binding(4)).members).toEqual(here);
    expect(read(binding(3), end(3)).members).toEqual([]);
  });

  it('are let in or out by nobody without a right', () => {
    expect(read(binding(2, stranger)).members).toEqual([]);
    expect(read(binding(2), end(3, stranger)).members).toHaveLength(1);
    expect(read(binding(2, admin)).members).toHaveLength(1);
  });

  it('are not published, nor is another team to who asks for one', () => {
    const all = [
      ...founded,
      binding(2),
      end(3),
      signed({ kind: 'recovery-recipient', recipient: next, from: at(1) }, root),
    ];
    const published = publicStatements(all);
    expect(published.some(({ statement }) => statement.includes('"m1"'))).toBe(false);
    expect(currentRecipient(verifyDirectory(keyOf(root), published).teams.get('segou'))).toBe(team);
    const elsewhere = verifyDirectory(keyOf(root), publicStatements(all, ['mopti']));
    expect([elsewhere.teams.size, currentRecipient(elsewhere.recovery), elsewhere.refused]).toEqual([
      0,
      next,
      [],
    ]);
  });
});

describe('what is no good statement', () => {
  it('is refused, and takes nothing else with it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (statement, signatures) => {
        const row = { statement: JSON.stringify(statement), signatures } as unknown as SignedStatement;
        expect(current(row)).toBe(team);
      }),
      { numRuns: 20 },
    );
  });

  it('is one whose instant, recipient or word is not of the one form', () => {
    const rows: object[] = [
      { kind: 'team-recipient', teamId: 'segou', recipient: next, from: '9' },
      { kind: 'team-recipient', teamId: 'segou', recipient: next, from: '2026-01-09' },
      { kind: 'team-recipient', teamId: 'segou', recipient: `${next.slice(0, -1)}!`, from: at(9) },
      { kind: 'team-recipient', teamId: '', recipient: next, from: at(9) },
      { kind: 'revocation', subject: team, as: 'forgotten', from: at(9) },
      { kind: 'constructor', from: at(9) },
    ];
    for (const row of rows) {
      const directory = read(signed(row as Statement, admin, second));
      expect(directory.refused).toMatchObject([{ reason: 'unreadable' }]);
      expect(currentRecipient(directory.teams.get('segou'))).toBe(team);
    }
  });

  it('is a signature made for another statement, or without its purpose', () => {
    const good = teamRecipient(next, 9, admin, second);
    const moved = { ...good, statement: good.statement.replace('segou', 'mopti') };
    expect(read(moved).refused).toMatchObject([{ reason: 'bad-signature' }]);
    const swapped = good.signatures.map(({ key }, i) => ({
      key,
      signature: good.signatures[1 - i]!.signature,
    }));
    expect(read({ ...good, signatures: swapped }).refused).toMatchObject([{ reason: 'bad-signature' }]);
  });
});

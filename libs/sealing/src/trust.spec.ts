import {
  acceptRecipient,
  currentRecipient,
  fingerprint,
  newKeyPair,
  newSigningKey,
  signStatement,
  toBase64,
  verifyDirectory,
  type SignedStatement,
} from './index.js';

const at = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString();

async function network() {
  const [root, admin, secondAdmin, lead, stranger] = [1, 2, 3, 4, 5].map(() => newSigningKey());
  const key = (signing: typeof root) => toBase64(signing!.publicKey);
  const [team, next, recovery, member] = await Promise.all([1, 2, 3, 4].map(() => newKeyPair()));
  const statements: SignedStatement[] = [
    signStatement({ kind: 'admin-key', accountId: 'a1', key: key(admin), from: at(1) }, [root!]),
    signStatement({ kind: 'admin-key', accountId: 'a2', key: key(secondAdmin), from: at(1) }, [root!]),
    signStatement({ kind: 'recovery-recipient', recipient: recovery!.recipient, from: at(1) }, [root!]),
    signStatement({ kind: 'lead-key', accountId: 'l1', teamId: 'segou', key: key(lead), from: at(1) }, [
      admin!,
    ]),
    signStatement({ kind: 'team-recipient', teamId: 'segou', recipient: team!.recipient, from: at(1) }, [
      admin!,
      lead!,
    ]),
    signStatement(
      { kind: 'member-binding', accountId: 'm1', teamId: 'segou', recipient: member!.recipient, from: at(1) },
      [lead!],
    ),
  ];
  return {
    root: root!,
    admin: admin!,
    secondAdmin: secondAdmin!,
    lead: lead!,
    stranger: stranger!,
    key,
    team: team!,
    next: next!,
    member: member!,
    recovery: recovery!,
    statements,
  };
}

describe('trust chain', () => {
  it('vouches for what the root key leads to', async () => {
    const n = await network();
    const directory = verifyDirectory(n.key(n.root), n.statements);
    expect(directory.refused).toEqual([]);
    expect(currentRecipient(directory.teams.get('segou'))).toBe(n.team.recipient);
    expect(currentRecipient(directory.recovery)).toBe(n.recovery.recipient);
    expect(directory.members).toMatchObject([{ accountId: 'm1', recipient: n.member.recipient }]);
  });

  it('believes nothing under another root key', async () => {
    const n = await network();
    const directory = verifyDirectory(n.key(n.stranger), n.statements);
    expect([directory.teams.size, directory.recovery.length, directory.members.length]).toEqual([0, 0, 0]);
  });

  it('refuses a team recipient with one signature, a stranger beside it, or twice the same administrator', async () => {
    const n = await network();
    const claim = (keys: Parameters<typeof signStatement>[1]) =>
      verifyDirectory(n.key(n.root), [
        ...n.statements,
        signStatement(
          { kind: 'team-recipient', teamId: 'segou', recipient: n.next.recipient, from: at(2) },
          keys,
        ),
      ]);
    for (const keys of [
      [n.admin],
      [n.lead],
      [n.admin, n.stranger],
      [n.admin, n.admin],
      [n.stranger, n.stranger],
    ]) {
      const directory = claim(keys);
      expect(currentRecipient(directory.teams.get('segou'))).toBe(n.team.recipient);
      expect(directory.refused.length).toBe(1);
    }
    expect(currentRecipient(claim([n.admin, n.secondAdmin]).teams.get('segou'))).toBe(n.next.recipient);
  });

  it("takes no lead's word for another team, and no lead's key for an administrator's", async () => {
    const n = await network();
    const directory = verifyDirectory(n.key(n.root), [
      ...n.statements,
      signStatement({ kind: 'team-recipient', teamId: 'mopti', recipient: n.next.recipient, from: at(2) }, [
        n.admin,
        n.lead,
      ]),
      signStatement(
        { kind: 'lead-key', accountId: 'x', teamId: 'mopti', key: n.key(n.stranger), from: at(2) },
        [n.lead],
      ),
      signStatement(
        { kind: 'member-binding', accountId: 'x', teamId: 'mopti', recipient: n.next.recipient, from: at(2) },
        [n.lead],
      ),
    ]);
    expect(directory.teams.has('mopti')).toBe(false);
    expect(directory.refused.map(({ reason }) => reason).sort()).toEqual([
      'not-signed-by-admin',
      'not-signed-by-lead',
      'not-signed-by-two',
    ]);
  });

  it('refuses a recipient swapped inside a signed statement', async () => {
    const n = await network();
    const swapped = n.statements.map((one) => ({
      ...one,
      statement: one.statement.replace(n.team.recipient, n.next.recipient),
    }));
    const directory = verifyDirectory(n.key(n.root), swapped);
    expect(directory.teams.has('segou')).toBe(false);
    expect(directory.refused).toMatchObject([{ reason: 'bad-signature' }]);
  });

  it('still accepts a rotated recipient, flagged, and never a compromised one', async () => {
    const n = await network();
    const rotated = [
      ...n.statements,
      signStatement({ kind: 'team-recipient', teamId: 'segou', recipient: n.next.recipient, from: at(2) }, [
        n.admin,
        n.secondAdmin,
      ]),
    ];
    expect(acceptRecipient(verifyDirectory(n.key(n.root), rotated), n.team.recipient)).toEqual({
      teamId: 'segou',
      current: false,
    });
    const revocation = (signer: typeof n.admin) =>
      signStatement({ kind: 'revocation', subject: n.team.recipient, as: 'compromised', from: at(3) }, [
        signer,
      ]);
    expect(
      acceptRecipient(verifyDirectory(n.key(n.root), [...rotated, revocation(n.admin)]), n.team.recipient),
    ).toBeUndefined();
    expect(
      acceptRecipient(verifyDirectory(n.key(n.root), [...rotated, revocation(n.stranger)]), n.team.recipient),
    ).toBeDefined();
    expect(
      acceptRecipient(verifyDirectory(n.key(n.root), rotated), (await newKeyPair()).recipient),
    ).toBeUndefined();
  });

  it('survives rubbish', async () => {
    const n = await network();
    const rubbish = ['', '{', '[]', 'null', '{"kind":"admin-key"}', '{"kind":"nope"}'].map((statement) => ({
      statement,
      signatures: [],
    }));
    expect(verifyDirectory(n.key(n.root), [...rubbish, ...n.statements]).teams.size).toBe(1);
  });

  it('has a short fingerprint that differs', async () => {
    const [one, other] = [await newKeyPair(), await newKeyPair()];
    expect(fingerprint(one.recipient)).toMatch(/^(\d{4} ){4}\d{4}$/);
    expect(fingerprint(one.recipient)).not.toBe(fingerprint(other.recipient));
  });
});

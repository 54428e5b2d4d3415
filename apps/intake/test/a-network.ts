import { DataSource } from 'typeorm';
import { randomBytes, randomUUID } from 'node:crypto';
import { DEFAULT_DEADLINES } from '#complaints/domain';
import { createDataSource } from '#database';
import { foundNetwork, type FoundedTeam } from '#network';
import {
  newKeyPair,
  newSigningKey,
  signStatement,
  toBase64,
  type KeyPair,
  type SignedStatement,
  type SigningKey,
  type Statement,
} from '#sealing';

/** A founded network with the keys that a test needs to open what was sealed to it. */
export interface TestNetwork {
  readonly rootPublicKey: string;
  readonly teams: Readonly<Record<string, KeyPair>>;
  readonly recovery: KeyPair;
  /** Signs a further statement and stores it. */
  state(statement: Statement): Promise<void>;
}

const FOUNDED = '2026-01-01T00:00:00.000Z';

const TEAMS: readonly FoundedTeam[] = [
  { id: 'national', name: 'Équipe nationale', kind: 'national', standbyTeamId: null, districtIds: [] },
  {
    id: 'reviewer',
    name: 'Examen extérieur',
    kind: 'outside-reviewer',
    standbyTeamId: null,
    districtIds: [],
  },
  { id: 'care', name: 'Équipe spécialisée', kind: 'restricted', standbyTeamId: 'national', districtIds: [] },
  { id: 'bamako', name: 'Bamako', kind: 'district', standbyTeamId: 'national', districtIds: ['bamako'] },
  { id: 'sikasso', name: 'Sikasso', kind: 'district', standbyTeamId: 'bamako', districtIds: ['sikasso'] },
];

/** As many districts as a real network has, since each adds to the first answer's weight; two have a team. */
const DISTRICTS = (
  'Sikasso Koutiala Kayes Nioro Nara Bougouni Bamako Segou Niono San Mopti Bandiagara Bankass Koro Djenne ' +
  'Douentza Tenenkou Gao Ansongo Menaka Tombouctou Goundam'
).split(' ');
const REGIONS: Readonly<Record<string, string>> = { S: 'Sikasso', K: 'Kayes', B: 'Bamako', N: 'Koulikoro' };

/** Founds a small network: two districts, a specialised team, a national team and an outside reviewer. */
export async function aNetwork(ownerUrl: string): Promise<TestNetwork> {
  const [root, admin, second] = [newSigningKey(), newSigningKey(), newSigningKey()] as const;
  const teams = Object.fromEntries(
    await Promise.all(TEAMS.map(async ({ id }) => [id, await newKeyPair()] as const)),
  );
  const recovery = await newKeyPair();
  const key = (signing: SigningKey) => toBase64(signing.publicKey);
  const statements = [
    signStatement({ kind: 'admin-key', accountId: 'a1', key: key(admin), from: FOUNDED }, [root]),
    signStatement({ kind: 'admin-key', accountId: 'a2', key: key(second), from: FOUNDED }, [root]),
    signStatement({ kind: 'recovery-recipient', recipient: recovery.recipient, from: FOUNDED }, [root]),
    ...TEAMS.map(({ id, kind }) => {
      const said = { teamId: id, recipient: teams[id]!.recipient, from: FOUNDED };
      return kind === 'outside-reviewer'
        ? signStatement({ kind: 'reviewer-recipient', ...said }, [root])
        : signStatement({ kind: 'team-recipient', ...said }, [admin, second]);
    }),
  ];
  await asOwner(ownerUrl, (owner) =>
    foundNetwork(owner, {
      settings: {
        name: 'Réseau d’essai',
        kind: 'demonstration',
        locales: ['fr', 'en', 'bm'],
        calendar: { timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] },
        deadlines: DEFAULT_DEADLINES,
        receiptStretching: { version: 1, salt: randomBytes(16).toString('base64') },
      },
      districts: DISTRICTS.map((name) => ({
        id: name.toLowerCase(),
        name,
        region: REGIONS[name[0]!] ?? 'Centre',
      })),
      teams: TEAMS,
      accounts: [],
      memberships: [],
      statements: statements.map(stored),
    }),
  );
  return {
    rootPublicKey: key(root),
    teams,
    recovery,
    state: (statement) =>
      asOwner(ownerUrl, async (owner) => {
        const row = stored(signStatement(statement, [admin, second]));
        await owner.query(
          `INSERT INTO signed_statement (id, kind, statement, signatures, issued_at) VALUES ($1, $2, $3, $4, $5)`,
          [row.id, row.kind, row.statement, JSON.stringify(row.signatures), row.issuedAt],
        );
      }),
  };
}

function stored({ statement, signatures }: SignedStatement) {
  const { kind, from } = JSON.parse(statement) as { kind: string; from: string };
  return {
    id: randomUUID(),
    kind,
    statement,
    signatures,
    teamId: null,
    accountId: null,
    issuedAt: new Date(from),
  };
}

/** Runs as kenekanko_owner, who may look into every table; the door under test never does. */
export async function asOwner<T>(ownerUrl: string, act: (owner: DataSource) => Promise<T>): Promise<T> {
  const owner = await createDataSource({ url: ownerUrl, name: 'test', poolSize: 1 }).initialize();
  try {
    return await act(owner);
  } finally {
    await owner.destroy();
  }
}

import { DataSource } from 'typeorm';
import { randomUUID } from 'node:crypto';
import { createDataSource } from '#database';
import { foundNetwork, newSettings, prepareNetwork, type FoundedTeam, type NetworkKeys } from '#network';
import { newSigningKey, signStatement, toBase64, type Statement } from '#sealing';

/** A founded network with the keys that a test needs to open what was sealed to it. */
export interface TestNetwork extends NetworkKeys {
  readonly rootPublicKey: string;
  /** Signs a further statement and stores it. */
  state(statement: Statement): Promise<void>;
}

const FOUNDED = '2024-01-01T00:00:00.000Z';

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
  const root = newSigningKey();
  const [admin, second] = [newSigningKey(), newSigningKey()] as const;
  const { founding, keys } = await prepareNetwork({
    ...{ root, teams: TEAMS, members: [], at: new Date(FOUNDED) },
    admins: [
      { accountId: 'a1', signing: admin },
      { accountId: 'a2', signing: second },
    ],
    settings: newSettings({ name: 'Réseau d’essai', kind: 'demonstration' }),
    districts: DISTRICTS.map((name) => ({
      id: name.toLowerCase(),
      name,
      region: REGIONS[name[0]!] ?? 'Centre',
    })),
  });
  await asOwner(ownerUrl, (owner) => foundNetwork(owner, founding));
  return {
    ...keys,
    rootPublicKey: toBase64(root.publicKey),
    state: (statement) =>
      asOwner(ownerUrl, async (owner) => {
        const { statement: text, signatures } = signStatement(statement, [admin, second]);
        await owner.query(
          `INSERT INTO signed_statement (id, kind, statement, signatures, issued_at) VALUES ($1, $2, $3, $4, $5)`,
          [randomUUID(), statement.kind, text, JSON.stringify(signatures), new Date(statement.from)],
        );
      }),
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

import type { TeamKind } from '#complaints/domain';
import { UnitOfWork, type Tx } from '#database';
import { DomainError } from '#kernel';
import type { DataSource } from 'typeorm';
import type { DescribedDistrict } from './network-description.js';
import type { NetworkKind, NetworkSettings } from './network-settings.js';
import type { StoredStatement } from './stored-statement.js';

/** A team to found; its standby team may come later in the list. */
export interface FoundedTeam {
  readonly id: string;
  readonly name: string;
  readonly kind: TeamKind;
  readonly standbyTeamId: string | null;
  readonly districtIds: readonly string[];
}

/** A staff account to found; keys are sealed by who makes them. */
export interface FoundedAccount {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly languages: readonly string[];
  readonly gender: 'woman' | 'man' | null;
  readonly capacity: number;
  readonly salt: Uint8Array;
  readonly kdfVersion: number;
  /** From `hashLoginProof`. */
  readonly proofHash: string;
  readonly recipient: string;
  readonly sealedIdentity: Uint8Array;
  readonly createdAt: Date;
}

/** An account's place in a team. */
export interface FoundedMembership {
  readonly accountId: string;
  readonly teamId: string;
  readonly role: 'member' | 'lead';
  readonly sealedTeamIdentity: Uint8Array;
  readonly joinedAt: Date;
}

/** Everything a network begins with. */
export interface NetworkFounding {
  readonly settings: NetworkSettings;
  readonly districts: readonly DescribedDistrict[];
  readonly teams: readonly FoundedTeam[];
  readonly accounts: readonly FoundedAccount[];
  readonly memberships: readonly FoundedMembership[];
  readonly statements: readonly StoredStatement[];
}

/** What kind of network this database holds, as kenekanko_owner sees it; undefined for none. */
export async function foundedKind(owner: DataSource): Promise<NetworkKind | undefined> {
  return new UnitOfWork(owner).run(null, async (tx) => {
    const [row] = await tx.query<{ kind: NetworkKind }>(
      `SELECT value #>> '{}' AS kind FROM setting WHERE key = 'kind'`,
    );
    return row?.kind;
  });
}

/** Founds a network, as kenekanko_owner. Throws `network.exists`: what is there is never touched. */
export async function foundNetwork(owner: DataSource, founding: NetworkFounding): Promise<void> {
  await new UnitOfWork(owner).run(null, async (tx) => {
    // Two set-ups at once: the second waits here and then finds the first's network.
    await tx.query('LOCK TABLE setting IN EXCLUSIVE MODE');
    const [existing] = await tx.query('SELECT 1 FROM setting LIMIT 1');
    if (existing) throw new DomainError('network.exists', 'conflict');
    await insertPlaces(tx, founding);
    await insertAll(tx, 'account', founding.accounts, { on_duty: true, active: true });
    await insertAll(tx, 'membership', founding.memberships);
    await insertAll(tx, 'signed_statement', founding.statements);
    const settings = Object.entries(founding.settings).map(([key, value]) => ({
      key,
      value: value as unknown,
    }));
    await insertAll(tx, 'setting', settings);
  });
}

async function insertPlaces(tx: Tx, { districts, teams }: NetworkFounding): Promise<void> {
  await insertAll(tx, 'district', districts, { active: true });
  const rows = teams.map(({ id, name, kind, standbyTeamId }) => ({ id, name, kind, standbyTeamId }));
  await insertAll(tx, 'team', rows, { status: 'full', active: true });
  const served = teams.flatMap(({ id, districtIds }) =>
    districtIds.map((districtId) => ({ districtId, teamId: id })),
  );
  await insertAll(tx, 'team_district', served);
}

type Table =
  'setting' | 'district' | 'team' | 'team_district' | 'account' | 'membership' | 'signed_statement';

/** Inserts rows whose properties are the table's columns in camel case; `defaults` fill in for all of them. */
async function insertAll(
  tx: Tx,
  table: Table,
  rows: readonly object[],
  defaults: object = {},
): Promise<void> {
  const columns = rows.map((row) =>
    Object.fromEntries(
      Object.entries({ ...defaults, ...row }).map(([key, value]) => [
        key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : (value as unknown),
      ]),
    ),
  );
  await tx.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
    JSON.stringify(columns),
  ]);
}

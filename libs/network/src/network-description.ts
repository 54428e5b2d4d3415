import type { Pool } from 'pg';
import type { RoutedTeam, TeamKind } from '#complaints/domain';
import { queryRows, type Tx } from '#database';
import { parseSettings, type NetworkSettings } from './network-settings.js';
import type { StoredStatement } from './stored-statement.js';

/** A district of the network, as the form offers it. */
export interface DescribedDistrict {
  readonly id: string;
  readonly name: string;
  readonly region: string;
}

/** A team as routing needs it, and its name. */
export interface DescribedTeam extends RoutedTeam {
  readonly name: string;
}

/** All that the public door knows of the network. Statements are as stored: who uses them checks them. */
export interface NetworkDescription {
  readonly settings: NetworkSettings;
  readonly districts: readonly DescribedDistrict[];
  readonly teams: readonly DescribedTeam[];
  readonly statements: readonly StoredStatement[];
}

interface RawDescription {
  readonly settings: Record<string, unknown>;
  readonly districts: readonly DescribedDistrict[];
  readonly teams: readonly {
    id: string;
    name: string;
    kind: TeamKind;
    status: string;
    standbyTeamId: string | null;
    districts: readonly string[];
  }[];
  readonly statements: readonly (Omit<StoredStatement, 'issuedAt'> & { issuedAt: string })[];
}

/** Reads the description; throws `network.not-founded`, or `database.unavailable`. */
export async function readNetworkDescription(pool: Pool): Promise<NetworkDescription> {
  const [row] = await queryRows<{ raw: RawDescription }>(pool, DESCRIPTION);
  return networkDescription(row!.raw);
}

/** The same within a transaction. */
export async function describedNetwork(tx: Tx): Promise<NetworkDescription> {
  const [row] = await tx.query<{ raw: RawDescription }>(DESCRIPTION);
  return networkDescription(row!.raw);
}

const DESCRIPTION = 'SELECT network_description() AS raw';

function networkDescription({ settings, districts, teams, statements }: RawDescription): NetworkDescription {
  return {
    settings: parseSettings(settings),
    districts,
    teams: teams.map(({ id, name, kind, status, standbyTeamId, districts: districtIds }) => ({
      ...{ id, name, kind, standbyTeamId, districtIds },
      suspended: status === 'suspended',
    })),
    statements: statements.map((statement) => ({ ...statement, issuedAt: new Date(statement.issuedAt) })),
  };
}

import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { migrations } from './migrations/index.js';

/** How one door reaches the database: which role (in the URL), how many connections, which entities. */
export interface DatabaseOptions {
  readonly url: string;
  /** Shown in pg_stat_activity, so that an operator sees whose connection is whose. */
  readonly name: string;
  readonly poolSize?: number;
  /** With what each connection begins, as `-c name=value`. */
  readonly settings?: string;
  readonly entities?: readonly EntityTarget<ObjectLiteral>[];
}

/** A data source that is not yet connected; `initialize()` connects it. */
export function createDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.name,
    poolSize: options.poolSize ?? 8,
    extra: { options: options.settings },
    entities: [...(options.entities ?? [])] as never,
    synchronize: false,
    logging: false,
    connectTimeoutMS: 5_000,
    // Statements would be printed with their parameters: nothing of a complaint belongs in a log.
    poolErrorHandler: () => undefined,
    migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
  });
}

/** Brings the schema up to date, as kenekanko_owner; returns the names of the migrations it ran. */
export async function migrateDatabase(ownerUrl: string): Promise<string[]> {
  const dataSource = await createDataSource({
    url: ownerUrl,
    name: 'kenekanko-migrate',
    poolSize: 1,
  }).initialize();
  try {
    return (await dataSource.runMigrations()).map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

import { Pool, type QueryResultRow } from 'pg';
import { toDatabaseError } from './database-error.js';
import { DURABLE } from './writable.js';

/** How a door without TypeORM reaches the database. */
export interface PoolOptions {
  readonly url: string;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  readonly max?: number;
}

/** A pool for the hot path and the public door; 8 to 10 connections keep the rate and the slowest answers short. */
export function createPool({ url, name, max = 8 }: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: name,
    options: DURABLE,
    max,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 60_000,
  });
  // An idle connection that drops must not end the process; whoever queries next is told.
  pool.on('error', () => undefined);
  return pool;
}

/** Rows of one statement; errors as in `toDatabaseError`. */
export async function queryRows<Row extends object = QueryResultRow>(
  pool: Pool,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  try {
    return (await pool.query(sql, [...parameters])).rows as Row[];
  } catch (error) {
    throw toDatabaseError(error);
  }
}

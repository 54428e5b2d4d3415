import type { DataSource, EntityManager } from 'typeorm';
import { toDatabaseError } from './database-error.js';

declare const inTransaction: unique symbol;

/** An open transaction that bears its session; every write asks for one, so that leaving it by accident does not compile. */
export interface Tx {
  readonly [inTransaction]: true;
  readonly manager: EntityManager;
  /** Rows of a statement with `$1`-style parameters, in this transaction. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The token of a signed-in session, or null where the role has rights of its own (worker, checks). */
export type SessionToken = string | null;

/** Runs a piece of work in one transaction under one session's rights. */
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** Rows of one statement of the role's own rights: one round trip instead of three where there is no session to set. */
  async ask<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    try {
      return await this.dataSource.query<Row[]>(sql, [...parameters]);
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  /**
   * Commits what `work` did, or nothing. Throws `DomainError` for what the database refuses
   * (KK403, KK404, KK409, KK422) or when it can't be reached (`unavailable`), else `DatabaseFault`.
   */
  run<T>(session: SessionToken, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.within(async (manager) => {
      // Local to this transaction, so that a pooled connection carries no one's rights over.
      if (session !== null)
        await manager.query(`SELECT set_config('kenekanko.session', $1, true)`, [session]);
      return work(asTx(manager));
    });
  }

  /** Reads of the role's own rights on one snapshot: what others commit meanwhile is in none of them. */
  snapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.within(async (manager) => {
      await manager.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      return work(asTx(manager));
    });
  }

  private async within<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.dataSource.transaction(work);
    } catch (error) {
      throw toDatabaseError(error);
    }
  }
}

function asTx(manager: EntityManager): Tx {
  const query = async <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
    try {
      // The structured result: plain `query` answers an UPDATE … RETURNING with [rows, count].
      return (await manager.queryRunner!.query(sql, [...parameters], true)).records as Row[];
    } catch (error) {
      throw toDatabaseError(error);
    }
  };
  return { manager, query } as Tx;
}

import type { LedgerLine } from '#counts/domain';
import type { Tx } from '#database';
import type { ComplaintFacts } from '../domain/index.js';
import { filingParameters, REGISTER_ROW_CALL, type Filing } from '../sealed/filing.js';
import { fromColumns } from './complaint-row.js';
import { fromLedgerRow, type LedgerRow } from './ledger-row.js';

/** An import as far as it is told: of the file nothing but a mark, which says something to its own account alone. */
export interface RegisterImport {
  readonly id: string;
  readonly accountId: string;
  readonly fileMark: Buffer;
  readonly begunAt: Date;
  readonly undoneAt: Date | null;
}

/** A row of a register: it is in, in and worked on by somebody, or taken back. */
export interface ImportedRow {
  readonly number: number;
  readonly standing: 'in' | 'worked-on' | 'undone';
}

/** What became of a row that was sent: `same` is in already, `known` bears a register number that is. */
export type RowOutcome = 'filed' | 'same' | 'known';

/** A complaint that is to be taken back, with all its lines in the ledger. */
export interface UndoableRow {
  readonly facts: ComplaintFacts;
  readonly ledger: readonly LedgerLine[];
}

const COLUMNS =
  'id, account_id AS "accountId", file_mark AS "fileMark", begun_at AS "begunAt", undone_at AS "undoneAt"';

/** Registers that were brought in; the session says by whom, and what it may see of them. */
export class RegisterImports {
  /** The imports that the session's account brought or sees as a lead, latest first. */
  list(tx: Tx, most: number): Promise<RegisterImport[]> {
    return tx.query(`SELECT ${COLUMNS} FROM register_import ORDER BY begun_at DESC, id LIMIT $1`, [most]);
  }

  /** The import of a file: a new one, or the one that stands already. */
  async begin(
    tx: Tx,
    { id, fileMark, at }: { readonly id: string; readonly fileMark: Buffer; readonly at: Date },
  ): Promise<RegisterImport> {
    await tx.query(
      `INSERT INTO register_import (id, account_id, file_mark, begun_at) VALUES ($1, current_account(), $2, $3)
       ON CONFLICT (account_id, file_mark) WHERE undone_at IS NULL DO NOTHING`,
      [id, fileMark, at],
    );
    const [row] = await tx.query<RegisterImport>(
      `SELECT ${COLUMNS} FROM register_import
        WHERE account_id = current_account() AND file_mark = $1 AND undone_at IS NULL`,
      [fileMark],
    );
    return row!;
  }

  /** Its rows in their order; none of an import that is not the session's to see. */
  rows(tx: Tx, importId: string): Promise<ImportedRow[]> {
    return tx.query('SELECT number, standing FROM import_rows($1)', [importId]);
  }

  /** Marks of the register numbers that the session's account has brought in. */
  async numberMarks(tx: Tx): Promise<Buffer[]> {
    const rows = await tx.query<{ mark: Buffer }>('SELECT own_number_marks AS mark FROM own_number_marks()');
    return rows.map(({ mark }) => mark);
  }

  /** Files one row, once. Throws `import.not-found` for an import that is another's or undone. */
  async file(
    tx: Tx,
    importId: string,
    {
      number,
      mark,
      filing,
    }: { readonly number: number; readonly mark: Buffer | null; readonly filing: Filing },
  ): Promise<RowOutcome> {
    const parameters = [importId, number, mark, ...filingParameters([filing])];
    const [row] = await tx.query<{ outcome: RowOutcome }>(REGISTER_ROW_CALL, parameters);
    return row!.outcome;
  }

  /**
   * Ends an import and returns some of its rows that nobody has worked on and that are not taken back yet. Throws
   * `import.not-found` where it is not the session's to undo.
   */
  async undo(tx: Tx, importId: string, at: Date, most: number): Promise<UndoableRow[]> {
    const rows = await tx.query<{ facts: Record<string, unknown>; ledger: LedgerRow[] }>(
      'SELECT facts, ledger FROM undo_import($1, $2, $3)',
      [importId, at, most],
    );
    return rows.map(({ facts, ledger }) => ({
      facts: fromColumns<ComplaintFacts>(facts),
      ledger: ledger.map(fromLedgerRow),
    }));
  }

  /** How the session's account reads its registers, sealed to itself; null where nothing was kept. */
  async reading(tx: Tx): Promise<Buffer | null> {
    const [row] = await tx.query<{ sealed: Buffer }>('SELECT sealed FROM own_register_reading');
    return row?.sealed ?? null;
  }

  /** Keeps it in place of what was kept: it is one person's, and the latest is what they want. */
  async keepReading(tx: Tx, sealed: Buffer): Promise<void> {
    await tx.query(
      `INSERT INTO own_register_reading (account_id, sealed) VALUES (current_account(), $1)
       ON CONFLICT ON CONSTRAINT own_register_reading_pk DO UPDATE SET sealed = excluded.sealed`,
      [sealed],
    );
  }
}

import type { Tx } from '#database';
import type { ReportParameters } from '../domain/index.js';
import type { SignedReport } from './report-file.js';

export const ORDER_STATES = ['waiting', 'making', 'made', 'cancelled', 'failed'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** A report that was ordered, and how far it is. */
export interface ReportOrder {
  readonly id: string;
  readonly parameters: ReportParameters;
  /** By name. */
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly state: OrderState;
  /** Percent. */
  readonly progress: number;
  /** The code of what went wrong at the last try. */
  readonly fault: string | null;
  /** Of what is made; else null. */
  readonly made: {
    readonly at: string;
    readonly mark: string;
    readonly markAt: string;
    readonly definitions: string;
    readonly publicKey: string;
    readonly hasPdf: boolean;
  } | null;
}

/** What stands above reports. */
export interface Logo {
  readonly type: 'image/png' | 'image/jpeg';
  readonly content: Buffer;
}

/** Ordered and frozen reports, as coordinators and auditors see them and the worker makes them. */
export class Reports {
  /** Throws `report.too-many` while ten wait, `report.too-many-own` while three of one's own do. The same id again is the same order. */
  async order(
    tx: Tx,
    order: {
      readonly id: string;
      readonly parameters: ReportParameters;
      readonly paragraphs: readonly string[];
    },
    at: Date,
  ): Promise<void> {
    const { id, parameters, paragraphs } = order;
    await tx.query('SELECT order_report($1, $2, $3, $4, $5)', [
      ...[id, parameters.kind, JSON.stringify(parameters), paragraphs, at],
    ]);
  }

  /** Throws `report.not-found`, and `report.made` for one that is there already. */
  async cancel(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('SELECT cancel_report($1, $2)', [id, at]);
  }

  /** The latest, newest first. */
  async latest(tx: Tx, most: number): Promise<ReportOrder[]> {
    return tx.query<ReportOrder>(`${ORDERS} ORDER BY o.asked_at DESC LIMIT $1`, [most]);
  }

  /** The signed file of a report that is made. */
  async file(tx: Tx, id: string): Promise<string | null> {
    const [row] = await tx.query<{ file: string }>('SELECT file FROM report WHERE order_id = $1', [id]);
    return row?.file ?? null;
  }

  /** Its pages; null where it is not made, or has none. */
  async pdf(tx: Tx, id: string): Promise<Buffer | null> {
    const [row] = await tx.query<{ pdf: Buffer | null }>('SELECT pdf FROM report WHERE order_id = $1', [id]);
    return row?.pdf ?? null;
  }

  /** Null where the network has none. */
  async logo(tx: Tx): Promise<Logo | null> {
    const [row] = await tx.query<Logo>('SELECT type, content FROM network_logo');
    return row ?? null;
  }

  /** Whether the network has one. */
  async hasLogo(tx: Tx): Promise<boolean> {
    const [row] = await tx.query<{ there: boolean }>('SELECT EXISTS (SELECT 1 FROM network_logo) AS there');
    return row!.there;
  }

  /** Null takes it away. */
  async setLogo(tx: Tx, logo: Logo | null, at: Date): Promise<void> {
    await tx.query('SELECT set_network_logo($1, $2, $3)', [logo?.type ?? null, logo?.content ?? null, at]);
  }

  /** Says how far the making is; null where it was cancelled or is made: then there is nothing more to do. */
  async goOn(
    tx: Tx,
    id: string,
    progress: number,
  ): Promise<{ readonly parameters: ReportParameters; readonly paragraphs: readonly string[] } | null> {
    const [row] = await tx.query<{ parameters: ReportParameters; paragraphs: string[] }>(
      `UPDATE report_order SET state = 'making', progress = $2, fault = NULL
        WHERE id = $1 AND state IN ('waiting', 'making', 'failed') RETURNING parameters, paragraphs`,
      [id, progress],
    );
    return row ?? null;
  }

  /** Notes that a try failed; another may follow. */
  async failed(tx: Tx, id: string, fault: string): Promise<void> {
    await tx.query(
      `UPDATE report_order SET state = 'failed', fault = $2 WHERE id = $1 AND state IN ('waiting', 'making')`,
      [id, fault],
    );
  }

  /** Keeps what was made, once: false where it was cancelled meanwhile, or another made it first. */
  async keep(
    tx: Tx,
    made: { readonly file: string; readonly signed: SignedReport; readonly pdf: Buffer | null },
  ) {
    const { report, key } = made.signed;
    const [order] = await tx.query<{ id: string }>(
      `UPDATE report_order SET state = 'made', progress = 100, ended_at = $2
        WHERE id = $1 AND state = 'making' RETURNING id`,
      [report.id, report.madeAt],
    );
    if (!order) return false;
    await tx.query(
      `INSERT INTO report (order_id, made_at, mark_sequence, mark_at, definitions, public_key, file, pdf)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[report.id, report.madeAt, report.mark.sequence, report.mark.at, report.definitions],
        ...[key, made.file, made.pdf],
      ],
    );
    return true;
  }
}

const ORDERS = `
  SELECT o.id, o.parameters, a.display_name AS "askedBy", o.asked_at AS "askedAt", o.state, o.progress, o.fault,
         CASE WHEN r.order_id IS NOT NULL THEN jsonb_build_object(
           'at', r.made_at, 'mark', r.mark_sequence::text, 'markAt', r.mark_at, 'definitions', r.definitions,
           'publicKey', r.public_key, 'hasPdf', r.pdf IS NOT NULL) END AS made
    FROM report_order o JOIN account a ON a.id = o.asked_by LEFT JOIN report r ON r.order_id = o.id`;

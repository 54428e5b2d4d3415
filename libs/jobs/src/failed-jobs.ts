import { DatabaseFault, type Tx } from '#database';
import { isDomainError } from '#kernel';

/** A job that gave up for good: ids and codes only. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly payload: Readonly<Record<string, string>>;
  readonly errorCode: string;
  readonly attempts: number;
  readonly failedAt: Date;
  readonly redrivenAt: Date | null;
}

/** The visible list of jobs that gave up; an operator reads it and sends them on their way again. */
export class FailedJobs {
  /** Notes a failure; the same job noted twice is one. */
  async record(tx: Tx, job: Omit<FailedJob, 'redrivenAt'>): Promise<void> {
    await tx.query(
      `INSERT INTO failed_job (id, name, payload, error_code, attempts, failed_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT failed_job_pk DO NOTHING`,
      [job.id, job.name, JSON.stringify(job.payload), job.errorCode, job.attempts, job.failedAt],
    );
  }

  /** Those not yet redriven, oldest first. */
  async list(tx: Tx): Promise<FailedJob[]> {
    return tx.query<FailedJob>(
      `SELECT id, name, payload, error_code AS "errorCode", attempts, failed_at AS "failedAt", redriven_at AS "redrivenAt"
         FROM failed_job WHERE redriven_at IS NULL ORDER BY failed_at, id`,
    );
  }

  /** Marks one as redriven; false when it was already, or is not there. */
  async markRedriven(tx: Tx, id: string, at: Date): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE failed_job SET redriven_at = $2 WHERE id = $1 AND redriven_at IS NULL RETURNING id`,
      [id, at],
    );
    return rows.length === 1;
  }
}

/** What may be told of an error: its code. A message can carry anything, so it stays behind. */
export function errorCode(error: unknown): string {
  if (isDomainError(error)) return error.code;
  if (error instanceof DatabaseFault) return error.message;
  return error instanceof Error ? `error.${error.name}` : 'error.unknown';
}

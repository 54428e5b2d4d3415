import type { Tx } from '#database';
import { DomainError } from '#kernel';
import { filingParameters, type Filing, type FilingOutcome } from '../sealed/filing.js';

interface OutcomeRow {
  readonly outcome: FilingOutcome['outcome'] | 'refused';
  readonly complaintId: string;
  readonly receivedAt: Date;
}

/** Files what a monitor was told; the session says who that is. */
export class AssistedFilings {
  /** Sent again under the same receipt it is the same complaint. Throws `permission.missing`, `filing.too-many-additions`. */
  async file(tx: Tx, filing: Filing): Promise<FilingOutcome> {
    const [row] = await tx.query<OutcomeRow>(
      `SELECT outcome, complaint_id AS "complaintId", received_at AS "receivedAt"
         FROM file_assisted($1::jsonb, $2::bytea[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[],
                            $8::bytea[], $9::bytea[], $10::bytea[], $11::bytea[], $12::bytea[])`,
      filingParameters([filing]),
    );
    const { outcome, ...filed } = row!;
    if (outcome === 'refused') throw new DomainError('filing.too-many-additions', 'invalid');
    return { outcome, ...filed };
  }
}

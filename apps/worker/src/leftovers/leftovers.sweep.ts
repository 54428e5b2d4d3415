import { Injectable } from '@nestjs/common';
import { noReplay, tryLock, UnitOfWork } from '#database';

/** So many rows in one transaction: whoever files meanwhile must not wait. */
const BATCH = 100;

const SWEEPS = ['sweep_outbox', 'sweep_file_parts', 'sweep_notices'] as const;

/** Clears away messages handed on long ago, the parts of files whose rest never came, notices of what ended long ago. */
@Injectable()
export class LeftoversSweep {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** How many rows went. */
  async run(): Promise<number> {
    let gone = 0;
    for (const sweep of SWEEPS) {
      let batch: number;
      do {
        batch = await this.batch(sweep);
        gone += batch;
      } while (batch === BATCH);
    }
    return gone;
  }

  private batch(sweep: (typeof SWEEPS)[number]): Promise<number> {
    return this.unitOfWork.run(null, async (tx) => {
      if (!(await tryLock(tx, 'sweepLeftovers')) || !(await noReplay(tx))) return 0;
      const [row] = await tx.query<{ gone: number }>(`SELECT ${sweep}($1) AS gone`, [BATCH]);
      return row!.gone;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { LedgerMarks } from '#counts';
import { noReplay, tryLock, UnitOfWork } from '#database';

/** Moves the ledger's high-water mark on; coordinators see nothing that lies past it. */
@Injectable()
export class LedgerMarker {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly marks: LedgerMarks,
  ) {}

  /** True when a mark was written; false when nothing new was counted, a writer is still busy, or another marks. */
  async run(): Promise<boolean> {
    const free = await this.unitOfWork.run(
      null,
      async (tx) =>
        (await tryLock(tx, 'ledgerMark')) && (await noReplay(tx)) && (await this.marks.isBehind(tx)),
    );
    return free && (await this.marks.advance()) !== null;
  }
}

import { Injectable } from '@nestjs/common';
import { RegisterImports, TransitionWriter, type UndoableRow } from '#complaints';
import { UnitOfWork } from '#database';
import { isDomainError } from '#kernel';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import type { UndoneImportResponse } from './dto/register-import.dto.js';

/** As many as a request takes a second or two for. */
const AT_A_TIME = 200;
/** How often rows are read anew that moved meanwhile: assigning them is no working on them. */
const MOST_READINGS = 4;

/** Takes an import back, as far as nobody has worked on its rows: those are left, and the list names them. */
@Injectable()
export class UndoImportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: RegisterImports,
    private readonly writer: TransitionWriter,
    private readonly settings: NetworkSettingsQuery,
    private readonly clock: Clock,
  ) {}

  /** A part of it, each row in a transaction of its own. Throws `import.not-found`. */
  async run(signedIn: SignedIn, importId: string): Promise<UndoneImportResponse> {
    let undone = 0;
    for (let readings = 1; ; readings += 1) {
      const rows = await this.unitOfWork.run(signedIn.token, (tx) =>
        this.imports.undo(tx, importId, this.clock.now(), AT_A_TIME - undone),
      );
      let moved = 0;
      for (const row of rows) {
        const outcome = await this.takenBack(signedIn, row);
        if (outcome === 'undone') undone += 1;
        if (outcome === 'moved') moved += 1;
      }
      if (undone === AT_A_TIME) return { undone, more: true };
      if (moved === 0 || readings === MOST_READINGS) return { undone, more: moved > 0 && undone > 0 };
    }
  }

  /** moved: somebody was quicker, and it is to be read anew; kept: it is not theirs to end. */
  private async takenBack(
    { token, accountId }: SignedIn,
    { facts, ledger }: UndoableRow,
  ): Promise<'undone' | 'moved' | 'kept'> {
    const at = this.clock.now();
    try {
      await this.unitOfWork.run(token, async (tx) => {
        const context = { ...(await this.settings.rules(tx)), at, ledger, pauses: [] };
        await this.writer.write(
          tx,
          facts,
          { event: 'import-undone' },
          { kind: 'monitor', accountId },
          context,
        );
      });
      return 'undone';
    } catch (error) {
      if (!isDomainError(error) || (error.kind !== 'conflict' && error.kind !== 'forbidden')) throw error;
      return error.kind === 'conflict' ? 'moved' : 'kept';
    }
  }
}

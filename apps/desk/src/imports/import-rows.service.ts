import { Injectable } from '@nestjs/common';
import { RegisterImports } from '#complaints';
import { receivedOn, REGISTER_EARLIEST } from '#complaints/domain';
import { UnitOfWork } from '#database';
import { type ArrivedComplaint, envelopeOf, filingOf, type KnownNetwork, Pepper } from '#filing';
import { isDomainError } from '#kernel';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import { AssistedNetwork } from '../assisted/assisted-network.js';
import type { ImportedRowResult, RegisterRow } from './dto/register-import.dto.js';

/** Files rows of a register, each in a transaction of its own: what one refuses stops no other. */
@Injectable()
export class ImportRowsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly network: AssistedNetwork,
    private readonly imports: RegisterImports,
    private readonly pepper: Pepper,
    private readonly clock: Clock,
  ) {}

  /** One result for each, in their order; sent again, a row is in once. Throws `import.not-found`. */
  async run(
    { token }: SignedIn,
    importId: string,
    rows: readonly RegisterRow[],
  ): Promise<ImportedRowResult[]> {
    const network = await this.unitOfWork.run(token, (tx) => this.network.current(tx));
    const results: ImportedRowResult[] = [];
    for (const row of rows) results.push(await this.one(token, importId, row, network));
    return results;
  }

  private async one(
    token: string,
    importId: string,
    row: RegisterRow,
    network: KnownNetwork,
  ): Promise<ImportedRowResult> {
    const { number } = row;
    const mark = row.numberMark === '' ? null : Buffer.from(row.numberMark, 'base64');
    try {
      const filing = filingOf(this.arrived(row, network), network, this.pepper, this.clock.now());
      const outcome = await this.unitOfWork.run(token, (tx) =>
        this.imports.file(tx, importId, { number, mark, filing }),
      );
      return { number, outcome, refused: null };
    } catch (error) {
      if (!isDomainError(error) || error.kind !== 'invalid') throw error;
      return { number, outcome: 'refused', refused: error.code };
    }
  }

  private arrived(row: RegisterRow, network: KnownNetwork): ArrivedComplaint {
    return {
      facts: row.facts,
      envelope: envelopeOf(row),
      ...{ sealedBy: 'browser', codeOrigin: 'browser', channel: 'import', acknowledged: false },
      receivedAt: receivedOn(row.receivedOn, this.clock.now(), network.calendar, REGISTER_EARLIEST),
    };
  }
}

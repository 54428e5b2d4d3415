import { Injectable } from '@nestjs/common';
import { type ImportedRow, type RegisterImport, RegisterImports } from '#complaints';
import { type Tx, UnitOfWork } from '#database';
import type { SignedIn } from '../access/signed-in.js';
import type { RegisterImportResponse } from './dto/register-import.dto.js';

/** The imports shown: whoever looks for an older one has other means. */
const MOST = 20;

/** The imports that a session brought or sees as a lead, with where each row stands. */
@Injectable()
export class RegisterImportsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: RegisterImports,
  ) {}

  list({ token }: SignedIn): Promise<RegisterImportResponse[]> {
    return this.unitOfWork.run(token, async (tx) => {
      const found: RegisterImportResponse[] = [];
      for (const one of await this.imports.list(tx, MOST)) found.push(await this.whole(tx, one));
      return found;
    });
  }

  /** One import with its rows. */
  async whole(
    tx: Tx,
    { id, accountId, fileMark, begunAt, undoneAt }: RegisterImport,
  ): Promise<RegisterImportResponse> {
    const found = await this.imports.rows(tx, id);
    const numbers = (rows: readonly ImportedRow[]) => rows.map(({ number }) => number);
    return {
      ...{ id, accountId, fileMark: fileMark.toString('base64') },
      ...{ begunAt: begunAt.toISOString(), undoneAt: undoneAt?.toISOString() ?? null },
      rows: numbers(found.filter(({ standing }) => standing !== 'undone')),
      workedOn: numbers(found.filter(({ standing }) => standing === 'worked-on')),
      undone: found.filter(({ standing }) => standing === 'undone').length,
    };
  }
}

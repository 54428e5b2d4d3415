import { Injectable } from '@nestjs/common';
import type { CustodyPage } from '#complaints';
import { UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import type { SignedIn } from '../access/signed-in.js';
import { Clock } from '#platform';
import type { FileParameters, FilePartParameters } from '../shape/parameters.dto.js';
import type { CustodyRequest } from './dto/custody.dto.js';
import { SealedParts } from './sealed-parts.js';

/** Hands out a sealed file part by part; its first part counts as opening it. */
@Injectable()
export class ReadFileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parts: SealedParts,
    private readonly clock: Clock,
  ) {}

  /** Throws `file.not-found` for a part that isn't there, hasn't arrived whole, or isn't theirs to see. */
  run(signedIn: SignedIn, { id, fileId, number }: FilePartParameters): Promise<Buffer> {
    return this.unitOfWork.run(signedIn.token, async (tx) => {
      const part = await this.parts.access.filePart(tx, id, fileId, number);
      if (!part) throw new DomainError('file.not-found', 'not-found');
      if (number === 0) {
        const { accountId } = signedIn;
        const at = this.clock.now();
        await this.parts.audit.recordHourly(tx, {
          complaintId: id,
          accountId,
          at,
          action: 'file-opened',
          subject: fileId,
        });
      }
      return part;
    });
  }

  /** Who had the file in hands since it arrived; throws `file.not-found` for one that isn't theirs to see. */
  custody(
    { token }: SignedIn,
    { id, fileId }: FileParameters,
    { limit, after }: CustodyRequest,
  ): Promise<CustodyPage> {
    return this.unitOfWork.run(token, async (tx) => {
      const files = await this.parts.access.files(tx, id);
      if (!files.some((file) => file.id === fileId)) throw new DomainError('file.not-found', 'not-found');
      return this.parts.audit.ofFile(tx, { complaintId: id, fileId }, limit, after);
    });
  }
}

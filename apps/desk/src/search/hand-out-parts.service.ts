import { Injectable } from '@nestjs/common';
import { Audit, SearchableQuery } from '#complaints';
import { UnitOfWork } from '#database';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import { type PartsRequest, type PartsResponse, SearchableComplaintResponse } from './dto/searchable.dto.js';

/** Sealed bytes in one answer: a slow line shows progress, and no answer is built that a server can't hold. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Hands out complaints' sealed texts to be searched; nothing goes out that no note in the trail stands for. */
@Injectable()
export class HandOutPartsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly searchable: SearchableQuery,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Goes on under the indexing that was named, if it is this person's and not too old; else a new one is noted. */
  run(
    { token, accountId }: SignedIn,
    teamId: string,
    { ids, indexing }: PartsRequest,
  ): Promise<PartsResponse> {
    return this.unitOfWork.run(token, async (tx) => {
      const at = this.clock.now();
      const [scope, whose] = [
        { teamId, now: at },
        { accountId, teamId, at },
      ];
      const known = indexing !== undefined && (await this.audit.isIndexing(tx, indexing, whose));
      const noted = known
        ? indexing
        : await this.audit.recordIndexing(tx, { ...whose, count: await this.searchable.count(tx, scope) });
      const { complaints, later } = await this.searchable.parts(tx, scope, ids, MOST_BYTES);
      return {
        indexing: noted,
        complaints: complaints.map((complaint) => SearchableComplaintResponse.of(complaint)),
        later: [...later],
      };
    });
  }
}

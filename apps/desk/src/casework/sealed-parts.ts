import { Injectable } from '@nestjs/common';
import { Audit, Mentions, Referrals, SealedAccessQuery, SealedItems, Tasks } from '#complaints';

/** Sealed parts of a complaint, the little that is told beside them, and the trail of who looked at them. */
@Injectable()
export class SealedParts {
  constructor(
    readonly items: SealedItems,
    readonly access: SealedAccessQuery,
    readonly audit: Audit,
    readonly referrals: Referrals,
    readonly tasks: Tasks,
    readonly mentions: Mentions,
  ) {}
}

import { Injectable } from '@nestjs/common';
import { Audit, SealedAccessQuery, SealedItems } from '#complaints';

/** Sealed parts of a complaint, and the trail of who looked at them. */
@Injectable()
export class SealedParts {
  constructor(
    readonly items: SealedItems,
    readonly access: SealedAccessQuery,
    readonly audit: Audit,
  ) {}
}

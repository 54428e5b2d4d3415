import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { queryRows } from '#database';
import { DomainError } from '#kernel';
import type { PublicDocument } from '#publication';
import { POOL } from '../tokens.js';

/** A publication as everybody may know of it. */
export interface PublicPublication {
  readonly quarter: string;
  readonly publishedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly reason: string | null;
}

/** A quarter's publication, and its document while it stands. */
export interface Published extends PublicPublication {
  readonly document: PublicDocument | null;
  readonly others: readonly PublicPublication[];
}

/** Reads what was published, and nothing else: the database gives the door no more. */
@Injectable()
export class PublicFigures {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** A quarter, or the latest that stands; null while nothing does. Throws `publication.not-found`. */
  async read(quarter?: string): Promise<Published | null> {
    const others = await queryRows<PublicPublication>(
      this.pool,
      `SELECT quarter, published_at AS "publishedAt", withdrawn_at AS "withdrawnAt", reason FROM public_publications()`,
    );
    const wanted = quarter
      ? (others.find((one) => one.quarter === quarter && one.withdrawnAt === null) ??
        others.find((one) => one.quarter === quarter))
      : (others.find(({ withdrawnAt }) => withdrawnAt === null) ?? others[0]);
    if (!wanted && quarter) throw new DomainError('publication.not-found', 'not-found');
    if (!wanted) return null;
    const [row] = await queryRows<{ document: string | null }>(
      this.pool,
      'SELECT public_document($1) AS document',
      [wanted.quarter],
    );
    const document = row?.document ? (JSON.parse(row.document) as PublicDocument) : null;
    return { ...wanted, document, others };
  }
}

/** Names a body: whoever has it needs no other. Weak, since it may travel compressed. */
export function etagOf(body: string): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

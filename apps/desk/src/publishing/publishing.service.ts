import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { quarterOf, quartersAfter } from '#counts/domain';
import { UnitOfWork } from '#database';
import { DomainError, newId } from '#kernel';
import {
  blocksOf,
  documentOf,
  frozenAt,
  newBlock,
  Publications,
  type HiddenNumber,
  type KnownPublications,
  type PublicDocument,
  type Publication,
} from '#publication';
import { FiguresToPublishQuery } from './figures-to-publish.js';

/** A document as it would be published, and why of it what is hidden is. */
export interface Prepared {
  readonly document: PublicDocument;
  /** Names exactly this document: only what was looked at is published. */
  readonly digest: string;
  readonly hidden: readonly HiddenNumber[];
}

interface Made extends Prepared {
  readonly asOf: string;
  readonly after: string;
}

// A network that publishes nothing for so long may still begin with any of them.
const QUARTERS_OFFERED = 8;

/** Prepares, publishes and withdraws; the numbers before hiding are kept nowhere. */
@Injectable()
export class PublishingService {
  private readonly publications = new Publications();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly figures: FiguresToPublishQuery,
  ) {}

  /** All publications, and the frozen quarters that may be published next, latest first. */
  async list(token: string): Promise<{ publications: readonly Publication[]; offered: readonly string[] }> {
    const { publications } = await this.known(token);
    const { now, calendar } = await this.figures.circumstances();
    const offered: string[] = [];
    let quarter = quarterOf(calendar.dayOf(now).day);
    for (let left = QUARTERS_OFFERED; left > 0; left -= 1) {
      quarter = quartersAfter(quarter, -1);
      if (isTaken(quarter, publications)) break;
      if (frozenAt(quarter, calendar) <= now) offered.push(quarter);
    }
    return { publications, offered };
  }

  /** Throws `publication.published`, `publication.not-frozen`, `publication.too-few`, `publication.exposes`. */
  async prepare(token: string, quarter: string): Promise<Prepared> {
    return this.make(await this.known(token), quarter);
  }

  /** Publishes what was looked at. Throws what `prepare` does, and `publication.changed` where it would be another by now. */
  async publish(token: string, quarter: string, digest: string): Promise<{ id: string }> {
    const made = await this.make(await this.known(token), quarter);
    if (made.digest !== digest) throw new DomainError('publication.changed', 'conflict');
    const id = newId();
    await this.unitOfWork.run(token, (tx) => this.publications.publish(tx, { id, ...made }));
    return { id };
  }

  /** Throws `publication.not-found`, `publication.withdrawn`. */
  async withdraw(token: string, id: string, reason: string): Promise<void> {
    await this.unitOfWork.run(token, (tx) => this.publications.withdraw(tx, id, reason.trim()));
  }

  private known(token: string): Promise<KnownPublications> {
    return this.unitOfWork.run(token, (tx) => this.publications.all(tx));
  }

  private async make({ known, publications }: KnownPublications, quarter: string): Promise<Made> {
    if (isTaken(quarter, publications)) throw new DomainError('publication.published', 'conflict');
    const blocks = blocksOf(
      publications.map(({ document, withdrawnAt }) => ({ document, withdrawn: withdrawnAt !== null })),
    );
    const again = blocks.find((block) => block.quarter === quarter);
    const before = blocks.filter((block) => block.quarter < quarter);
    const { mark, numbers, times, context } = await this.figures.read(quarter, before);
    // What was withdrawn is published anew as it was: its numbers are known to whoever kept them.
    const { block, hidden } = again
      ? { block: { ...again, withdrawn: false }, hidden: [] }
      : newBlock(before, numbers, times, mark.at.toISOString());
    const document = documentOf([...before, block], context);
    const digest = createHash('sha256').update(JSON.stringify(document)).digest('hex');
    return { document, digest, hidden, asOf: mark.exact, after: known };
  }
}

/** True for a quarter that stands, or that a later one was ever published after. */
function isTaken(quarter: string, publications: readonly Publication[]): boolean {
  return publications.some(
    (one) => one.quarter > quarter || (one.quarter === quarter && one.withdrawnAt === null),
  );
}

import { Injectable } from '@nestjs/common';
import { Audit, LineListQuery, type LineListRequest, type LineListRow } from '#complaints';
import { UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import type { LineListRequestDto } from './dto/line-list.dto.js';
import type { ListReader } from './line-list-columns.js';

const PAGE = 500;

/** A workbook is made whole, in memory. */
const MOST_IN_WORKBOOK = 20_000;

/** A list that was asked for, and noted in the trail. */
export interface LineList {
  readonly rows: AsyncIterable<LineListRow>;
  readonly reader: ListReader;
  readonly timeZone: string;
}

/** Lists a team's complaints for its lead: what the session may see of them, page by page. */
@Injectable()
export class LineListService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly list: LineListQuery,
    private readonly audit: Audit,
    private readonly network: NetworkSettingsQuery,
    private readonly clock: Clock,
  ) {}

  /** Throws `line-list.too-long` for a workbook that would not fit into memory, `calendar.day`. */
  async open({ token, accountId }: SignedIn, teamId: string, asked: LineListRequestDto): Promise<LineList> {
    const at = this.clock.now();
    return this.unitOfWork.run(token, async (tx) => {
      const { calendar } = await this.network.rules(tx);
      const request: LineListRequest = {
        ...{ teamId, openOnly: asked.which === 'open' },
        from: asked.from ? calendar.startOf(asked.from) : null,
        before: asked.to ? calendar.endOf(asked.to) : null,
      };
      const count = await this.list.count(tx, request);
      if (asked.format === 'xlsx' && count > MOST_IN_WORKBOOK) {
        throw new DomainError('line-list.too-long', 'too-large', { most: MOST_IN_WORKBOOK });
      }
      const period = `${asked.from ?? ''}..${asked.to ?? ''}`;
      await this.audit.recordListing(tx, { accountId, teamId, at }, [
        asked.format,
        asked.which,
        period,
        count,
      ]);
      return {
        rows: this.rows(token, request),
        reader: { locale: asked.lang, at },
        timeZone: calendar.settings.timeZone,
      };
    });
  }

  private async *rows(token: string, request: LineListRequest): AsyncGenerator<LineListRow> {
    let last: LineListRow | null = null;
    do {
      const page = await this.page(token, request, last);
      yield* page;
      last = page.length === PAGE ? page.at(-1)! : null;
    } while (last);
  }

  private page(token: string, request: LineListRequest, after: LineListRow | null): Promise<LineListRow[]> {
    return this.unitOfWork.run(token, (tx) => this.list.page(tx, request, after, PAGE));
  }
}

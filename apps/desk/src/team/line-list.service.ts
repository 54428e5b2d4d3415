import { Injectable } from '@nestjs/common';
import { Audit, LineListQuery, type LineListRequest, type LineListRow } from '#complaints';
import { UnitOfWork } from '#database';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import type { LineListRequestDto } from './dto/line-list.dto.js';
import type { ListReader } from './line-list-columns.js';

const PAGE = 1_000;

/** A list that was asked for, and noted in the trail. */
export interface LineList {
  readonly pages: AsyncIterable<readonly LineListRow[]>;
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

  /** Throws `calendar.day`. */
  async open({ token, accountId }: SignedIn, teamId: string, asked: LineListRequestDto): Promise<LineList> {
    const at = this.clock.now();
    return this.unitOfWork.run(token, async (tx) => {
      const { calendar } = await this.network.rules(tx);
      const request: LineListRequest = {
        ...{ teamId, openOnly: asked.which === 'open' },
        from: asked.from ? calendar.startOf(asked.from) : null,
        before: asked.to ? calendar.endOf(asked.to) : null,
      };
      const ids = await this.list.ids(tx, request);
      const period = `${asked.from ?? ''}..${asked.to ?? ''}`;
      await this.audit.recordListing(tx, { accountId, teamId, at }, [
        asked.format,
        asked.which,
        period,
        ids.length,
      ]);
      return {
        pages: this.pages(token, teamId, ids),
        reader: { locale: asked.lang, at },
        timeZone: calendar.settings.timeZone,
      };
    });
  }

  /** The next page is read while one is written. */
  private async *pages(token: string, teamId: string, ids: readonly string[]): AsyncGenerator<LineListRow[]> {
    const page = (at: number) =>
      at < ids.length
        ? this.unitOfWork.run(token, (tx) => this.list.page(tx, teamId, ids.slice(at, at + PAGE)))
        : null;
    for (let at = 0, next = page(at); next;) {
      const rows = await next;
      next = page((at += PAGE));
      // Whoever breaks off waits for it no more.
      next?.catch(() => undefined);
      yield rows;
    }
  }
}

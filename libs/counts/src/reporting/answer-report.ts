import type { Tx } from '#database';
import type { CubeSource, FiguresMark } from '../cube.query.js';
import type { ReportQuestion } from '../domain/index.js';
import { OverviewQuery } from '../overview.query.js';
import { TableQuery } from '../table.query.js';
import type { ReportPart } from './report-file.js';

/** Answers a report's questions as of a mark, from whatever sums it is given. */
export class ReportAnswers {
  private readonly tables: TableQuery;
  private readonly overviews: OverviewQuery;

  constructor(source: CubeSource) {
    this.tables = new TableQuery(source);
    this.overviews = new OverviewQuery(source);
  }

  /** `asOfDay`: the local day of the mark. Throws what the questions' own rules refuse. */
  async part(tx: Tx, asked: ReportQuestion, mark: FiguresMark, asOfDay: string): Promise<ReportPart> {
    if (asked.kind === 'table') {
      const { table } = await this.tables.answer(tx, asked.question, mark);
      return { ...asked, answer: table };
    }
    const { from, to } = asked.question;
    const overview = await this.overviews.answer(tx, { from, to, filter: {} }, mark, asOfDay);
    const { mark: _, question: __, ...answer } = overview;
    return { id: asked.id, kind: 'overview', question: { from, to, asOfDay }, answer };
  }
}

import { Injectable } from '@nestjs/common';
import { CubeQuery, TableQuery, type FiguresMark, type TableCell } from '#counts';
import { figuresPeriod, type FigureId, type FiguresPeriod, type StockIdentity } from '#counts/domain';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import { ReportUnitOfWork } from '../foundation.module.js';
import type { FiguresRequestDto } from './dto/figures.request.dto.js';
import type {
  FiguresRowResponse,
  MonthFiguresResponse,
  StandingResponse,
} from './dto/figures.response.dto.js';

const FIGURES = [
  ...(['received', 'triaged', 'processed', 'closed', 'reopened', 'pending'] as const),
  ...(['processed-rate', 'clearance'] as const),
] satisfies FigureId[];

/** Received against processed of each district or team and month, as of the last mark. */
export interface ReadPlaces extends FiguresPeriod {
  readonly mark: FiguresMark | null;
  readonly total: FiguresRowResponse;
  readonly identity: StockIdentity;
  readonly rows: readonly (FiguresRowResponse & { readonly key: string; readonly identity: StockIdentity })[];
  readonly months: readonly MonthFiguresResponse[];
  readonly cells: readonly (MonthFiguresResponse & { readonly key: string })[];
  readonly standing: readonly StandingResponse[];
  readonly names: ReadonlyMap<string, string>;
}

/** The page of figures and its file: the table of places by month, and the conclusions that stand. */
@Injectable()
export class ReadPlacesService {
  private readonly cube = new CubeQuery();
  private readonly tables = new TableQuery(this.cube);

  constructor(
    private readonly unitOfWork: ReportUnitOfWork,
    private readonly network: NetworkSettingsQuery,
    private readonly clock: Clock,
  ) {}

  /** Throws `figures.period` for a period that ends before it begins or is longer than ten years. */
  async read({ by, kind, ...asked }: FiguresRequestDto): Promise<ReadPlaces> {
    return this.unitOfWork.snapshot(async (tx) => {
      const { calendar } = await this.network.rules(tx);
      const period = figuresPeriod(asked, this.clock.now(), calendar.settings.timeZone);
      const mark = await this.cube.mark(tx);
      const filter = { kind };
      const { table } = await this.tables.answer(
        tx,
        { ...period, filter, figures: FIGURES, rows: by, columns: 'month', only: null, view: 'flow' },
        mark,
      );
      const conclusions = await this.cube.sums(tx, {
        ...{ mark, filter, ...period, axis: 'conclusion', basis: 'event', before: false },
        ...{ by: [by, 'value'], measures: ['standing'] },
      });
      const identities = new Map(table.identities.map(({ row, identity }) => [row, identity]));
      const of = (row: boolean, column: boolean) =>
        table.cells.filter((cell) => (cell.row !== null) === row && (cell.column !== null) === column);
      return {
        ...{ mark, ...period },
        total: figures(of(false, false)[0]!),
        identity: table.identity!,
        rows: of(true, false)
          .map((cell) => ({ key: cell.row!, ...figures(cell), identity: identities.get(cell.row!)! }))
          .sort((a, b) => (a.key < b.key ? -1 : 1)),
        months: of(false, true).map((cell) => ({ month: cell.column!, ...figures(cell) })),
        cells: of(true, true).map((cell) => ({ key: cell.row!, month: cell.column!, ...figures(cell) })),
        standing: conclusions.flatMap(({ value, sums, ...place }) => {
          const [finding, action, closingReason] = value.split('|').map((code) => code || null);
          const codes = { finding: finding!, action: action!, closingReason: closingReason! };
          return sums.standing === 0 ? [] : [{ key: place[by], ...codes, count: sums.standing }];
        }),
        names: await this.cube.names(tx, by),
      };
    });
  }
}

function figures({ values }: TableCell): FiguresRowResponse {
  const [received, triaged, processed, closed, reopened, pending, processedRate, clearance] = values;
  return {
    ...{ received: received!, triaged: triaged!, processed: processed!, closed: closed! },
    ...{ reopened: reopened!, pending: pending!, processedRate: processedRate!, clearance: clearance! },
  };
}

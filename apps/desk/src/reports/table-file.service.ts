import { Injectable } from '@nestjs/common';
import { FLOOR } from '#counts/domain';
import type { PlaceNames } from '#counts';
import { NetworkSettingsQuery } from '#network';
import { ReportUnitOfWork } from '../foundation.module.js';
import { DEFINITIONS_VERSION } from '#counts/domain';
import type { TableFileRequestDto } from './dto/reports.request.dto.js';
import { exportedTable, rounded } from './exports/exported-table.js';
import { tableCsv, tablesXlsx, type ExportContext } from './exports/table-files.js';
import { ReadFiguresService, type Names } from './read-figures.service.js';

/** Writes any table as a file that may leave the console. */
@Injectable()
export class TableFileService {
  constructor(
    private readonly figures: ReadFiguresService,
    private readonly unitOfWork: ReportUnitOfWork,
    private readonly network: NetworkSettingsQuery,
  ) {}

  /** Throws what a table's own rules refuse, and `export.too-fine`. */
  async write({ format, lang, hxl, ...request }: TableFileRequestDto): Promise<Buffer> {
    const { answer, names } = await this.figures.table(request);
    const table = exportedTable('table', answer.question, answer.table);
    const { settings } = await this.unitOfWork.snapshot((tx) => this.network.rules(tx));
    const context: ExportContext = {
      network: settings.name,
      asOf: answer.mark?.at.toISOString() ?? null,
      mark: answer.mark?.sequence ?? '0',
      definitions: DEFINITIONS_VERSION,
      names: placeNames(names),
    };
    const reader = {
      locale: lang,
      drafts: settings.kind === 'demonstration' ? 'shown' : 'withheld',
    } as const;
    if (format === 'csv') return Buffer.from(tableCsv(table, context, reader, hxl === 'yes'));
    if (format === 'xlsx') return Buffer.from(await tablesXlsx([table], context, reader));
    const { asOf, mark, definitions } = context;
    const { figures } = answer.question;
    const shown = (values: typeof table.total) => values.map((value, at) => rounded(figures[at]!, value));
    return Buffer.from(
      JSON.stringify({
        ...{ asOf, mark, definitions, floor: FLOOR, question: answer.question },
        lines: table.lines.map(({ row, column, values }) => ({ row, column, values: shown(values) })),
        total: shown(table.total),
      }),
    );
  }
}

function placeNames(names: Names): PlaceNames {
  const plain = (axis: string) => Object.fromEntries(names[axis] ?? []);
  return { district: plain('district'), team: plain('team') };
}

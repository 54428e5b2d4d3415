import { Injectable } from '@nestjs/common';
import { FLOOR } from '#counts/domain';
import type { PlaceNames, ToldTable } from '#counts';
import { NetworkSettingsQuery } from '#network';
import { ReportUnitOfWork } from '../foundation.module.js';
import { DEFINITIONS_VERSION } from '#counts/domain';
import type { TableFileRequestDto } from './dto/reports.request.dto.js';
import { comparedTable } from './exports/compared-table.js';
import { exportedTables, rounded, type ExportedValue } from './exports/exported-table.js';
import { attachment, slug, tableName, type NamedFile } from './exports/report-files.js';
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
  async write({ format, lang, hxl, ...request }: TableFileRequestDto): Promise<NamedFile> {
    const { answer, against, names } = await this.figures.table(request);
    const { question } = answer;
    // Both leave together: what is held back of one must not follow from the other.
    const [table, other] = exportedTables([
      { id: 'table', question, answer: answer.table },
      ...(against ? [{ id: 'against', question: against.question, answer: against.table }] : []),
    ]);
    const compared =
      other && against ? comparedTable(table!, other, against.mark?.at.toISOString() ?? null) : null;
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
    const about = attachment(
      slug([
        ...[settings.name, ...tableName(question)],
        ...[format === 'json' ? null : lang, context.asOf?.slice(0, 10)],
      ]),
      format,
    );
    if (format === 'csv')
      return { bytes: Buffer.from(tableCsv(table!, compared, context, reader, hxl === 'yes')), about };
    if (format === 'xlsx')
      return { bytes: Buffer.from(await tablesXlsx([table!], context, reader, compared)), about };
    const { asOf, mark, definitions } = context;
    const shown = (values: readonly ExportedValue[]) =>
      values.map((value, at) => rounded(question.figures[at]!, value));
    const linesOf = ({ lines, total }: ToldTable) => ({
      lines: lines.map(({ row, column, values }) => ({ row, column, values: shown(values) })),
      total: total && shown(total.values),
    });
    const json = JSON.stringify({
      ...{ asOf, mark, definitions, floor: FLOOR, question },
      ...linesOf(table!),
      against: compared && { asOf: compared.asOf, question: against!.question, ...linesOf(compared.against) },
    });
    return { bytes: Buffer.from(json), about };
  }
}

function placeNames(names: Names): PlaceNames {
  const plain = (axis: string) => Object.fromEntries(names[axis] ?? []);
  return { district: plain('district'), team: plain('team') };
}

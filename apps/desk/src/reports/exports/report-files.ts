import type { Report } from '#counts';
import type { Drafts, Locale } from '#i18n';
import type { ReportFormat } from '../dto/reports.request.dto.js';
import { exportedTable } from './exported-table.js';
import { tablesCsv, tablesXlsx, type ExportContext } from './table-files.js';

export const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/** What a file is, and that it is to be kept. */
export const attachment = (name: string, format: ReportFormat) => ({
  type: MEDIA_TYPES[format],
  disposition: `attachment; filename="${name}.${format}"`,
});

/** A frozen report's tables as a file; its names and figures are those it was frozen with. */
export async function reportFile(report: Report, format: 'csv' | 'xlsx', locale: Locale): Promise<Buffer> {
  const { parts, names, mark, definitions, network, id } = report;
  const tables = parts.flatMap((part) =>
    part.kind === 'table' ? [exportedTable(part.id, part.question, part.answer)] : [],
  );
  const context: ExportContext = {
    ...{ names, definitions, network: network.name, asOf: mark.at, mark: mark.sequence, reportId: id },
  };
  const drafts: Drafts = network.demonstration ? 'shown' : 'withheld';
  const reader = { locale, drafts };
  if (format === 'csv') return Buffer.from(tablesCsv(tables, context, reader));
  return Buffer.from(await tablesXlsx(tables, context, reader));
}

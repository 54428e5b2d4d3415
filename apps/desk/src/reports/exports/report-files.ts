import type { SignedReport } from '#counts';
import { partsOfQuarter, type TableQuestion } from '#counts/domain';
import { reportCatalogue, translator, type Drafts, type Locale } from '#i18n';
import type { ReportFormat } from '../dto/reports.request.dto.js';
import { exportedTables } from './exported-table.js';
import { tablesCsv, tablesXlsx, type ExportContext } from './table-files.js';

export const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/** A file with what it is and is called. */
export interface NamedFile {
  readonly bytes: Buffer;
  readonly about: ReturnType<typeof attachment>;
}

/** What a file is, and that it is to be kept. */
export const attachment = (name: string, format: ReportFormat) => ({
  type: MEDIA_TYPES[format],
  disposition: `attachment; filename="${name}.${format}"`,
});

/** A file's name of some words: letters without accents, digits and hyphens. */
export const slug = (words: readonly (string | null | undefined)[]): string =>
  words
    .filter((word) => word)
    .join('-')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

type Report = SignedReport['report'];

/** What a report's file is called: whose it is, of when, in which language, and as of when. */
export function reportName({ parameters, network, mark }: Report, lang: Locale | null): string {
  const quarterly = parameters.kind === 'quarterly' ? parameters : null;
  const t = translator(reportCatalogue, lang ?? quarterly?.locale ?? 'fr', 'shown');
  const what =
    parameters.kind === 'quarterly'
      ? [t('file.quarter', partsOfQuarter(parameters.quarter))]
      : [t('sheet.table'), ...tableName(parameters.question)];
  // Two of one quarter are told apart by when their figures were, to the minute.
  const instant = new Intl.DateTimeFormat('sv', {
    ...{ dateStyle: 'short', timeStyle: 'short', timeZone: network.timeZone },
  });
  return slug([network.name, ...what, lang, instant.format(new Date(mark.at)).replace(':', '')]);
}

/** What a table is divided by, and its months. */
export const tableName = ({ rows, columns, from, to }: TableQuestion): (string | null)[] => [
  ...[rows, columns, from, to],
];

/** A frozen report's tables as a file; its names and figures are those it was frozen with. */
export async function reportFile(
  report: Report,
  format: 'csv' | 'xlsx',
  { locale, hxl }: { readonly locale: Locale; readonly hxl: boolean },
): Promise<Buffer> {
  const { parts, names, mark, definitions, network, id } = report;
  const tables = exportedTables(parts.filter((part) => part.kind === 'table'));
  const context: ExportContext = {
    ...{ names, definitions, network: network.name, asOf: mark.at, mark: mark.sequence, reportId: id },
  };
  const drafts: Drafts = network.demonstration ? 'shown' : 'withheld';
  const reader = { locale, drafts };
  if (format === 'csv') return Buffer.from(tablesCsv(tables, context, reader, hxl));
  return Buffer.from(await tablesXlsx(tables, context, reader));
}

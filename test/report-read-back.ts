import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const POPPLER = { text: '/usr/bin/pdftotext', structure: '/usr/bin/pdfinfo' };
const SOFFICE = '/usr/bin/soffice';

/** On CI their absence is a failure. */
export const hasPoppler = existsSync(POPPLER.text) || Boolean(process.env['CI']);
export const hasLibreOffice = existsSync(SOFFICE) || Boolean(process.env['CI']);

/** A table as another program reads it: by rows, each with the head at its left. */
export type ReadTable = readonly { readonly head: string; readonly cells: readonly string[] }[];

/** What poppler reads in a tagged PDF. */
export interface ReadPdf {
  readonly paragraphs: readonly string[];
  /** By caption; the first row is the head. */
  readonly tables: ReadonlyMap<string, ReadTable>;
  /** What is written in drawings. */
  readonly figures: readonly string[];
  /** Line by line, as it stands on the pages. */
  readonly lines: readonly string[];
}

/** Spaces of every width are one. */
export const plain = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();

/** Reads the pages by the tags that a screen reader goes by. */
export function readPdf(content: Buffer): ReadPdf {
  return inFolder((folder) => {
    const path = join(folder, 'report.pdf');
    writeFileSync(path, content);
    const lines = plainLines(execFileSync(POPPLER.text, ['-layout', path, '-']).toString());
    const paragraphs: string[] = [];
    const figures: string[] = [];
    const tables = new Map<string, { head: string; cells: string[] }[]>();
    let rows: { head: string; cells: string[] }[] = [];
    let tag = '';
    for (const line of execFileSync(POPPLER.structure, ['-struct-text', path]).toString().split('\n')) {
      const text = /^\s*"(.*)"$/.exec(line)?.[1];
      if (text === undefined) {
        if (!/^\s*(\/|$)/.test(line)) tag = line.trim().split(/[ :]/)[0]!;
        if (/^\s*TR/.test(line)) rows.push({ head: '', cells: [] });
        if (/^\s*TD/.test(line)) rows.at(-1)!.cells.push('');
        if (/^\s*TH/.test(line) && rows.at(-1)!.head !== '') rows.at(-1)!.cells.push('');
        continue;
      }
      const row = rows.at(-1);
      if (tag === 'Caption') tables.set(plain(text), (rows = []));
      else if (tag === 'TH' && row?.cells.length === 0) row.head += plain(text);
      else if (/^T[HD]$/.test(tag) && row) row.cells[row.cells.length - 1] += plain(text);
      else (tag === 'Figure' ? figures : paragraphs).push(plain(text));
    }
    return { paragraphs, tables, figures, lines };
  });
}

const plainLines = (text: string): string[] => text.split('\n').map(plain).filter(Boolean);

/** Reads a workbook's sheets by LibreOffice, each as rows of cells. */
export function readWorkbook(content: Buffer): Map<string, string[][]> {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'book.xlsx'), content);
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const book = ['--outdir', folder, join(folder, 'book.xlsx')];
    execFileSync(SOFFICE, [profile, '--headless', '--convert-to', filter, ...book], {
      stdio: 'pipe',
    });
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      sheets.map((name) => [
        name.replace(/^book-(.*)\.csv$/, '$1'),
        parse(readFileSync(join(folder, name), 'utf8'), { relax_column_count: true }) as string[][],
      ]),
    );
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kenekanko-read-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

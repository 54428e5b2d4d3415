import { unzipSync, zipSync } from 'fflate';
import { readSheet, type SheetData } from 'read-excel-file/universal';
import { RegisterFault } from './register-fault.js';
import { COLUMNS_MOST, LINES_MOST, sheetOf, type Sheet } from './sheet.js';

/** Bytes that a workbook's texts may have once unpacked: ten times the largest file that is read. */
const UNPACKED_MOST = 100 * 1024 * 1024;

const TEXTS = /\.(xml|xml\.rels)$/;
/** The reader makes room for every line up to a sheet's last, each as wide as the widest. */
const CELLS_MOST = LINES_MOST * COLUMNS_MOST;
/** What a sheet has, and a theme or drawing has not: there `r` is the right edge of a shade. */
const IN_A_SHEET = /<(?:\w+:)?(?:row|c)[\s/>]/;
/** Where a line or a cell says that it lies; one that hides it behind an entity is none of a spreadsheet's. */
const PLACE = /\br\s*=\s*["'](?:[^"']*&|\s*([A-Za-z]*)(\d+))/g;
const LINE = /<(?:\w+:)?row\b/g;

/** Reads the first sheet of a workbook. Throws a RegisterFault, also for what would unpack to more than a register is. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  const texts = unpacked(bytes);
  // Any of them may be a sheet: the workbook says which, in as many ways as there are.
  for (const text of Object.values(texts)) assertRoom(new TextDecoder().decode(text));
  // Packed anew without compression: nothing is left to be blown up, and the reader needs no thread of its own for it.
  const plain = zipSync(texts, { level: 0 });
  const lines: SheetData = await readSheet(new Blob([plain as Uint8Array<ArrayBuffer>])).catch(() => {
    throw new RegisterFault('unreadable');
  });
  return sheetOf(textsOf(lines));
}

/** Throws a RegisterFault where the reader would make room for more cells than a register has. */
function assertRoom(text: string): void {
  if (!IN_A_SHEET.test(text)) return;
  let [lines, columns] = [0, 1];
  for (const [, letters, number] of text.matchAll(PLACE)) {
    if (letters === undefined || number === undefined) throw new RegisterFault('unreadable');
    if (letters.length > 2 || number.length > 5) throw new RegisterFault('too-many-columns');
    lines = Math.max(lines, Number(number));
    columns = Math.max(columns, columnOf(letters));
  }
  // Lines need not say their number.
  let counted = 0;
  for (const _ of text.matchAll(LINE)) counted += 1;
  lines = Math.max(lines, counted);
  if (lines * columns > CELLS_MOST)
    throw new RegisterFault(columns > COLUMNS_MOST ? 'too-many-columns' : 'too-many-rows');
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/** One text may stand in many cells, and is copied for each by whoever is handed them. */
function textsOf(lines: SheetData): string[][] {
  let room = UNPACKED_MOST;
  return lines.map((line) =>
    line.map((cell) => {
      const text = textOf(cell);
      room -= text.length;
      if (room < 0) throw new RegisterFault('too-big');
      return text;
    }),
  );
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let room = UNPACKED_MOST;
  try {
    // What unpacks to more than it says is cut off there: no more room than said is ever made.
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!TEXTS.test(name)) return false;
        room -= originalSize;
        if (room < 0) throw new RegisterFault('too-big');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof RegisterFault ? error : new RegisterFault('unreadable');
  }
}

/** A day as a day, whatever it looked like in the sheet; a formula as what it came to. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}

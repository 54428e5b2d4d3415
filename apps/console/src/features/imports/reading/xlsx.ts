import { unzipSync, zipSync } from 'fflate';
import { readSheet, type SheetData } from 'read-excel-file/universal';
import { RegisterFault } from './register-fault.js';
import { sheetOf, type Sheet } from './sheet.js';

/** Bytes that a workbook's texts may have once unpacked: ten times the largest file that is read. */
const UNPACKED_MOST = 100 * 1024 * 1024;

const TEXTS = /\.(xml|xml\.rels)$/;
const SHEET = /^xl\/worksheets\//;
/** A cell right of column ZZ or below line 99,999: the reader would make room for all that lies before it. */
const FAR_CELL = /\br\s*=\s*["']\s*(?:[A-Za-z]{3,}\d|[A-Za-z]*\d{6,})/;

/** Reads the first sheet of a workbook. Throws a RegisterFault, also for what would unpack to more than a register is. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  const texts = unpacked(bytes);
  for (const [name, text] of Object.entries(texts))
    if (SHEET.test(name) && FAR_CELL.test(new TextDecoder().decode(text)))
      throw new RegisterFault('too-many-columns');
  // Packed anew without compression: nothing is left to be blown up, and the reader needs no thread of its own for it.
  const plain = zipSync(texts, { level: 0 });
  const lines: SheetData = await readSheet(new Blob([plain as Uint8Array<ArrayBuffer>])).catch(() => {
    throw new RegisterFault('unreadable');
  });
  return sheetOf(lines.map((line) => line.map(textOf)));
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

import { readCsv } from './csv.js';
import { RegisterFault } from './register-fault.js';
import { FILE_MOST, type Sheet } from './sheet.js';
import { readXlsx } from './xlsx.js';

const begins = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte);

/** Reads a register by what its bytes are, whatever it is called. Throws a RegisterFault. */
export async function readRegister(bytes: Uint8Array): Promise<Sheet> {
  if (bytes.length > FILE_MOST) throw new RegisterFault('too-big');
  if (begins(bytes, 0x50, 0x4b)) return readXlsx(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new RegisterFault('old-format');
  return readCsv(bytes);
}

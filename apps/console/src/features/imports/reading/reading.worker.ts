import { sha256, toHex } from '#sealing';
import { readRegister } from './read-register.js';
import { RegisterFault, type RegisterFaultCode } from './register-fault.js';
import type { Sheet } from './sheet.js';

/** What became of a file: its rows and its SHA-256, or why it is no register. */
export type ReadFile =
  | { readonly ok: true; readonly sheet: Sheet; readonly sha256: string }
  | { readonly ok: false; readonly fault: RegisterFaultCode };

self.onmessage = async ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(await read(data));
};

async function read(bytes: Uint8Array): Promise<ReadFile> {
  try {
    return { ok: true, sheet: await readRegister(bytes), sha256: toHex(sha256(bytes)) };
  } catch (error) {
    return { ok: false, fault: error instanceof RegisterFault ? error.code : 'unreadable' };
  }
}

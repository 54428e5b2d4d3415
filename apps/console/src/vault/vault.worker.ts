import { codeOf } from './code-of.js';
import { KeyRing } from './key-ring.js';
import type { VaultAnswer, VaultRequest } from './protocol.js';

const ring = new KeyRing();

self.onmessage = async ({ data }: MessageEvent<VaultRequest>) => {
  self.postMessage(await answer(data));
};

async function answer({ id, call, input }: VaultRequest): Promise<VaultAnswer> {
  try {
    return { id, ok: true, output: await ring.handlers[call](input as never) };
  } catch (error) {
    // Only codes leave.
    return { id, ok: false, code: codeOf(error) };
  }
}

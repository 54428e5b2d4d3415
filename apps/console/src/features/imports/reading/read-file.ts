import type { ReadFile } from './reading.worker.js';
import { FILE_MOST } from './sheet.js';

/** No honest register takes longer; what does was made to. */
const LONGEST = 30_000;

/** Reads a file in a thread of its own, which ends with it: whatever the file was made to do, the page goes on. */
export async function readFile(file: Blob): Promise<ReadFile> {
  if (file.size > FILE_MOST) return { ok: false, fault: 'too-big' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<ReadFile>((resolve) => {
      const giveUp = () => resolve({ ok: false, fault: 'unreadable' });
      worker.onmessage = ({ data }: MessageEvent<ReadFile>) => resolve(data);
      worker.onerror = giveUp;
      setTimeout(giveUp, LONGEST);
      worker.postMessage(bytes, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}

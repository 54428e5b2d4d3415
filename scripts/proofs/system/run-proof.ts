import { setTimeout as wait } from 'node:timers/promises';

/** Runs a proof: true is exit status 0. Ctrl-C runs the exit handlers, which leave nothing behind. */
export async function runProof(proof: () => Promise<boolean>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(130));
  try {
    process.exitCode = (await proof()) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    process.exitCode = 1;
  }
  // A connection that a kill left half open must not keep the proof from ending.
  await wait(500);
  process.exit();
}

/** Says what is being done, and how long after the beginning. */
export function steps(): (text: string) => void {
  const began = Date.now();
  return (text) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);
}

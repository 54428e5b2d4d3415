// Several pages of one browser see the same storage, and would all send what waits there.

/** Not in every browser; without it each page does as it would alone, and the door takes what comes twice for the same. */
const locks = navigator.locks as LockManager | undefined;

/** Does it in one page at a time, in turn; `meanwhile` is done where another page is at it. Throws where it is given up before its turn. */
export async function inTurn(
  what: string,
  signal: AbortSignal,
  work: () => Promise<void>,
  meanwhile: () => void,
): Promise<void> {
  if (await ifNobodyElse(what, work)) return;
  meanwhile();
  await locks!.request(what, { signal }, work);
}

/** Does it unless another page is at it; false where one is. */
export async function ifNobodyElse(what: string, work: () => Promise<unknown>): Promise<boolean> {
  if (!locks) {
    await work();
    return true;
  }
  return locks.request(what, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}

/** Tells the other pages of this browser. */
export class OtherPages<Told> {
  private readonly channel: BroadcastChannel | null;

  constructor(name: string, heard: (told: Told) => void) {
    this.channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
    if (this.channel) this.channel.onmessage = ({ data }: MessageEvent<Told>) => heard(data);
  }

  tell(told: Told): void {
    this.channel?.postMessage(told);
  }

  close(): void {
    this.channel?.close();
  }
}

import { ApiError, getFileState, postCompletion, postFile, putPart } from './api.js';
import type { SealedFileJson } from './sealing.worker.js';
import type { Source } from './sources.js';

/** A dropped line is tried again by itself this often at one part, then by the person. */
const TRIES = 4;
const FIRST_REST_MS = 1_000;
/** Parts on their way at once, so that one fills the line while the other is answered; on a line that is slower than this, one. */
const AT_ONCE = 2;
const QUICK_MS = 5_000;

/** How far a file is. */
export type Progress =
  | { readonly is: 'waiting' | 'sealing' | 'arrived' | 'cancelled' | 'refused' | 'too-many' }
  /** Of so many parts so many are there; an interrupted sending goes on by itself, a failed one when it is told to. */
  | {
      readonly is: 'sending' | 'paused' | 'interrupted' | 'failed';
      readonly here: number;
      readonly of: number;
    };

/** Refusals that no later try can mend: only then is a file given up that was kept, and is nowhere else. */
const FOR_GOOD = [
  ...['receipt.unknown', 'file.too-many', 'file.too-big', 'file.differs'],
  ...['file.ticket-unreadable', 'file.ticket-other'],
];

/** Sends one file, sealed by its source: in numbered parts, from the first that is missing, until the server has confirmed the hash. */
export class Delivery {
  progress: Progress = { is: 'waiting' };
  private sealed: SealedFileJson | null = null;
  private fileId: string | null = null;
  private here = 0;
  private failures = 0;
  /** What is there is not what was sent: every part goes again. */
  private isSentAnew = false;
  private stopping: AbortController | null = null;
  private wake: (() => void) | null = null;

  constructor(
    private readonly source: Source,
    private readonly authorization: string,
    private readonly tell: (progress: Progress) => void,
  ) {}

  /** True as long as something is left to be done for it, by itself or by the person. */
  get isUnderWay(): boolean {
    return !['arrived', 'cancelled', 'refused', 'too-many'].includes(this.progress.is);
  }

  /** Settles when it has arrived, or rests until it is told to go on. */
  async run(): Promise<void> {
    if (this.progress.is !== 'waiting') return;
    this.failures = 0;
    this.stopping = new AbortController();
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        return await this.pass(signal);
      } catch (error) {
        if (signal.aborted) break;
        if (!this.mayMend(error)) return await this.refuse(error);
        if ((this.failures += 1) >= TRIES) return this.say(this.counted('failed'));
        this.say(this.counted('interrupted'));
        await this.rest(FIRST_REST_MS * 2 ** this.failures, signal);
      }
    }
    // Sealing, once begun, ends after the word to stop.
    if (!this.isUnderWay) await this.forget();
  }

  /** Stops at once; what has arrived stays there. */
  pause(): void {
    this.stop(this.counted('paused'));
  }

  /** To be run again, from the part that is missing. */
  ready(): void {
    if (this.progress.is === 'paused' || this.progress.is === 'failed') this.say({ is: 'waiting' });
  }

  /** Tries again now instead of in a moment. */
  hurry(): void {
    this.wake?.();
  }

  /** Stops for good, and forgets what was sealed. */
  cancel(): void {
    this.stop({ is: 'cancelled' });
    void this.forget();
  }

  private stop(progress: Progress): void {
    this.stopping?.abort();
    this.say(progress);
  }

  private async pass(signal: AbortSignal): Promise<void> {
    const sealed = await this.seal();
    const { partCount, ...announced } = sealed;
    stopIf(signal);
    this.say({ is: 'sending', here: this.here, of: partCount });
    // Taken up again, what has arrived is asked for: a part whose answer was lost is not sent twice.
    const begun = (this.fileId !== null || this.source.wasKept) && !this.isSentAnew;
    this.fileId = (await postFile(this.authorization, announced, signal)).id;
    const state = begun && (await getFileState(this.authorization, this.fileId, signal));
    const arrived = new Set(state ? state.parts : []);
    this.here = arrived.size;
    const numbers = Array.from({ length: partCount }, (_part, number) => number);
    await this.sendParts(
      sealed,
      numbers.filter((number) => !arrived.has(number)),
      signal,
    );
    await this.complete(signal);
  }

  private async sendParts(sealed: SealedFileJson, missing: number[], signal: AbortSignal): Promise<void> {
    const sendNext = async (): Promise<void> => {
      const number = missing.shift();
      if (number === undefined) return;
      this.say({ is: 'sending', here: this.here, of: sealed.partCount });
      const { content, digest } = await this.source.part(sealed, number);
      stopIf(signal);
      await putPart(this.authorization, this.fileId!, number, content, digest, signal);
      this.here += 1;
      this.failures = 0;
    };
    const began = performance.now();
    await sendNext();
    const lanes = performance.now() - began < QUICK_MS ? AT_ONCE : 1;
    const lane = async (): Promise<void> => {
      while (missing.length > 0) await sendNext();
    };
    // What one lane has on its way arrives before another's failure is told: no part is sent twice.
    const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
    for (const end of ended) if (end.status === 'rejected') throw end.reason;
  }

  private async complete(signal: AbortSignal): Promise<void> {
    const { arrived } = await postCompletion(this.authorization, this.fileId!, signal);
    // Only these words make it be forgotten: it may be nowhere else.
    if (arrived === true) {
      await this.forget();
      return this.say({ is: 'arrived' });
    }
    // Every part is there, and together they are another file: it is sent anew, and what can be sealed anew is.
    this.here = 0;
    if (this.isSentAnew) return this.say(this.counted('failed'));
    this.isSentAnew = true;
    if (!this.source.wasKept) {
      await this.forget();
      this.fileId = null;
    }
    throw new Error('damaged');
  }

  private async seal(): Promise<SealedFileJson> {
    if (this.sealed) return this.sealed;
    this.say({ is: 'sealing' });
    return (this.sealed = await this.source.announced());
  }

  private async forget(): Promise<void> {
    const { sealed } = this;
    this.sealed = null;
    if (sealed) await this.source.forget(sealed);
  }

  private async refuse(error: unknown): Promise<void> {
    await this.forget();
    this.say({ is: (error as ApiError).code === 'file.too-many' ? 'too-many' : 'refused' });
  }

  /** What the server has understood and refused stays refused; a part that came damaged, or came too soon, is sent again. */
  private mayMend(error: unknown): boolean {
    if (!(error instanceof ApiError)) return true;
    if (this.source.wasKept) return !FOR_GOOD.includes(error.code);
    return error.status >= 500 || error.status === 429 || error.code === 'file.part-damaged';
  }

  private counted(is: 'paused' | 'interrupted' | 'failed'): Progress {
    return { is, here: this.here, of: this.sealed?.partCount ?? 0 };
  }

  /** Waits, unless the line is back or someone says so before. */
  private rest(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((settle) => {
      const done = (): void => {
        clearTimeout(timer);
        this.wake = null;
        removeEventListener('online', done);
        settle();
      };
      const timer = setTimeout(done, milliseconds);
      this.wake = done;
      addEventListener('online', done);
      signal.addEventListener('abort', done);
    });
  }

  private say(progress: Progress): void {
    this.progress = progress;
    this.tell(progress);
  }
}

function stopIf({ aborted }: AbortSignal): void {
  if (aborted) throw new Error('stopped');
}

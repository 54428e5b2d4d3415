import type { ImportedRowResult, ImportRowsRequest } from '#desk-client';
import type { DeskApi } from '../../../api/client.js';
import { Problem } from '../../../api/problem.js';
import type { RegisterFiling } from '../reading/check-row.js';
import { parcels } from './parcels.js';
import type { Sealer } from './sealer.js';

/** How far an import is. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
  /** What came of each row so far. */
  readonly results: readonly ImportedRowResult[];
  readonly standing: 'running' | 'paused' | 'no-line' | 'finished' | 'stopped';
}

export interface RunInput {
  readonly api: DeskApi;
  readonly sealer: Pick<Sealer, 'seal'>;
  readonly importId: string;
  readonly filings: readonly RegisterFiling[];
  /** By register number. */
  readonly marks: ReadonlyMap<string, string>;
  readonly onProgress: (progress: RunProgress) => void;
}

const WAIT_FIRST = 1_000;
const WAIT_MOST = 30_000;

/** Brings rows in: sealed here, sent in parcels, and where the line drops sent again, which files none twice. */
export class ImportRun {
  private results: readonly ImportedRowResult[] = [];
  private paused = false;
  private stopped = false;
  private goOn: () => void = () => undefined;

  constructor(private readonly input: RunInput) {}

  pause(): void {
    this.paused = true;
    this.tell('paused');
  }

  resume(): void {
    this.paused = false;
    this.goOn();
  }

  /** What was sent stays in; no more is sent. */
  stop(): void {
    this.stopped = true;
    this.goOn();
  }

  /** Throws what the desk refuses of the import as a whole. */
  async run(): Promise<void> {
    const waiting = parcels(this.input.filings);
    let next = this.sealed(waiting[0]);
    for (const [i] of waiting.entries()) {
      const rows = await next;
      // While these travel, the next are sealed.
      next = this.sealed(waiting[i + 1]);
      next.catch(() => undefined);
      await this.unlessPaused();
      if (this.stopped) return this.tell('stopped');
      this.results = [...this.results, ...(await this.sent(rows))];
      this.tell(this.paused ? 'paused' : 'running');
    }
    this.tell('finished');
  }

  private async sealed(filings: readonly RegisterFiling[] = []): Promise<ImportRowsRequest['rows']> {
    const { sealer, marks } = this.input;
    return Promise.all(
      filings.map(async ({ number, receivedOn, answers, numberKey }) => {
        const sealed = await sealer.seal(answers);
        const row = { number, receivedOn, facts: answers.facts, numberMark: marks.get(numberKey) ?? '' };
        return { ...sealed, ...row } as unknown as ImportRowsRequest['rows'][number];
      }),
    );
  }

  private async sent(rows: ImportRowsRequest['rows']): Promise<readonly ImportedRowResult[]> {
    for (let wait = WAIT_FIRST; ; wait = Math.min(2 * wait, WAIT_MOST)) {
      try {
        return (await this.input.api.importRows(this.input.importId, rows)).results;
      } catch (error) {
        const passing =
          error instanceof Problem && (error.status === 0 || error.status >= 500 || error.status === 429);
        if (!passing || this.stopped) throw error;
        this.tell('no-line');
        await new Promise((resolve) => {
          setTimeout(resolve, wait);
          this.goOn = () => resolve(undefined);
        });
      }
    }
  }

  private async unlessPaused(): Promise<void> {
    while (this.paused && !this.stopped) await new Promise<void>((resolve) => (this.goOn = resolve));
  }

  private tell(standing: RunProgress['standing']): void {
    const { filings, onProgress } = this.input;
    onProgress({ done: this.results.length, total: filings.length, results: this.results, standing });
  }
}

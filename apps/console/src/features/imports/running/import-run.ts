import type { ImportedRowResult, ImportRowsRequest } from '#desk-client';
import type { DeskApi } from '../../../api/client.js';
import { Problem } from '../../../api/problem.js';
import { VaultError } from '../../../vault/vault.js';
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

type Row = ImportRowsRequest['rows'][number];

/** What is sent together, and what of it can't be. */
interface Parcel {
  readonly rows: readonly Row[];
  readonly refused: readonly ImportedRowResult[];
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
      const { rows, refused } = await next;
      // While these travel, the next are sealed.
      next = this.sealed(waiting[i + 1]);
      next.catch(() => undefined);
      await this.unlessPaused();
      if (this.stopped) return this.tell('stopped');
      this.results = [...this.results, ...refused, ...(await this.sent(rows))];
      this.tell(this.paused ? 'paused' : 'running');
    }
    this.tell('finished');
  }

  /** Rows that no trusted team can be sealed to are refused each by itself. */
  private async sealed(filings: readonly RegisterFiling[] = []): Promise<Parcel> {
    const refused: ImportedRowResult[] = [];
    const rows = await Promise.all(
      filings.map((filing) =>
        this.row(filing).catch((error: unknown) => {
          if (!(error instanceof VaultError) || error.code !== 'network.untrusted') throw error;
          refused.push({ number: filing.number, outcome: 'refused', refused: error.code });
          return null;
        }),
      ),
    );
    return { rows: rows.filter((row) => row !== null), refused };
  }

  private async row({ number, receivedOn, answers, numberKey }: RegisterFiling): Promise<Row> {
    const sealed = await this.input.sealer.seal(answers);
    const numberMark = this.input.marks.get(numberKey) ?? '';
    return { ...sealed, number, receivedOn, facts: answers.facts, numberMark } as unknown as Row;
  }

  private async sent(rows: readonly Row[]): Promise<readonly ImportedRowResult[]> {
    if (rows.length === 0) return [];
    for (let wait = WAIT_FIRST; ; wait = Math.min(2 * wait, WAIT_MOST)) {
      try {
        return (await this.input.api.importRows(this.input.importId, [...rows])).results;
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

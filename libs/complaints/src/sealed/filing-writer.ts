import type { Pool } from 'pg';
import { toDatabaseError } from '#database';
import { isDomainError } from '#kernel';
import {
  filingCall,
  filingParameters,
  outcomeOf,
  tooManyAdditions,
  type Filing,
  type FilingOutcome,
  type FilingRow,
} from './filing.js';

interface Waiting {
  readonly filing: Filing;
  readonly token: string;
  readonly settle: (outcome: FilingOutcome) => void;
  readonly fail: (error: unknown) => void;
}

const STATEMENT = { name: 'file-complaints', text: filingCall('file_complaints') };

/**
 * Files complaints. Requests that are in flight together go into one statement, since a commit costs the
 * disk the same for one complaint as for sixty; a request alone goes at once and waits for nobody.
 */
export class FilingWriter {
  private readonly waiting: Waiting[] = [];
  private calls = 0;

  constructor(
    private readonly pool: Pool,
    private readonly most = 64,
    private readonly callsAtOnce = 2,
  ) {}

  /**
   * Resolves once the complaint is committed. Throws `DomainError`: `unavailable` when the database can't be reached,
   * `filing.too-many-additions` for other content under a receipt whose complaint takes no more.
   */
  file(filing: Filing): Promise<FilingOutcome> {
    const token = Buffer.from(filing.receipt.tokenMac).toString('hex');
    return new Promise((settle, fail) => {
      this.waiting.push({ filing, token, settle, fail });
      // The requests of one turn of the event loop travel together.
      setImmediate(() => this.next());
    });
  }

  private next(): void {
    while (this.calls < this.callsAtOnce && this.waiting.length > 0) {
      const batch = this.take();
      this.calls += 1;
      void this.write(batch).finally(() => {
        this.calls -= 1;
        this.next();
      });
    }
  }

  /** The longest waiting, at most one of each token: a statement can't find a row that it inserts itself. */
  private take(): Waiting[] {
    const tokens = new Set<string>();
    const batch: Waiting[] = [];
    const rest: Waiting[] = [];
    for (const one of this.waiting) {
      if (batch.length < this.most && !tokens.has(one.token)) {
        tokens.add(one.token);
        batch.push(one);
      } else {
        rest.push(one);
      }
    }
    this.waiting.splice(0, this.waiting.length, ...rest);
    return batch;
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.call(batch.map((one) => one.filing));
      batch.forEach((one, place) => {
        const outcome = outcomes[place];
        if (outcome) one.settle(outcome);
        else one.fail(tooManyAdditions());
      });
    } catch (error) {
      const alone = batch.length === 1;
      if (alone || (isDomainError(error) && error.kind === 'unavailable')) {
        batch.forEach((one) => one.fail(error));
        return;
      }
      // One of them is at fault; the others must not fall with it.
      for (const one of batch) await this.write([one]);
    }
  }

  /** Null in the place of a filing that was refused. */
  private async call(filings: readonly Filing[]): Promise<(FilingOutcome | null)[]> {
    try {
      const { rows } = await this.pool.query<FilingRow>({ ...STATEMENT, values: filingParameters(filings) });
      return rows.map(outcomeOf);
    } catch (error) {
      throw toDatabaseError(error);
    }
  }
}

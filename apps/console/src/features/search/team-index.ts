import type { DeskApi } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { VaultError, type Vault } from '../../vault/vault.js';
import type { ComplaintChange, LiveListeners } from '../live/live-store.js';
import type { TeamFeeds } from '../live/team-feeds.js';
import { WaitingLine } from './waiting-line.js';

/** How far the index of a team is; of `total`, `opened` are entered and `unreadable` of these not wholly. */
export interface IndexProgress {
  readonly kind: 'none' | 'opening' | 'ready' | 'failed';
  readonly opened: number;
  readonly total: number;
  readonly unreadable: number;
  /** Why it stands still. */
  readonly error: unknown;
}

export const NO_INDEX: IndexProgress = { kind: 'none', opened: 0, total: 0, unreadable: 0, error: null };

const BATCH = 25;
// A burst of changes is one question.
const GATHER_MS = 250;
const TELL_MS = 200;

type Parts = Awaited<ReturnType<DeskApi['searchableParts']>>;

/**
 * Keeps the vault's index of one team as the desk has it: fetches what is new, takes away what is gone. Texts pass through
 * here sealed and stay in the vault opened.
 */
export class TeamIndex {
  private progress = NO_INDEX;
  private readonly line = new WaitingLine();
  /** What is entered, and as of which mark. */
  private readonly entered = new Map<string, string>();
  private readonly unreadable = new Set<string>();
  private indexing: string | null = null;
  private stop: AbortController | null = null;
  private leave: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly api: DeskApi,
    private readonly vault: Vault,
    private readonly feeds: TeamFeeds,
    private readonly teamId: string,
    private readonly onProgress: (progress: IndexProgress) => void,
  ) {}

  /** Begins to open and follow the team's complaints; nothing where it has begun. */
  begin(): void {
    if (this.stop) return;
    this.stop = new AbortController();
    this.tell({ kind: 'opening' });
    this.leave = this.feeds.follow(this.teamId, this.listeners);
    this.compare();
  }

  /** Goes on after a failure. */
  again(): void {
    if (!this.stop) return this.begin();
    this.tell({ kind: 'opening', error: null });
    this.compare();
  }

  /** Forgets all that was opened. */
  end(): void {
    this.stop?.abort();
    this.leave?.();
    clearTimeout(this.timer);
    clearTimeout(this.telling);
    [this.stop, this.leave, this.indexing] = [null, null, null];
    [this.timer, this.telling] = [undefined, undefined];
    this.line.clear();
    this.entered.clear();
    this.unreadable.clear();
    void this.vault.call('dropIndexed', { teamId: this.teamId }).catch(() => undefined);
    this.progress = NO_INDEX;
  }

  private readonly listeners: LiveListeners = {
    onState: () => undefined,
    onChange: (change) => this.changed(change),
    onCatchUp: () => this.compare(),
  };

  private changed({ id, gone }: ComplaintChange): void {
    if (gone) {
      void this.drop(id);
      return;
    }
    this.line.add(id);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.run(() => this.open());
    }, GATHER_MS);
  }

  /** Asks for all marks anew: after a lost line anything may have changed, and most has not. */
  private compare(): void {
    this.run(async (signal) => {
      const marks = await this.marks(signal);
      for (const id of [...this.entered.keys()]) if (!marks.has(id)) await this.drop(id);
      for (const [id, mark] of marks) if (this.entered.get(id) !== mark) this.line.add(id);
      await this.open();
    });
  }

  private async marks(signal: AbortSignal): Promise<Map<string, string>> {
    const marks = new Map<string, string>();
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<DeskApi['searchable']>> = await this.api.searchable(
        this.teamId,
        after,
        signal,
      );
      for (const { id, mark } of page.rows) marks.set(id, mark);
      after = page.next ?? null;
    } while (after);
    return marks;
  }

  /** One after the other; what fails is told and tried again only when asked, or when the line is back. */
  private run(step: (signal: AbortSignal) => Promise<void>): void {
    const { stop } = this;
    if (!stop) return;
    this.work = this.work.then(async () => {
      if (stop.signal.aborted) return;
      try {
        await step(stop.signal);
        this.tell({ kind: 'ready', error: null });
      } catch (error) {
        if (stop.signal.aborted || (error instanceof VaultError && error.code === 'vault.closed')) return;
        // Not of the team any more: not one text of it stays.
        if (isProblem(error, 'team.not-found')) this.end();
        this.tell({ kind: 'failed', error });
      }
    });
  }

  /** Opens what waits; the next parts are on their way meanwhile. */
  private async open(): Promise<void> {
    let next = this.fetchNext();
    while (next) {
      const { fetched, asked } = next;
      const parts = await fetched;
      // The first answer says under which note the next is handed out.
      this.indexing = parts.indexing;
      this.line.giveBack(parts.later);
      next = this.fetchNext();
      await this.enter(parts, asked);
    }
  }

  private fetchNext(): { asked: ReadonlyMap<string, number>; fetched: Promise<Parts> } | null {
    const asked = this.line.take(BATCH);
    if (asked.size === 0) return null;
    const fetched = this.api.searchableParts(
      this.teamId,
      [...asked.keys()],
      this.indexing,
      this.stop!.signal,
    );
    // Who waits for it later is told of a failure; heard of here, it is no fault of the page.
    fetched.catch(() => this.line.putOff(asked.keys()));
    return { asked, fetched };
  }

  private async enter({ complaints, later }: Parts, asked: ReadonlyMap<string, number>): Promise<void> {
    const here = new Set([...later, ...complaints.map(({ id }) => id)]);
    for (const id of asked.keys()) if (!here.has(id)) await this.drop(id);
    // All at once: what one waits for, the vault opens another meanwhile.
    await Promise.all(complaints.map((complaint) => this.enterOne(complaint, asked.get(complaint.id))));
  }

  private async enterOne(complaint: Parts['complaints'][number], turn: number | undefined): Promise<void> {
    const { id, mark } = complaint;
    // Changed or gone since it was asked for: it waits in line again, or must not come back.
    if (!this.line.isDue(id, turn)) return;
    const { whole } = await this.vault
      .call('indexComplaint', { teamId: this.teamId, complaint })
      .catch(asUnreadable);
    if (!this.line.isDue(id, turn)) return;
    this.line.done(id);
    this.entered.set(id, mark);
    if (whole) this.unreadable.delete(id);
    else this.unreadable.add(id);
    this.tellSoon();
  }

  private async drop(id: string): Promise<void> {
    this.line.remove(id);
    this.entered.delete(id);
    this.unreadable.delete(id);
    await this.vault.call('dropIndexed', { teamId: this.teamId, id }).catch(() => undefined);
    this.tellSoon();
  }

  /** Of many at once, a few times a second. */
  private tellSoon(): void {
    this.telling ??= setTimeout(() => this.tell({}), TELL_MS);
  }

  private tell(change: Partial<IndexProgress>): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    let total = this.entered.size;
    for (const id of this.line.pending()) if (!this.entered.has(id)) total++;
    const counted = { opened: this.entered.size, total, unreadable: this.unreadable.size };
    this.progress = { ...this.progress, ...counted, ...change };
    this.onProgress(this.progress);
  }
}

/** One complaint that is no good, whyever, keeps none of the others from being opened. */
function asUnreadable(error: unknown): { readonly whole: false } {
  if (error instanceof VaultError && error.code !== 'vault.closed') return { whole: false };
  throw error;
}

import type { SightExceptions } from '#complaints';
import { QueueTally, type TalliedRow } from '#complaints/domain';
import type { SignedIn } from '../access/signed-in.js';
import type { QueueRowResponse } from '../triage/dto/queue.dto.js';
import type { ComplaintChange } from './complaint-listener.js';
import type { EventStream } from './event-stream.js';

const GATHER_MILLISECONDS = 30;
const MOST_AT_ONCE = 200;

/** What a subscription asks, under its own rights and at the desk's hour. */
export interface Sight {
  readonly read: (ids: string[]) => Promise<QueueRowResponse[]>;
  /** All that the team's counters count. */
  readonly counted: () => Promise<TalliedRow[]>;
  /** Who looks at a complaint just now. */
  readonly lookers: (id: string) => string[];
  readonly now: () => Date;
}

/**
 * One stream's view of one team. Changes are gathered for a moment and read again in one query under the
 * subscriber's own rights; what that query doesn't return is gone for them, whatever the reason.
 */
export class Subscription {
  private readonly changedIds = new Set<string>();
  private readonly lookedAt = new Set<string>();
  private flushing = false;
  /** Complaints of other teams that are opened to the subscriber. */
  private granted: ReadonlySet<string>;
  /** Complaints that the subscriber knows not to see: nothing that becomes of them is told, not even that something did. */
  private readonly gone: Set<string>;
  /** Complaints at which the subscriber was told that somebody looks. */
  private readonly shownLooking = new Set<string>();
  private readonly tally: QueueTally;
  private countAnew = true;
  private counted = false;
  private toldCounters = '';

  constructor(
    readonly signedIn: SignedIn,
    readonly teamId: string,
    private readonly stream: EventStream,
    private readonly sight: Sight,
    { granted, excluded }: SightExceptions,
  ) {
    this.granted = new Set(granted);
    this.gone = new Set(excluded);
    this.tally = new QueueTally(teamId, signedIn.accountId);
    this.start();
  }

  concerns({ id, from, to }: ComplaintChange): boolean {
    return this.teamId === from || this.teamId === to || this.granted.has(id);
  }

  /** A grant that began or ended changes the queue without any change of a complaint of the team. */
  setExceptions({ granted, excluded }: SightExceptions): void {
    const before = this.granted;
    this.granted = new Set(granted);
    if (granted.length !== before.size || granted.some((id) => !before.has(id))) this.refetch();
    for (const id of excluded) void this.tellGone(id);
    this.countAnew ||= !this.counted;
    if (this.countAnew) this.start();
    // What is late, or back, is so by the hour alone.
    else if (!this.flushing) void this.tellCounters();
  }

  changed(id: string): void {
    this.changedIds.add(id);
    this.start();
  }

  /** Who looks at a complaint is no longer as it was. */
  looked(id: string): void {
    this.lookedAt.add(id);
    this.start();
  }

  refetch(): void {
    this.changedIds.clear();
    void this.stream.send('refetch');
    this.countAnew = true;
    this.start();
  }

  /** Something waits for the subscriber, or they put something off: how much of it, they ask. */
  noticed(): void {
    void this.stream.send('notice');
    this.countAnew = true;
    this.start();
  }

  ping(): void {
    void this.stream.send('ping');
  }

  endSession(): void {
    void this.stream.send('session-ended');
    this.end();
  }

  end(): void {
    this.stream.end();
  }

  private start(): void {
    if (!this.flushing) void this.flush();
  }

  /** One thing after the other, so that what is read later is what was later. */
  private async flush(): Promise<void> {
    this.flushing = true;
    while (this.isBehind() && this.stream.open) {
      if (this.countAnew) await this.count();
      await new Promise((resolve) => setTimeout(resolve, GATHER_MILLISECONDS));
      const ids = [...this.changedIds];
      this.changedIds.clear();
      if (ids.length > MOST_AT_ONCE) {
        this.countAnew = true;
        await this.stream.send('refetch');
      } else if (ids.length > 0) await this.sendRows(ids);
      if (this.lookedAt.size > 0) await this.sendLookers();
      await this.tellCounters();
    }
    this.flushing = false;
  }

  private isBehind(): boolean {
    return this.countAnew || this.changedIds.size > 0 || this.lookedAt.size > 0;
  }

  private async count(): Promise<void> {
    this.countAnew = false;
    const rows = await this.sight.counted().catch(() => undefined);
    this.counted = rows !== undefined;
    if (rows) this.tally.begin(rows, this.granted.size);
    // Told nothing, the reader asks for itself.
    else await this.stream.send('refetch');
  }

  private async tellCounters(): Promise<void> {
    if (!this.counted) return;
    const counters = this.tally.at(this.sight.now());
    const told = JSON.stringify(counters);
    if (told === this.toldCounters) return;
    this.toldCounters = told;
    await this.stream.send('counters', counters);
  }

  private async sendRows(ids: string[]): Promise<void> {
    const rows = await this.sight.read(ids).catch(() => undefined);
    if (!rows) {
      this.countAnew = true;
      return this.stream.send('refetch');
    }
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const id of ids) {
      const row = byId.get(id);
      if (!row || !this.holds(row)) {
        await this.tellGone(id);
        continue;
      }
      this.gone.delete(id);
      this.tally.set(id, row);
      await this.stream.send('complaint', { id, row });
    }
  }

  private holds({ id, teamId }: { readonly id: string; readonly teamId: string }): boolean {
    return teamId === this.teamId || this.granted.has(id);
  }

  /** Others than oneself, and only at what one sees oneself. */
  private async sendLookers(): Promise<void> {
    const ids = [...this.lookedAt].slice(0, MOST_AT_ONCE);
    ids.forEach((id) => this.lookedAt.delete(id));
    const who = new Map(ids.map((id) => [id, this.others(id)]));
    const asked = ids.filter((id) => who.get(id)!.length > 0);
    const seen = asked.length > 0 ? await this.sight.read(asked).catch(() => []) : [];
    const here = new Set(seen.filter((row) => this.holds(row)).map(({ id }) => id));
    for (const id of ids) {
      if (here.has(id)) {
        this.shownLooking.add(id);
        await this.stream.send('presence', { id, who: who.get(id)! });
      } else if (this.shownLooking.delete(id)) await this.stream.send('presence', { id, who: [] });
    }
  }

  private others(id: string): string[] {
    return this.sight.lookers(id).filter((account) => account !== this.signedIn.accountId);
  }

  /** Once: what happens after that to a complaint out of sight is not the subscriber's to know. */
  private async tellGone(id: string): Promise<void> {
    this.tally.set(id, null);
    if (this.gone.has(id)) return;
    this.gone.add(id);
    this.shownLooking.delete(id);
    await this.stream.send('complaint', { id, gone: true });
  }
}

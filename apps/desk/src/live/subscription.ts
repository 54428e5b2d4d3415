import type { SignedIn } from '../access/signed-in.js';
import type { QueueRowResponse } from '../triage/dto/queue.dto.js';
import type { SightExceptions } from '#complaints';
import type { ComplaintChange } from './complaint-listener.js';
import type { EventStream } from './event-stream.js';

const GATHER_MILLISECONDS = 30;
const MOST_AT_ONCE = 200;

/**
 * One stream's view of one team. Changes are gathered for a moment and read again in one query under the
 * subscriber's own rights; what that query doesn't return is gone for them, whatever the reason.
 */
export class Subscription {
  private readonly changedIds = new Set<string>();
  private flushing = false;
  /** Complaints of other teams that are opened to the subscriber. */
  private granted: ReadonlySet<string>;
  /** Complaints that the subscriber knows not to see: nothing that becomes of them is told, not even that something did. */
  private readonly gone: Set<string>;

  constructor(
    readonly signedIn: SignedIn,
    readonly teamId: string,
    private readonly stream: EventStream,
    private readonly read: (ids: string[]) => Promise<QueueRowResponse[]>,
    { granted, excluded }: SightExceptions,
  ) {
    this.granted = new Set(granted);
    this.gone = new Set(excluded);
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
  }

  changed(id: string): void {
    this.changedIds.add(id);
    if (!this.flushing) void this.flush();
  }

  refetch(): void {
    this.changedIds.clear();
    void this.stream.send('refetch');
  }

  /** Something waits for the subscriber; how much, they ask. */
  noticed(): void {
    void this.stream.send('notice');
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

  private async flush(): Promise<void> {
    this.flushing = true;
    while (this.changedIds.size > 0 && this.stream.open) {
      await new Promise((resolve) => setTimeout(resolve, GATHER_MILLISECONDS));
      const ids = [...this.changedIds];
      this.changedIds.clear();
      if (ids.length > MOST_AT_ONCE) await this.stream.send('refetch');
      else await this.sendRows(ids);
    }
    this.flushing = false;
  }

  private async sendRows(ids: string[]): Promise<void> {
    const rows = await this.read(ids).catch(() => undefined);
    if (!rows) return this.stream.send('refetch');
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const id of ids) {
      const row = byId.get(id);
      const here = row && (row.teamId === this.teamId || this.granted.has(id));
      if (!here) {
        await this.tellGone(id);
        continue;
      }
      this.gone.delete(id);
      await this.stream.send('complaint', { id, row });
    }
  }

  /** Once: what happens after that to a complaint out of sight is not the subscriber's to know. */
  private async tellGone(id: string): Promise<void> {
    if (this.gone.has(id)) return;
    this.gone.add(id);
    await this.stream.send('complaint', { id, gone: true });
  }
}

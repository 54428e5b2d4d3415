import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError, SECOND } from '#kernel';
import { Clock } from '#platform';
import { SessionEndings } from '../access/session-endings.js';
import { SessionStore } from '../access/session-store.js';
import type { SignedIn } from '../access/signed-in.js';
import type { QueueRowResponse } from '../triage/dto/queue.dto.js';
import { QueueRowsQuery } from '../triage/queue-rows.query.js';
import { type ComplaintChange, ComplaintListener } from './complaint-listener.js';
import type { EventStream } from './event-stream.js';
import { type LookedAt, Presences, type PresenceSign } from './presences.js';
import { Subscription, type Sight } from './subscription.js';

const HEARTBEAT = 15 * SECOND;
const MOST_PER_ACCOUNT = 12;
const LAPSE_EVERY = SECOND;

/** Every open stream: who watches which team. */
@Injectable()
export class LiveSubscriptions implements OnModuleInit, BeforeApplicationShutdown {
  private readonly open = new Set<Subscription>();
  /** By account: its streams, those that are being opened among them. */
  private readonly places = new Map<string, Set<symbol>>();
  private readonly presences = new Presences();
  private heartbeat: NodeJS.Timeout | undefined;
  private lapsing: NodeJS.Timeout | undefined;

  constructor(
    private readonly listener: ComplaintListener,
    private readonly sessions: SessionStore,
    private readonly endings: SessionEndings,
    private readonly rows: QueueRowsQuery,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.listener.on('change', (change) => this.tell(change));
    this.listener.on('notice', (accountId) => this.callFor(accountId));
    this.listener.on('presence', (sign) => this.noteSign(sign));
    this.listener.on('missed', () => this.open.forEach((subscription) => subscription.refetch()));
    this.endings.on('ended', (sessionId) => this.endSession(sessionId));
    this.heartbeat = setInterval(() => void this.beat(), HEARTBEAT);
    this.heartbeat.unref();
    this.lapsing = setInterval(
      () => this.presences.lapse(Date.now()).forEach((one) => this.tellLooked(one)),
      LAPSE_EVERY,
    );
    this.lapsing.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.heartbeat);
    clearInterval(this.lapsing);
    this.open.forEach((subscription) => subscription.end());
  }

  /** Watches one team on the stream that `open` gives, until it closes; throws for one stream too many. */
  async watch(signedIn: SignedIn, teamId: string, open: () => EventStream): Promise<void> {
    const leave = this.takePlace(signedIn.accountId);
    try {
      const exceptions = await this.rows.exceptions(signedIn.token);
      const stream = open();
      const subscription = new Subscription(
        signedIn,
        teamId,
        stream,
        this.sightOf(signedIn, teamId),
        exceptions,
      );
      this.open.add(subscription);
      const close = () => (leave(), this.open.delete(subscription));
      stream.onClose(close);
      // Whoever left while their rights were read closes no more.
      if (!stream.open) close();
      subscription.ping();
      for (const { id, team } of this.presences.all())
        if (subscription.concerns({ id, from: null, to: team })) subscription.looked(id);
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Counted before anything is waited for, so that those who come together count each other; returns how to give it back. */
  private takePlace(accountId: string): () => void {
    const own = this.places.get(accountId) ?? new Set();
    if (own.size >= MOST_PER_ACCOUNT) throw new DomainError('live.too-many', 'too-many');
    const place = Symbol();
    this.places.set(accountId, own.add(place));
    return () => {
      own.delete(place);
      if (own.size === 0 && this.places.get(accountId) === own) this.places.delete(accountId);
    };
  }

  private sightOf(signedIn: SignedIn, teamId: string): Sight {
    return {
      read: (ids) => this.read(signedIn, ids),
      counted: () => this.rows.counted(signedIn.token, teamId),
      lookers: (id) => this.presences.at(id),
      now: () => this.clock.now(),
    };
  }

  private async read({ token }: SignedIn, ids: string[]): Promise<QueueRowResponse[]> {
    const rows = await this.rows.run(token, ids);
    // A session that has ended sees no rows at all: that must not look like complaints that went elsewhere.
    if (rows.length < ids.length && !(await this.sessions.standing(token, false))) {
      throw new DomainError('session.ended', 'unauthenticated');
    }
    return rows;
  }

  private tell(change: ComplaintChange): void {
    for (const subscription of this.open) {
      if (subscription.concerns(change)) subscription.changed(change.id);
    }
  }

  private noteSign(sign: PresenceSign): void {
    for (const looked of this.presences.note(sign, Date.now())) this.tellLooked(looked);
  }

  private tellLooked({ id, team }: LookedAt): void {
    for (const subscription of this.open) {
      if (subscription.concerns({ id, from: null, to: team })) subscription.looked(id);
    }
  }

  private callFor(accountId: string): void {
    for (const subscription of this.open) {
      if (subscription.signedIn.accountId === accountId) subscription.noticed();
    }
  }

  private endSession(sessionId: string): void {
    for (const subscription of this.open) {
      if (subscription.signedIn.sessionId === sessionId) subscription.endSession();
    }
  }

  /** Streams of ended sessions and of teams that were left are closed; a stream never keeps a session alive. */
  private async beat(): Promise<void> {
    const tokens = new Set([...this.open].map(({ signedIn }) => signedIn.token));
    for (const token of tokens) {
      const standing = await this.sessions.standing(token, false).catch(() => 'unknown' as const);
      const exceptions =
        standing && standing !== 'unknown' ? await this.rows.exceptions(token).catch(() => null) : null;
      for (const subscription of this.open) {
        if (subscription.signedIn.token !== token) continue;
        this.settle(subscription, standing);
        if (exceptions) subscription.setExceptions(exceptions);
      }
    }
  }

  private settle(subscription: Subscription, standing: SignedIn | undefined | 'unknown'): void {
    if (standing === 'unknown') subscription.ping();
    else if (!standing) subscription.endSession();
    else if (sameRights(standing, subscription.signedIn)) subscription.ping();
    else subscription.end();
  }
}

function sameRights(now: SignedIn, then: SignedIn): boolean {
  const rights = ({ teams, leads, roles }: SignedIn) => JSON.stringify([teams, leads, [...roles].sort()]);
  return rights(now) === rights(then);
}

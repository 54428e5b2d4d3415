import type { DeskApi } from '../../api/client.js';
import { TeamFeeds } from './team-feeds.js';
import type { LiveState } from './live-store.js';

const event = (name: string, data: object = {}) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** A desk whose streams a test opens, speaks on, and cuts. */
class Line {
  private readonly streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  reachable = true;

  readonly api = {
    events: (_team: string, signal: AbortSignal) => {
      if (!this.reachable) return Promise.reject(new Error('unreachable'));
      const body = new ReadableStream<Uint8Array>({ start: (stream) => void this.streams.push(stream) });
      signal.addEventListener('abort', () => this.cut());
      return Promise.resolve(new Response(body));
    },
  } as unknown as DeskApi;

  say(...events: string[]): void {
    for (const one of events) this.streams.at(-1)!.enqueue(new TextEncoder().encode(one));
  }

  cut(): void {
    this.streams.at(-1)!.error(new Error('reset'));
  }
}

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds() && tries < 300; tries++) await new Promise((done) => setTimeout(done, 10));
  expect(holds()).toBe(true);
};

describe('the live line of a team', () => {
  it('tells all who follow, forgets who looks once it is lost, and catches up when the desk is back', async () => {
    const line = new Line();
    const feeds = new TeamFeeds(line.api);
    const told: { states: LiveState['kind'][]; counters: number[]; changed: string[]; caughtUp: number } = {
      ...{ states: [], counters: [], changed: [], caughtUp: 0 },
    };
    const leave = feeds.follow('sikasso', {
      onState: ({ kind }) => told.states.push(kind),
      onChange: ({ id }) => told.changed.push(id),
      onCounters: ({ all }) => told.counters.push(all),
      onCatchUp: () => (told.caughtUp += 1),
    });
    await until(() => told.states.at(-1) === 'live');
    line.say(event('counters', { all: 7 }), event('presence', { id: 'c1', who: ['awa'] }));
    line.say(event('complaint', { id: 'c1', row: {} }));
    await until(() => told.changed.length === 1);
    expect([told.counters, feeds.lookers.at('c1')]).toEqual([[7], ['awa']]);
    // Who follows later is told the numbers that stand.
    const later: number[] = [];
    const quiet = { onState: () => undefined, onChange: () => undefined, onCatchUp: () => undefined };
    feeds.follow('sikasso', { ...quiet, onCounters: ({ all }) => later.push(all) })();
    expect(later).toEqual([7]);

    // The desk goes away as in a restart, and comes back.
    line.reachable = false;
    line.cut();
    await until(() => told.states.at(-1) === 'lost');
    expect(feeds.lookers.at('c1')).toEqual([]);
    line.reachable = true;
    await until(() => told.states.at(-1) === 'live');
    expect(told.caughtUp).toBe(1);
    line.say(event('presence', { id: 'c1', who: ['awa'] }), event('complaint', { id: 'c1', gone: true }));
    await until(() => told.changed.length === 2);
    expect(feeds.lookers.at('c1')).toEqual([]);
    leave();
  });
});

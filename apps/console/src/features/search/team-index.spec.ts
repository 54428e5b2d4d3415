import type { DeskApi } from '../../api/client.js';
import { Problem, unreachable } from '../../api/problem.js';
import type { Vault } from '../../vault/vault.js';
import type { LiveListeners } from '../live/live-store.js';
import type { TeamFeeds } from '../live/team-feeds.js';
import { TeamIndex, type IndexProgress } from './team-index.js';

const soon = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something is so. */
async function until(so: () => boolean): Promise<void> {
  for (let tries = 0; !so(); tries++) {
    if (tries > 400) throw new Error('never came to be so');
    await soon(5);
  }
}

/** A desk with complaints of one team, and a vault that keeps what it is given; either can be slow or fail. */
class World {
  readonly marks = new Map<string, string>();
  readonly asked: { ids: string[]; indexing: string | null }[] = [];
  readonly held = new Map<string, string>();
  readonly progress: IndexProgress[] = [];
  readonly unreadable = new Set<string>();
  readonly tooMuch = new Set<string>();
  fault: Error | null = null;
  onAsked: (ids: string[]) => unknown = () => undefined;
  listeners: LiveListeners | null = null;

  readonly index = new TeamIndex(
    {
      searchable: async (_team: string, after: string | null) => {
        const ids = [...this.marks.keys()];
        const rest = ids.slice(after ? ids.indexOf(after) + 1 : 0);
        const rows = rest.slice(0, 40).map((id) => ({ id, mark: this.marks.get(id)! }));
        return { rows, ...(rest.length > 40 && { next: rows.at(-1)!.id }) };
      },
      searchableParts: async (_team: string, ids: string[], indexing: string | null) => {
        this.asked.push({ ids, indexing });
        const found = ids.filter((id) => this.marks.has(id));
        const complaints = found.map((id) => ({ id, mark: this.marks.get(id)! }));
        await this.onAsked(ids);
        if (this.fault) throw this.fault;
        const later = found.filter((id) => this.tooMuch.delete(id));
        return {
          indexing: indexing ?? 'note',
          complaints: complaints.filter(({ id }) => !later.includes(id)),
          later,
        };
      },
    } as unknown as DeskApi,
    {
      call: async (call: string, input: { id?: string; complaint: { id: string; mark: string } }) => {
        if (call === 'dropIndexed' && input.id) this.held.delete(input.id);
        else if (call === 'dropIndexed') this.held.clear();
        else this.held.set(input.complaint.id, input.complaint.mark);
        return { whole: !this.unreadable.has(input.complaint?.id) };
      },
    } as unknown as Vault,
    {
      follow: (_team: string, listeners: LiveListeners) => {
        this.listeners = listeners;
        return () => (this.listeners = null);
      },
    } as unknown as TeamFeeds,
    'sikasso',
    (progress) => this.progress.push(progress),
  );

  constructor(count: number) {
    for (let n = 0; n < count; n++) this.marks.set(`c${n}`, '1.1');
  }

  get now(): IndexProgress | undefined {
    return this.progress.at(-1);
  }

  async begun(): Promise<this> {
    this.index.begin();
    await until(() => this.now?.kind === 'ready');
    return this;
  }
}

describe('the index of a team’s complaints', () => {
  it('is fetched page by page, under one note in the trail, and says how far it is', async () => {
    const world = new World(90);
    world.unreadable.add('c3');
    world.tooMuch.add('c4');
    await world.begun();
    expect(world.held.size).toBe(90);
    expect(world.asked.map(({ indexing }) => indexing)).toEqual([null, 'note', 'note', 'note']);
    expect(world.asked[1]!.ids[0]).toBe('c4');
    expect(world.now).toMatchObject({ opened: 90, total: 90, unreadable: 1 });
    expect(world.progress.every(({ opened, total }) => opened <= total && total <= 90)).toBe(true);
    world.index.begin();
    await soon();
    expect(world.asked.length).toBe(4);
  });

  it('follows what changes, what comes and what goes, and asks for nothing else', async () => {
    const world = await new World(30).begun();
    world.asked.length = 0;
    world.marks.set('c5', '2.1').set('new', '1.1');
    world.listeners!.onChange({ id: 'c5' });
    world.listeners!.onChange({ id: 'new' });
    world.listeners!.onChange({ id: 'c6', gone: true });
    await until(() => world.held.get('c5') === '2.1' && world.held.has('new'));
    expect(world.held.has('c6')).toBe(false);
    expect(world.asked.map(({ ids }) => ids)).toEqual([['c5', 'new']]);
    // Not to be seen any more, though nobody said that it is gone.
    world.marks.delete('c7');
    world.listeners!.onChange({ id: 'c7' });
    await until(() => !world.held.has('c7'));
  });

  it('never keeps what was taken away, or is older than what came, while it was on its way', async () => {
    const world = new World(3);
    let asked = 0;
    world.onAsked = () => {
      if (asked++ > 0) return;
      world.listeners!.onChange({ id: 'c0', gone: true });
      world.marks.set('c1', '2.1');
      world.listeners!.onChange({ id: 'c1' });
      world.marks.delete('c0');
    };
    await world.begun();
    await until(() => world.held.get('c1') === '2.1');
    expect(world.held.has('c0')).toBe(false);
    expect(world.held.has('c2')).toBe(true);
  });

  it('compares after a lost line, and fetches only what is not the same', async () => {
    const world = await new World(60).begun();
    world.asked.length = 0;
    world.marks.delete('c1');
    world.marks.set('c2', '1.2');
    world.listeners!.onCatchUp();
    await until(() => world.held.get('c2') === '1.2');
    expect(world.held.has('c1')).toBe(false);
    expect(world.asked.map(({ ids }) => ids)).toEqual([['c2']]);
  });

  it('says that it stopped, keeps what it has, and goes on from there', async () => {
    const world = new World(60);
    world.onAsked = () => {
      if (world.asked.length === 2) world.fault = unreachable();
    };
    world.index.begin();
    await until(() => world.now?.kind === 'failed');
    expect(world.now).toMatchObject({ opened: 25, total: 60 });
    [world.fault, world.asked.length] = [null, 3];
    world.index.again();
    await until(() => world.now?.kind === 'ready');
    expect(world.held.size).toBe(60);
  });

  it('forgets all where the team is no longer this person’s, and when it ends', async () => {
    const world = await new World(30).begun();
    world.fault = new Problem(404, 'team.not-found', undefined, {});
    world.listeners!.onChange({ id: 'c1' });
    await until(() => world.now?.kind === 'failed');
    expect([world.held.size, world.listeners]).toEqual([0, null]);

    const ending = new World(30);
    ending.onAsked = () => ending.index.end();
    ending.index.begin();
    await soon(30);
    expect([ending.held.size, ending.listeners]).toEqual([0, null]);
  });
});

import { batches, inBatches, type Batched } from './batches.js';

describe('what is sent together', () => {
  it('is of one team and no more than one request takes, and nothing is lost', () => {
    const list = [...Array(45).keys()].map((n) => ({ n, team: n < 23 ? 'sikasso' : 'national' }));
    const cut = batches(list, ({ team }) => team);
    expect(cut.map(({ length }) => length)).toEqual([20, 3, 20, 2]);
    expect(cut.every((batch) => new Set(batch.map(({ team }) => team)).size === 1)).toBe(true);
    expect(cut.flat()).toEqual(list);
    expect(batches([], String)).toEqual([]);
  });
});

describe('what is sent in batches', () => {
  it('stops where it fails, and asked again sends what has no result, once', async () => {
    const list = [...Array(45).keys()].map((n) => ({ id: String(n) }));
    const sent: string[] = [];
    let line = 1;
    const send = async (batch: readonly { id: string }[]) => {
      if (line-- === 0) throw new Error('cut');
      sent.push(...batch.map(({ id }) => id));
      return batch;
    };
    const told: Batched<{ id: string }>[] = [];
    const go = (before: readonly { id: string }[]) =>
      inBatches(
        list,
        before,
        () => 'team',
        send,
        (now) => told.push(now),
      );
    const first = await go([]);
    expect(first).toMatchObject({ busy: false, error: new Error('cut') });
    expect(first.results).toHaveLength(20);
    const second = await go(first.results);
    expect(second).toMatchObject({ busy: false, error: null });
    expect(second.results).toEqual(list);
    expect(sent).toEqual(list.map(({ id }) => id));
    expect(told.map(({ busy, results }) => [busy, results.length])).toEqual([
      ...[
        [true, 0],
        [true, 20],
        [false, 20],
      ],
      ...[
        [true, 20],
        [true, 40],
        [true, 45],
        [false, 45],
      ],
    ]);
  });
});

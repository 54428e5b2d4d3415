import { batches } from './batches.js';

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

import { fewAtOnce } from './few-at-once.js';

describe('what is done a few at a time', () => {
  it('keeps its order, tells how far it is, and never has more than five at once', async () => {
    let now = 0;
    let most = 0;
    const told: number[] = [];
    const work = async (one: number) => {
      most = Math.max(most, ++now);
      await Promise.resolve();
      now--;
      return one * 2;
    };
    const list = [...Array(12).keys()];
    expect(await fewAtOnce(list, work, (done) => told.push(done))).toEqual(list.map((one) => one * 2));
    expect(told).toEqual([5, 10, 12]);
    expect(most).toBe(5);
  });

  it('stops at what fails', async () => {
    const done: number[] = [];
    const work = (one: number) =>
      one === 2 ? Promise.reject(new Error('cut')) : Promise.resolve(done.push(one));
    await expect(fewAtOnce([...Array(12).keys()], work)).rejects.toThrow('cut');
    expect(done).toEqual([0, 1, 3, 4]);
  });
});

import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { Rush } from './rush.js';

const wentAtOnce = (rush: Rush) =>
  Promise.race([rush.standBack().then(() => true), turn().then(() => false)]);

describe('a rush of complaints', () => {
  it('lets jobs go at once while few come in', async () => {
    const rush = new Rush();
    rush.note(7);
    expect(await wentAtOnce(rush)).toBe(true);
  });

  it('holds jobs back until it is over, and then lets all of them go', async () => {
    const rush = new Rush();
    rush.note(8);
    const went: number[] = [];
    const jobs = [1, 2, 3].map((job) => rush.standBack().then(() => went.push(job)));
    await turn();
    expect(went).toEqual([]);
    await Promise.all(jobs);
    expect(went).toEqual([1, 2, 3]);
    expect(await wentAtOnce(rush)).toBe(true);
  });

  it('lets one after the other go while it lasts', async () => {
    const rush = new Rush();
    let lasts = true;
    const flood = (async () => {
      while (lasts) {
        rush.note(200);
        await wait(10);
      }
    })();
    const went: number[] = [];
    const jobs = [1, 2].map((job) => rush.standBack().then(() => went.push(job)));
    await jobs[0];
    expect(went).toEqual([1]);
    await jobs[1];
    lasts = false;
    await flood;
  });
});

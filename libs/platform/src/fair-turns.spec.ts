import { FairTurns } from './fair-turns.js';

describe('turns', () => {
  const made = (waiting = 100) => new FairTurns({ atOnce: 2, waiting, refusal: () => new Error('too many') });
  const soon = () => new Promise((resolve) => setImmediate(resolve));

  it('go to each in turn, so many at once, whoever asked first for however much', async () => {
    const turns = made();
    const ended: string[] = [];
    let [under, most] = [0, 0];
    const work = (what: string) => async () => {
      under += 1;
      most = Math.max(most, under);
      await soon();
      under -= 1;
      ended.push(what);
    };
    const all = Array.from({ length: 20 }, (_, at) => turns.run('flood', work(`flood ${at}`)));
    const one = turns.run('other', work('other'));
    await one;
    expect(ended.length).toBeLessThanOrEqual(5);
    await Promise.all(all);
    expect([ended.length, most]).toEqual([21, 2]);
  });

  it('are refused to who has too many waiting, and to nobody else; what fails gives its turn on', async () => {
    const turns = made(3);
    const asked = Array.from({ length: 9 }, () =>
      turns.run('flood', () => soon().then(() => Promise.reject(new Error('no')))),
    );
    const other = turns.run('other', () => Promise.resolve('served'));
    const results = await Promise.allSettled(asked);
    const said = results.map((one) => (one.status === 'rejected' ? (one.reason as Error).message : ''));
    expect(said.filter((message) => message === 'too many')).toHaveLength(4);
    expect(said.filter((message) => message === 'no')).toHaveLength(5);
    expect(await other).toBe('served');
    expect(await turns.run('flood', () => Promise.resolve(1))).toBe(1);
  });
});

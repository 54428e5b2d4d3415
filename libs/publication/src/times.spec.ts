import { LEAST_BASE, timesRow } from './times.js';

const nothing = { inTime: 0, of: 0 };
const share = (inTime: number, of: number) =>
  timesRow(
    '2026-Q3',
    { acknowledged: { inTime, of }, triaged: nothing, answered: nothing },
    { triage: { days: 3.5, of: 19 }, conclusion: { days: 30.4, of: 20 } },
  );

describe('times and promises that are published', () => {
  it('say nothing of fewer than twenty', () => {
    expect(share(19, 19).inTime).toMatchObject({ acknowledged: null, triaged: null });
    expect(share(20, 20)).toMatchObject({
      inTime: { acknowledged: 90 },
      days: { triage: null, conclusion: 30 },
    });
  });

  it('never tell how many were in time, even to who knows of how many', () => {
    for (let of = LEAST_BASE; of <= 300; of += 1) {
      const counts = new Map<number, number>();
      for (let inTime = 0; inTime <= of; inTime += 1) {
        const { inTime: said } = share(inTime, of);
        const ten = said === 'withdrawn' ? -1 : said.acknowledged!;
        counts.set(ten, (counts.get(ten) ?? 0) + 1);
      }
      expect([of, Math.min(...counts.values()) >= 2]).toEqual([of, true]);
    }
  });
});

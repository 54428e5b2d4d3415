import { newBlock, newNumbers, type Numbers, type TimesRow } from '#publication';
import { Hiding } from './hiding.js';

describe('what a publication hides', () => {
  const hiding = new Hiding();
  afterAll(() => hiding.onApplicationShutdown());

  const numbers = (received: number): Numbers => ({
    ...{ received, processed: received - 1, 'opening-received': 0, 'opening-processed': 0 },
  });
  const asked = (received: number): Parameters<typeof newBlock> => {
    const rows = (keys: readonly string[]) =>
      keys.flatMap((key, at) =>
        ['2023-04', '2024-05', '2024-06'].map((month) => ({ key, month, ...numbers(received + at * 3) })),
      );
    const fresh = newNumbers({
      ...{ quarter: '2024-Q2', to: '2024-06', previous: null, lastYear: null },
      now: {
        districts: rows(['segou', 'mopti', 'kayes']),
        categories: rows(['bribery', 'life', 'extortion']),
      },
      ...{ districtIds: ['segou', 'mopti', 'kayes'], categoryIds: ['bribery', 'life', 'extortion'] },
    });
    const times: TimesRow = {
      quarter: '2024-Q2',
      inTime: { acknowledged: null, triaged: null, answered: null },
      days: { triage: null, conclusion: null },
    };
    return [[], fresh, times, '2024-07-05T00:00:00Z'];
  };

  it('is found beside whatever else the desk does, and is what it is', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const found = await hiding.newBlock(...asked(3));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    expect(found).toEqual(newBlock(...asked(3)));
    expect(found.hidden).not.toEqual([]);
  });

  it('is found once of the same numbers, and anew of others', async () => {
    expect(hiding.newBlock(...asked(3))).toBe(hiding.newBlock(...asked(3)));
    expect((await hiding.newBlock(...asked(40))).hidden).toEqual([]);
  });

  it('is refused with the same words as without a thread', async () => {
    await expect(
      hiding.newBlock(
        ...(asked(1).with(1, { ...asked(1)[1], totals: numbers(3) } as never) as Parameters<typeof newBlock>),
      ),
    ).rejects.toMatchObject({
      ...{ code: 'publication.too-few', kind: 'conflict' },
    });
  });
});

import { ConsoleUnderTest } from './console-under-test.js';
import { Triage } from './triage-by-keys.js';

const told = (story: string) =>
  ({ version: 1, story, when: '', people: '', name: '', contact: null }) as const;

describe('console: hands on the keys', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa', 'moussa']);
  }, 180_000);
  afterAll(() => tested?.stop());

  const states = async (): Promise<Record<string, number>> => {
    const rows = await tested.desk.arrange<{ what: string; count: string }>(
      `SELECT concat_ws(' ', state, closing_reason) AS what, count(*) FROM complaint GROUP BY 1`,
    );
    return Object.fromEntries(rows.map(({ what, count }) => [what, Number(count)]));
  };

  it('triages a hundred complaints without touching anything else, three keys each', async () => {
    const plan = [
      ...(Array(15).fill('azerty') as string[]),
      ...(Array(6).fill('Encore la même chose.') as string[]),
      ...(Array(6).fill('Mon chat est perdu.') as string[]),
      ...(Array(73).fill('On a pris mon champ.') as string[]),
    ];
    const stories = new Map<string, string>();
    for (const story of plan) {
      const { id } = await tested.desk.file({ category: 'property', content: told(story) });
      stories.set(id, story);
    }
    const { page, faults } = await tested.signedIn('moussa');
    await page.locator('[data-row]').first().waitFor();
    const triage = new Triage(page);
    const median = await triage.each(plan.length, async (id) => {
      const story = stories.get(id)!;
      await triage.read(story);
      if (story === 'azerty') await triage.spam();
      else if (story.startsWith('Encore')) await triage.duplicate();
      else if (story.startsWith('Mon chat')) await triage.decline();
      else await triage.accept();
    });
    expect(await states()).toEqual({
      ...{ verifying: 73, 'concluded spam': 15, 'concluded duplicate': 6, 'concluded inadmissible': 6 },
    });
    expect(median).toBeLessThanOrEqual(3);
    expect(faults).toEqual([]);
  }, 400_000);
});

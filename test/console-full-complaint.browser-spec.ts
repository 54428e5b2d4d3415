import { axeViolations } from './browser.js';
import { ConsoleUnderTest } from './console-under-test.js';

describe('console: a complaint that holds more than one opening shows', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['moussa']);
  }, 180_000);
  afterAll(() => tested?.stop());

  it('says so, and gives the rest on asking: earlier texts, and everybody who looked', async () => {
    const { desk } = tested;
    const { id } = await desk.file();
    const { moussa, fanta } = desk.network.people;
    await desk.arrange(
      `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, content)
       SELECT gen_random_uuid(), $1, 'case', 'note', gen_random_uuid()::text, $2, now() - n * interval '1 minute',
              decode(repeat('00', 400000), 'hex') FROM generate_series(1, 15) AS n`,
      [id, moussa.id],
    );
    await desk.arrange(
      `INSERT INTO audit (id, at, account_id, action, complaint_id)
       SELECT gen_random_uuid(), now() - n * interval '1 minute', $2, 'exported', $1 FROM generate_series(1, 600) AS n`,
      [id, fanta.id],
    );
    const { page, faults } = await tested.signedIn('moussa', {}, `/complaints/${id}`);
    const notes = page.getByRole('region', { name: 'Notes de l’équipe' });
    const written = notes.getByText(/^moussa ·/i);
    const earlier = notes.getByRole('button', { name: 'Textes plus anciens' });
    await earlier.waitFor();
    expect(await written.count()).toBeGreaterThan(0);
    expect(await written.count()).toBeLessThan(15);
    expect(await axeViolations(page)).toEqual([]);
    await earlier.click();
    await earlier.waitFor({ state: 'detached' });
    expect(await written.count()).toBe(15);

    const story = page.getByRole('region', { name: 'Historique' });
    await story.getByRole('button', { name: /^Tout afficher \(60\d\)$/ }).click();
    await story.locator('li').nth(600).waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);
});

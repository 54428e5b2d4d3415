import type { Browser } from 'playwright-core';
import { aTab, signIn } from '../../test/console-work.js';
import { Triage } from '../../test/triage-by-keys.js';
import { asAdmin } from '../as-admin.js';
import type { Figure } from '../figure.js';
import { post } from '../load.js';
import { sealedBodies } from '../sealed-bodies.js';
import type { BenchSystem } from '../system.js';

const DISTRICT = 'djenne';
const VERIFIER = `${DISTRICT}-1`;
/** What a hundred complaints are to a team; the browser test of the keys decides the same hundred. */
const MIX: Readonly<Record<string, number>> = {
  azerty: 15,
  'Encore la même chose.': 6,
  'Mon chat est perdu.': 6,
  'On a pris mon champ.': 73,
};

/** How many keys a verifier presses for each of a hundred complaints, from coming to it until it is decided. */
export async function measureKeys(browser: Browser, system: BenchSystem): Promise<Figure> {
  // Nobody assigns them meanwhile: what is decided is the pool.
  system.signal('worker', 'SIGSTOP');
  try {
    const stories = await file(system);
    const { page } = await aTab(browser);
    await page.goto(system.deskUrl);
    await signIn(page, { username: VERIFIER, passphrase: system.passphrase(VERIFIER) });
    await page.goto(`${system.deskUrl}/queue?view=pool`);
    await page.locator('[data-row]').first().waitFor();
    const triage = new Triage(page);
    const keys = await triage.each(stories.size, async (id) => {
      const story = stories.get(id);
      // The demonstration's own are left.
      if (!story) return false;
      await triage.read(story);
      if (story === 'azerty') await triage.spam();
      else if (story.startsWith('Encore')) await triage.duplicate();
      else if (story.startsWith('Mon chat')) await triage.decline();
      else await triage.accept();
      return undefined;
    });
    await page.context().close();
    return {
      id: 'keys',
      name: 'keys pressed for each of a hundred complaints, by keyboard alone, median',
      value: keys,
      unit: 'keys',
      target: { max: 3 },
    };
  } finally {
    system.signal('worker', 'SIGCONT');
  }
}

/** Files the hundred; what each of them tells, by its id. */
async function file(system: BenchSystem): Promise<Map<string, string>> {
  const told = Object.entries(MIX).flatMap(([story, count]) => Array<string>(count).fill(story));
  const body = await sealedBodies(system.intakeUrl, system.dataDir, { districtId: DISTRICT, stories: told });
  return asAdmin(system, async (client) => {
    const stories = new Map<string, string>();
    for (const story of told) {
      const { errors } = await post(`${system.intakeUrl}/api/v1/complaints`, [body()], 1);
      if (errors > 0) throw new Error('a complaint could not be filed');
      const { rows } = await client.query<{ id: string }>(
        'SELECT id FROM complaint ORDER BY entered_at DESC, id DESC LIMIT 1',
      );
      stories.set(rows[0]!.id, story);
    }
    return stories;
  });
}

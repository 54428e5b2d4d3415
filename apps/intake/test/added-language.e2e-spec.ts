import { jest } from '@jest/globals';
import type { Review } from '#i18n';
import type { TestIntake } from './test-intake.js';

const TITLE = 'intake.before.title';
const madeUp = {
  tag: 'qtz',
  name: 'Tizawi',
  sentences: { intake: { [TITLE]: 'Tizi matizi' } },
  labels: { 'Cela continue encore': 'Tizi tizi' },
};
const reviews: Record<string, Review> = {};
const I18N = '../../../libs/i18n/src';
jest.unstable_mockModule(`${I18N}/languages/index.js`, () => ({ ADDED_LANGUAGES: [madeUp] }));
jest.unstable_mockModule(`${I18N}/reviews/index.js`, () => ({ REVIEWS: { bm: reviews } }));

const { domainCatalogue, intakeCatalogue, reviewHash } = await import('#i18n');
const { fr: intakeFr, bm: intakeBm } = intakeCatalogue.messages;
const read = { by: 'Awa', on: '2026-11-20' };
reviews[`intake:${TITLE}`] = { hash: reviewHash(intakeFr[TITLE], intakeBm[TITLE]), ...read };
// Read once, and the French has changed since.
reviews['intake:intake.before.lead'] = {
  hash: reviewHash('Autrefois', intakeBm['intake.before.lead']),
  ...read,
};
const { MINUTE } = await import('#kernel');
const { query } = await import('./a-team.js');
const { getPage } = await import('./browserless.js');
const { testIntake } = await import('./test-intake.js');
const { translationsIn } = await import('../../../scripts/review/translations.js');

describe('a language that needs review', () => {
  let intake: TestIntake;

  beforeAll(async () => void (intake = await testIntake()), 60_000);
  afterAll(() => intake?.stop());

  const page = async (path: string) => (await getPage(intake, path)).html;

  describe('in the demonstration', () => {
    it('is shown whole, and said to be a draft at the top of the page', async () => {
      const html = await page('/bm');
      expect(html).toContain('<html lang="bm">');
      expect(html.indexOf(intakeBm['intake.page.drafts'])).toBeGreaterThan(0);
      expect(html.indexOf(intakeBm['intake.page.drafts'])).toBeLessThan(html.indexOf('<main'));
      expect(html).toContain(intakeBm['intake.before.lead']);
      expect(html).toContain('A bɛ ka kɛ hali bi');
      expect(await page('/')).not.toContain(intakeFr['intake.page.drafts']);
    });

    it('is offered everywhere and answered at its own address once its one file is there', async () => {
      expect(await page('/')).toContain(
        '<a lang="qtz" hrefLang="qtz" href="/qtz" data-language="">Tizawi</a>',
      );
      const html = await page('/qtz');
      expect(html).toContain('Tizi matizi');
      expect(html).toContain('Tizi tizi');
      // What it does not say yet is French, and so is the page for a screen reader while most of it is.
      expect(html).toContain(intakeFr['intake.kind.legend']);
      expect(html).toContain('<html lang="fr">');
      expect(html).toContain('action="/qtz"');
      expect((await getPage(intake, '/qtz/follow')).status).toBe(200);
    });
  });

  describe('in a real network', () => {
    beforeAll(async () => {
      await query(intake, `UPDATE setting SET value = '"real"' WHERE key = 'kind'`);
      intake.clock.advance(MINUTE);
    });

    it('says only what a speaker has reviewed as it stands, else the French, and says so', async () => {
      const html = await page('/bm');
      expect(html.includes(`${intakeBm[TITLE]}</h1>`)).toBe(true);
      expect(html).not.toContain(intakeBm['intake.before.lead']);
      expect(html).toContain(intakeFr['intake.before.lead']);
      expect(html).toContain('Cela continue encore');
      expect(html).not.toContain('A bɛ ka kɛ hali bi');
      expect(html).toContain(intakeFr['intake.page.partly-french']);
      expect(html).toContain('<html lang="fr">');
    });

    it('needs no review for French and English', async () => {
      expect(await page('/en')).toContain('Make a complaint');
      expect(await page('/en')).toContain('<html lang="en">');
    });
  });

  it('waits for review sentence by sentence, labels with them', () => {
    const bm = new Map(translationsIn('bm').map((translation) => [translation.id, translation]));
    expect(bm.get(`intake:${TITLE}`)).toMatchObject({ state: 'reviewed', french: intakeFr[TITLE] });
    expect(bm.get('intake:intake.before.lead')).toMatchObject({ state: 'draft' });
    expect(bm.get('label:Cela continue encore')).toMatchObject({
      state: 'draft',
      text: 'A bɛ ka kɛ hali bi',
    });
    expect(bm.get('domain:state.received')).toMatchObject({
      state: 'draft',
      french: domainCatalogue.messages.fr['state.received'],
    });
    const added = translationsIn(madeUp.tag as Parameters<typeof translationsIn>[0]);
    expect(added.filter(({ state }) => state === 'draft')).toHaveLength(2);
  });
});

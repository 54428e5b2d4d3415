import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { consoleCatalogue, translator, type KeyOf, type Translate } from '#i18n';
import { sealMessage } from '#sealing';
import type { PersonName } from '../../apps/desk/test/small-network.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from '../console-under-test.js';
import { dayFromNow } from '../console-work.js';

type Words = Translate<KeyOf<typeof consoleCatalogue>>;

/** The same day of work, told in each language of the guide. */
const DAYS = {
  fr: {
    tag: 'fr-FR',
    story: 'On a pris le champ de ma mère près du marigot. Le chef de village a signé un papier sans nous.',
    people: 'Le neveu du chef',
    question: 'Bonjour. Y a-t-il un papier du champ ? Répondez seulement si c’est sans danger.',
    answer: 'Oui, une attestation de 2009, chez ma tante.',
    approach: 'Au marché, jamais chez elles. Ne pas parler au chef avant d’avoir vu l’attestation.',
    step: 'Voir l’attestation de 2009',
    source: 'Attestation de 2009, vue en original',
    whyNot: 'Danger pour la famille tant que l’attestation n’est pas copiée.',
    grounds: 'Attestation vue, deux voisins confirment.',
    message:
      'Nous avons établi que le champ est à votre mère. Nous vous avons dit où aller pour le reprendre.',
  },
  en: {
    tag: 'en-GB',
    story: 'They took my mother’s field by the creek. The village chief signed a paper without us.',
    people: 'The chief’s nephew',
    question: 'Hello. Is there a paper for the field? Answer only if that is safe.',
    answer: 'Yes, a certificate of 2009, at my aunt’s.',
    approach: 'At the market, never at home. No word to the chief before the certificate has been seen.',
    step: 'See the certificate of 2009',
    source: 'Certificate of 2009, seen in the original',
    whyNot: 'Danger to the family as long as the certificate is not copied.',
    grounds: 'Certificate seen, two neighbours confirm.',
    message: 'We have established that the field is your mother’s. We told you where to go to get it back.',
  },
} as const;

/** The pictures of `docs/verifier-guide.md`, taken by `npm run guide`: from the first sign-in to the first conclusion. */
describe.each(Object.keys(DAYS) as (keyof typeof DAYS)[])('pictures of the guide, %s', (locale) => {
  const day = DAYS[locale];
  const t: Words = translator(consoleCatalogue, locale, 'shown');
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['moussa', 'fanta']);
  }, 180_000);
  afterAll(() => tested?.stop());

  const take = async (page: Page, name: string, part?: Locator): Promise<void> => {
    const path = join(process.env['PICTURES']!, `${name}.${locale}.jpg`);
    await (part ?? page).screenshot({ path, type: 'jpeg', quality: 72, animations: 'disabled' });
  };
  const tab = (viewport = LAPTOP) => tested.tab({ locale: day.tag, viewport });
  const signIn = async (page: Page, name: PersonName): Promise<void> => {
    const { username, passphrase } = tested.desk.network.people[name];
    await page.getByLabel(t('signIn.username')).fill(username);
    await page.getByLabel(t('signIn.passphrase'), { exact: true }).fill(passphrase);
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const does = (page: Page, action: string) =>
    page
      .getByRole('group', { name: t('actions.title') })
      .getByRole('button', { name: action })
      .first()
      .click();
  const inDialog = (page: Page, name: string) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const labelled = (page: Page, name: string) => page.getByLabel(name, { exact: true });

  it('goes the whole way', async () => {
    const content = {
      version: 1,
      story: day.story,
      when: '',
      people: day.people,
      name: '',
      contact: null,
    } as const;
    for (const risk of [['danger-to-life'], [], ['retaliation']])
      await tested.desk.file({ category: 'liberty', risk, content });
    const filed = await tested.desk.file({ category: 'property', risk: ['ongoing'], content });

    const { page } = await tab();
    await page.goto(tested.desk.url);
    await signIn(page, 'moussa');
    await take(page, '1-sign-in');
    await press(page, t('signIn.submit'));
    await page.locator('[data-row]').nth(3).waitFor();
    await take(page, '2-queue');

    await page.locator(`[data-row="${filed.id}"]`).click();
    await page.getByText(day.story).waitFor();
    await take(page, '3-complaint');
    await does(page, t('action.accepted.name'));
    await inDialog(page, t('action.accepted.button'));
    await page.getByText(t('action.accepted.done')).waitFor();

    await labelled(page, t('dialogue.write')).fill(day.question);
    await page.getByLabel(t('dialogue.question')).check();
    await take(page, '4-question');
    await press(page, t('action.asked.button'));
    await page.getByText(t('waiting.since')).first().waitFor();
    await tested.desk.complainant(filed).writes((key) => sealMessage(filed.keys.dialogue, key, day.answer));
    await page.getByText(day.answer).waitFor();

    await page
      .getByRole('link', { name: t('record.start') })
      .first()
      .click();
    await record(page);
    await take(page, '5-record');
    await page.getByRole('link', { name: t('record.back') }).click();

    await does(page, t('action.conclude.name'));
    await labelled(page, t('field.finding')).selectOption('substantiated');
    await labelled(page, t('field.action')).selectOption('advised');
    await page.getByLabel(t('field.explanation')).fill(day.grounds);
    await take(page, '6-propose', page.getByRole('dialog'));
    await inDialog(page, t('action.conclude.button'));
    await page.getByText(t('action.conclude.done')).waitFor();

    const { page: second } = await tab(PHONE);
    await second.goto(`${tested.desk.url}/complaints/${filed.id}`);
    await signIn(second, 'fanta');
    await press(second, t('signIn.submit'));
    await second.getByText(day.grounds).first().waitFor();
    await take(second, '7-second-person');
    await does(second, t('action.confirmed.name'));
    await second.getByLabel(t('field.message')).fill(day.message);
    await take(second, '8-confirm');
    await inDialog(second, t('action.confirmed.button'));
    await second.getByText(t('action.confirmed.done')).first().waitFor();
  });

  /** Writes a record on which the finding may rest. */
  async function record(page: Page): Promise<void> {
    await page.getByLabel(t('record.howToApproach')).fill(day.approach);
    await page.getByLabel(t('record.reviewOn')).fill(dayFromNow(20));
    await press(page, t('record.addStep'));
    await labelled(page, t('record.what')).fill(day.step);
    await labelled(page, t('record.doneOn')).fill(dayFromNow(-2));
    await press(page, t('record.addSource'));
    await page.getByLabel(t('record.description')).fill(day.source);
    await labelled(page, t('record.reliability')).selectOption('A');
    await labelled(page, t('record.credibility')).selectOption('1');
    await press(page, t('record.addAct'));
    await labelled(page, t('record.act')).selectOption({ index: 1 });
    await labelled(page, t('field.finding')).selectOption('substantiated');
    await page.getByLabel(t('record.ifFinding')).selectOption('substantiated');
    await page.getByLabel(t('record.notHeard')).check();
    await page.getByLabel(t('record.whyNot')).fill(day.whyNot);
    await page.getByText(t('record.complete')).waitFor();
    await page.getByText(t('record.saving.saved')).waitFor();
  }
});

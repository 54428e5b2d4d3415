import { DAY, MINUTE } from '#kernel';
import type { Institution } from '#network';
import { conclude, newestOf, query } from './a-team.js';
import { filled, getPage, postForm } from './browserless.js';
import { testIntake, type TestIntake } from './test-intake.js';

const institution = (some: Partial<Institution>): Institution => ({
  ...{ kind: 'health', name: 'CSRéf d’essai', place: 'Sikasso, route de Bamako', phone: '', hours: '' },
  ...{ districtIds: [], validFrom: '2024-01-01', validTo: null, ...some },
});

describe('where else to turn', () => {
  let intake: TestIntake;

  beforeAll(async () => void (intake = await testIntake()), 60_000);
  beforeEach(() => intake.clock.advance(MINUTE));
  afterAll(() => intake?.stop());

  const know = async (institutions: readonly Institution[]) => {
    await query(intake, `UPDATE setting SET value = $1 WHERE key = 'institutions'`, [
      JSON.stringify(institutions),
    ]);
    intake.clock.advance(MINUTE);
  };
  const page = async (path = '/elsewhere') => (await getPage(intake, path)).html;

  it('names who helps with what in three languages, and no number that nobody gave', async () => {
    const [fr, en, bm] = [await page(), await page('/en/elsewhere'), await page('/bm/elsewhere')];
    expect(fr).toContain('Pour une atteinte aux droits d’une personne');
    expect(fr).toContain('CNDH (droits humains)');
    expect(en).toContain('For a conflict over land');
    expect(bm).toContain('Ka awoka sɔrɔ');
    for (const html of [fr, en, bm]) {
      expect(html).not.toContain('href="tel:');
      expect(html).not.toMatch(/Pour autre chose|For something else|Ko wɛrɛ kama/);
    }
  });

  it('tells address, number, hours and districts where the network knows them, the whole country first', async () => {
    const emergency = [{ name: 'Permanence d’essai', phone: '+223 00 00 00 01', hours: '' }];
    await query(intake, `UPDATE setting SET value = $1 WHERE key = 'emergency'`, [JSON.stringify(emergency)]);
    await know([
      institution({ districtIds: ['sikasso', 'koutiala'], phone: '00 00 00 02', hours: '8 h – 16 h' }),
      institution({ name: 'Hôpital d’essai', place: 'Bamako' }),
      institution({ kind: 'other', name: '<b>Radio</b>', place: '' }),
    ]);
    const html = await page();
    expect(html).toContain('<a href="tel:+22300000001">+223 00 00 00 01</a>');
    expect(html).toContain('<a href="tel:00000002">00 00 00 02</a> (8 h – 16 h)');
    expect(html).toContain('Pour : Sikasso, Koutiala');
    expect(html.indexOf('Hôpital d’essai')).toBeLessThan(html.indexOf('CSRéf d’essai'));
    expect(html).toContain('Pour autre chose');
    expect(html).toContain('&lt;b&gt;Radio&lt;/b&gt;');
  });

  it('names an emergency number for some districts on this page alone, and none that is outdated anywhere', async () => {
    const told = [
      { name: 'Brigade', phone: '00 00 00 05', hours: '', districtIds: ['sikasso'] },
      { name: 'Partout', phone: '00 00 00 06', hours: '' },
      { name: 'Fermée', phone: '00 00 00 07', hours: '', validTo: '2024-11-24' },
      { name: 'Plus tard', phone: '00 00 00 08', hours: '', validFrom: '2099-01-01' },
    ];
    await know([]);
    await query(intake, `UPDATE setting SET value = $1 WHERE key = 'emergency'`, [JSON.stringify(told)]);
    intake.clock.advance(MINUTE);
    const numbers = (html: string) => [...html.matchAll(/href="tel:000000(\d\d)"/g)].map(([, last]) => last);
    const [elsewhere, form] = [await page(), await page('/')];
    expect([numbers(elsewhere), numbers(form)]).toEqual([['06', '05'], ['06']]);
    expect(elsewhere).toMatch(/00 00 00 05<\/a>.*Pour : Sikasso/);
    expect(form).toContain('href="/elsewhere#emergency"');
  });

  it('never shows what is outdated, nor what does not hold yet', async () => {
    const today = intake.clock.now().toISOString().slice(0, 10);
    await know([
      institution({ name: 'Fermé hier', validTo: '2024-11-24' }),
      institution({ name: 'Dernier jour', validTo: today }),
      institution({ name: 'Plus tard', validFrom: '2024-12-01' }),
    ]);
    const shown = async () => {
      const html = await page();
      return ['Fermé hier', 'Dernier jour', 'Plus tard'].filter((name) => html.includes(name));
    };
    expect(await shown()).toEqual(['Dernier jour']);
    intake.clock.advance(DAY);
    expect(await shown()).toEqual([]);
    intake.clock.advance(30 * DAY);
    expect(await shown()).toEqual(['Plus tard']);
  });

  it('is linked from the foot and the first words of the form, and from a conclusion that it is not for us', async () => {
    const form = await getPage(intake, '/');
    expect(form.html.match(/href="\/elsewhere"/g)).toHaveLength(2);
    await postForm(intake, '/', filled(form));
    const link = async () => {
      const { html } = await postForm(intake, '/follow', { code: form.code });
      return /<p data-slot="elsewhere"( hidden="")?>/.exec(html)?.[1] === undefined;
    };
    expect(await link()).toBe(false);
    await conclude(intake, await newestOf(intake, 'sikasso'), 'inadmissible');
    expect(await link()).toBe(true);
  });
});

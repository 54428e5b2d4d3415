import { gzipSync } from 'node:zlib';
import type { PublicDocument } from '#publication';
import { getPage } from './browserless.js';
import { publish, someFigures } from './published-figures.js';
import { testIntake, type TestIntake } from './test-intake.js';

/** A page and everything it takes to show it without scripts, before compression. */
const MOST_BYTES = 30 * 1024;

describe('the published figures', () => {
  let intake: TestIntake;
  let document: PublicDocument;
  beforeAll(async () => {
    intake = await testIntake();
    document = someFigures();
  }, 60_000);
  afterAll(() => intake?.stop());

  it('say so while there are none', async () => {
    const { status, html } = await getPage(intake, '/transparency');
    expect([status, html.includes('n’a encore rien publié')]).toEqual([200, true]);
    for (const path of ['/transparency/2026-Q3', '/transparency/x', '/transparency/2026-Q3.csv'])
      expect((await getPage(intake, path)).status).toBe(404);
  });

  it('stand on a page in three languages that is light, whole and labelled as a demonstration', async () => {
    await publish(intake, document);
    for (const [path, words] of [
      ['/transparency', 'le réseau a reçu 1 980 signalements et en a traité 990'],
      ['/en/transparency/2026-Q3', 'the network has received 1,980 complaints and processed 990'],
      ['/bm/transparency/2026-Q3', 'rezo ye kunnafoni'],
    ] as const) {
      const { html, status } = await getPage(intake, path);
      expect(status).toBe(200);
      expect(html.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(words);
      expect(html).toContain('class="demo"');
      expect([...html.matchAll(/<table>/g)]).toHaveLength(4);
      expect(html).toContain('Équipe de Ménaka');
      // What came before the system is in the whole, and in the first month that is shown alone.
      expect(html.match(/<th scope="row">[^<]*<\/th><td>\d+†<\/td>/g)?.length).toBeGreaterThan(0);
      expect(html).toContain('† ');
      expect(gzipSync(html).length).toBeLessThan(MOST_BYTES / 3);
      expect([path, html.length < MOST_BYTES ? 'light' : html.length]).toEqual([path, 'light']);
    }
  });

  it('are the same as CSV and JSON, with licence, and are kept while they are the same', async () => {
    const json = await getPage(intake, '/transparency/2026-Q3.json');
    expect(JSON.parse(json.html)).toEqual(document);
    expect(json.headers.get('link')).toContain('creativecommons.org/licenses/by/4.0');
    const csv = await getPage(intake, '/transparency/2026-Q3.csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [header, ...rows] = csv.html.replace('\ufeff', '').trim().split('\n');
    expect(header).toBe('table,row,name,period,figure,value,status,opening');
    expect(rows).toContain('totals,network,,..2026-09,received,1980,shown,contained');
    const months = document.months.map(({ key, quarter, received, opening }) =>
      received === 'hidden'
        ? `months,${key},,${quarter},received,,hidden,`
        : `months,${key},,${quarter},received,${received},shown,${opening.includes('received') ? 'contained' : ''}`,
    );
    expect(rows).toEqual(expect.arrayContaining(months));
    expect(rows.filter((row) => row.endsWith(',,hidden,'))).toHaveLength(document.hidden.numbers);

    const page = await getPage(intake, '/transparency');
    expect(page.headers.get('cache-control')).toMatch(/^public/);
    const again = await fetch(`${intake.url}/transparency`, {
      headers: { 'if-none-match': page.headers.get('etag')! },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('that are withdrawn say when and why, and are shown no more', async () => {
    const earlier = { ...document, quarter: '2026-Q2' };
    await publish(intake, earlier, 'Une <erreur> de saisie');
    const { html, status } = await getPage(intake, '/transparency/2026-Q2');
    expect(status).toBe(200);
    expect(html).toContain('Raison : Une &lt;erreur&gt; de saisie');
    expect(html).not.toContain('<table>');
    for (const ending of ['csv', 'json'])
      expect((await getPage(intake, `/transparency/2026-Q2.${ending}`)).status).toBe(410);
    expect((await getPage(intake, '/transparency')).html).toContain('Une &lt;erreur&gt;');
  });
});

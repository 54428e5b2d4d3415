import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { PublicDocument } from '#publication';
import { BenchSystem } from '../bench/system.js';
import { agrees, digits, isSmall, written } from './agreement.support-spec.js';
import { axeViolations, launchBrowser } from './browser.js';
import { aTab, signIn, type Tab } from './console-work.js';
import { LAPTOP, PHONE } from './console-under-test.js';
import { PlainRecount, type Figures, type Quantile } from './plain-recount.support-spec.js';
import { readCsv, readJson, readPage, RecountedPublications } from './recounted-publication.support-spec.js';
import {
  ALL,
  monthsUpTo,
  recountReport,
  stretchOf,
  type RecountedReport,
} from './recounted-report.support-spec.js';
import {
  hasLibreOffice,
  hasPoppler,
  plain,
  readPdf,
  readWorkbook,
  type ReadPdf,
} from './report-read-back.js';

const CAPTIONS: Readonly<Record<string, string>> = {
  'Ce trimestre et le précédent': 'quarters',
  'Reçus, traités et en cours par mois': 'months',
  'Par district des faits': 'districts',
  'Par équipe responsable': 'teams',
  'Par nature': 'kinds',
  'Par catégorie': 'categories',
  'Premières conclusions du trimestre, par constat': 'findings',
  'Premières conclusions du trimestre, par suite donnée': 'actions',
  'Clos sans examen, par motif': 'closing-reasons',
  'Promesses tenues': 'promises',
  'Orientations vers une institution': 'referrals',
  'Signalements de chaque mois, et combien sont traités à la date d’arrêt': 'cohorts',
};
/** Their figures go down and their quarters across. */
const TURNED = ['quarters', 'promises', 'referrals'];

/** The years' 1,400 complaints, replayed by `npm start` as anybody's are, and counted once more without its code. */
describe('the demonstration’s figures', () => {
  const system = new BenchSystem();
  let recount: PlainRecount;
  let browser: Browser;
  let coordinator: Tab;
  let quarter: string;
  let report: Readonly<Record<'pdf' | 'csv' | 'xlsx', Buffer>>;
  let expected: RecountedReport;
  let mark: { readonly at: string; readonly day: string };

  beforeAll(async () => {
    await system.start();
    recount = await PlainRecount.open(system.adminUrl);
    browser = await launchBrowser();
    coordinator = await aTab(browser, { acceptDownloads: true });
    coordinator.page.setDefaultTimeout(120_000);
    await coordinator.page.goto(system.deskUrl);
    await signIn(coordinator.page, {
      username: 'coordination',
      passphrase: system.passphrase('coordination'),
    });
  }, 1_200_000);

  afterAll(async () => {
    await browser?.close();
    await recount?.close();
    await system.stop();
  }, 60_000);

  const visit = async (path: string): Promise<Page> => {
    await coordinator.page.goto(system.deskUrl + path);
    return coordinator.page;
  };
  const sound = async (page: Page): Promise<void> => {
    for (const size of [PHONE, LAPTOP]) {
      await page.setViewportSize(size);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  };

  it('has published a quarter, and made its reports', async () => {
    const page = await visit('/figures/publish');
    await page.getByRole('button', { name: /^Retirer : / }).waitFor();
    // The next is left to whoever tries.
    quarter = await page.getByLabel('Trimestre à publier').inputValue();
    const [before] = await recount.rows<{ quarter: string }>('SELECT quarter FROM publication');
    expect(before!.quarter < quarter).toBe(true);
    const tab = await visit('/reports');
    await tab
      .getByText(/^Chiffres arrêtés au/)
      .nth(1)
      .waitFor();
    for (const locale of ['fr', 'en'])
      await tab.getByRole('button', { name: `PDF : ${inWords(before!.quarter)} (${locale})` }).waitFor();
  }, 300_000);

  it('stand in a quarterly report that the coordinator has made', async () => {
    const page = await visit('/reports');
    await page.getByLabel('Trimestre').selectOption(quarter);
    await page.getByRole('button', { name: 'Faire le rapport' }).click();
    const file = (words: string) =>
      page.getByRole('button', { name: `${words} : ${inWords(quarter)} (fr)`, exact: true });
    await file('PDF').waitFor();
    const take = async (words: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), file(words).click()]);
      return readFile(await download.path());
    };
    report = {
      ...{ pdf: await take('PDF'), csv: await take('CSV') },
      xlsx: await take('Classeur (XLSX)'),
    };
    const [made] = await recount.rows<{ at: string; day: string }>(
      `SELECT mark_at::text AS at, mark_at::date::text AS day FROM report ORDER BY made_at DESC LIMIT 1`,
    );
    mark = made!;
    await recount.upTo(mark.at);
    expected = await recountReport(recount, quarter);
    await sound(page);
  }, 300_000);

  it('are in its file for spreadsheets what its rows come to', () => {
    const lines = linesOf(report.csv);
    expect(lines.length).toBeGreaterThan(400);
    expect(
      lines.filter(({ table, key, figure, value }) => {
        const rows = expected.get(table)!;
        return !agrees(value, figure, rows.get(key)?.[figure] ?? nothing(figure), rows.values(), digits);
      }),
    ).toEqual([]);
  });

  (hasPoppler ? it : it.skip)('are on its pages what its rows come to, as poppler reads them', async () => {
    // A phone must take it on a bad line.
    expect(report.pdf.length).toBeLessThan(300_000);
    const pdf = readPdf(report.pdf);
    const { keys, figures } = namesOf(report.csv);
    const wrong: unknown[] = [];
    const judge = (table: string, key: string, figure: string, shown: string | undefined) => {
      const rows = expected.get(table)!;
      const value = rows.get(key)?.[figure] ?? nothing(figure);
      if (!agrees(shown ?? 'missing', figure, value, rows.values(), written))
        wrong.push({ table, key, figure, shown, value });
    };
    for (const [caption, table] of Object.entries(CAPTIONS)) {
      const [, ...rows] = pdf.tables.get(caption)!;
      const shown = TURNED.includes(table) ? turned(rows, [...keys.get(table)!.values()]) : rows;
      const told = new Set<string>();
      for (const { head, cells } of shown) {
        const key = head === 'Réseau entier' ? ALL : (keys.get(table)!.get(head) ?? head);
        told.add(key);
        figures.get(table)!.forEach((figure, at) => judge(table, key, figure, cells[at]));
      }
      for (const [key, row] of expected.get(table)!) {
        const counts = figures.get(table)!.some((figure) => row[figure]);
        if (counts && key !== ALL && !told.has(key)) wrong.push({ table, key, shown: 'no such row' });
      }
    }
    expect(wrong).toEqual([]);
    expect(sentencesOf(pdf)).toEqual(await expectedSentences());
    expect(barsOf(pdf)).toEqual(
      ['received', 'processed'].map((figure) =>
        monthsUpTo(stretchOf(quarter).to, 12).map((month) => ({
          month: new Intl.DateTimeFormat('fr', { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
            new Date(`${month}-01T00:00:00Z`),
          ),
          shown: heldAmong(expected.get('months')!.values(), figure, [
            expected.get('months')!.get(month)![figure]!,
          ]),
        })),
      ),
    );
    const received = [...expected.get('districts')!].flatMap(([key, row]) =>
      key === ALL || row['received']! < 5 ? [] : [row['received']!],
    );
    const legend = legendOf(pdf);
    expect(legend.filter((bound) => !received.includes(bound))).toEqual([]);
    expect(Math.max(...legend)).toBe(Math.max(...received));
  });

  (hasLibreOffice ? it : it.skip)(
    'are in its workbook what its rows come to, as LibreOffice reads them',
    () => {
      const { keys, figures } = namesOf(report.csv);
      const book = readWorkbook(report.xlsx);
      const wrong: unknown[] = [];
      for (const [table, names] of keys) {
        const [head, ...rows] = book.get(table)!;
        expect([table, head!.length]).toEqual([table, figures.get(table)!.length + 1]);
        expect([table, rows.length]).toEqual([table, names.size + 1]);
        for (const [name = '', ...cells] of rows) {
          const key = name === 'Réseau entier' ? ALL : names.get(plain(name))!;
          figures.get(table)!.forEach((figure, at) => {
            const all = expected.get(table)!;
            const value = all.get(key)?.[figure] ?? nothing(figure);
            if (!agrees(cells[at]!, figure, value, all.values(), digits))
              wrong.push({ table, key, figure, shown: cells[at], value });
          });
        }
      }
      expect(wrong).toEqual([]);
    },
    300_000,
  );

  it('are on the public page of the same quarter what its rows come to, or hidden for a reason', async () => {
    const page = await visit('/figures/publish');
    await page.getByRole('button', { name: 'Regarder ce qui paraîtra' }).click();
    await page.getByLabel(/^Pour publier, écrivez/).fill(quarter);
    await page.getByRole('button', { name: 'Publier pour tout le monde' }).click();
    await page.getByText(/^Publié : /).waitFor();

    const published = await RecountedPublications.of(recount);
    const file = (ending: string) => fetch(`${system.intakeUrl}/transparency/${quarter}.${ending}`);
    const document = (await (await file('json')).json()) as PublicDocument;
    const { page: reader } = await aTab(browser, { viewport: PHONE });
    await reader.goto(`${system.intakeUrl}/transparency`);
    const everywhere = {
      json: readJson(document),
      csv: readCsv(await (await file('csv')).text()),
      page: await readPage(reader, document),
    };
    for (const [where, { numbers, times }] of Object.entries(everywhere)) {
      expect([where, published.faults(numbers)]).toEqual([where, []]);
      expect([where, times]).toEqual([where, published.times]);
      // Beside the two of the sentence all are counted among those of which some are hidden.
      const hidden = numbers.filter(({ shown }) => shown === 'hidden').length;
      expect([where, hidden, numbers.length - 2]).toEqual([
        where,
        document.hidden.numbers,
        document.hidden.of,
      ]);
    }
    const { numbers, of } = document.hidden;
    expect(plain(await reader.innerText('main'))).toContain(
      `${numbers} des ${written('received', of)} nombres de cette page sont cachés`,
    );
    await sound(reader);
  }, 300_000);

  it('were on past days what they are today, less the events since', async () => {
    const page = coordinator.page;
    const sentence = async (asOf?: string): Promise<{ received: number; processed: number }> => {
      const year = Number(mark.day.slice(0, 4));
      const asked = new URLSearchParams({
        from: `${year - 9}-01`,
        to: mark.day.slice(0, 7),
        ...(asOf && { asOf }),
      });
      await visit(`/figures?${asked.toString()}`);
      const words = /^([\d\s]+) reçus?, ([\d\s]+) traités? \(/;
      const [, received, processed] = words.exec(await page.getByText(words).innerText())!;
      const number = (text: string) => Number(text.replaceAll(/\s/g, ''));
      return { received: number(received!), processed: number(processed!) };
    };
    const today = await sentence();
    for (const daysAgo of [1, 9, 40, 100, 250, 500, 900]) {
      const day = new Date(Date.parse(`${mark.day}T12:00:00Z`) - daysAgo * 86_400_000)
        .toISOString()
        .slice(0, 10);
      const then = await sentence(day);
      const [end] = await recount.rows<{ at: string }>(`SELECT ($1::date + 1)::timestamptz::text AS at`, [
        day,
      ]);
      const since = await recount.since(end!.at);
      expect([day, then]).toEqual([
        day,
        { received: today.received - since.received, processed: today.processed - since.processed },
      ]);
      await recount.upTo(end!.at);
      const counted = (await recount.figures('network', { from: '1900-01-01', to: '2999-12-31' })).get(
        'network',
      );
      expect([day, then]).toEqual([
        day,
        { received: counted?.['received'] ?? 0, processed: counted?.['processed'] ?? 0 },
      ]);
    }
    expect(today.received).toBeGreaterThan(1_300);
    expect(coordinator.faults).toEqual([]);
  }, 300_000);

  /** What the pages say in words, with its numbers. */
  const sentencesOf = ({ paragraphs, tables }: ReadPdf) => {
    const told = (words: RegExp): string[] =>
      words.exec(paragraphs.find((one) => words.test(one)) ?? '')?.slice(1) ?? [];
    const cells = (caption: RegExp): string[][] =>
      [...tables].flatMap(([name, rows]) =>
        caption.test(name) ? rows.slice(1).map((row) => [...row.cells]) : [],
      );
    return {
      quarter: told(/le réseau a reçu (.+?) signalements\. Dans la même période, (.+?) signalements, reçus/),
      cohort: told(/^Parmi les (.+?) signalements reçus dans ce trimestre, (.+?) étaient traités/),
      ever: told(/^Depuis (\d{4}), le réseau a reçu (.+?) signalements et en a traité (.+?) \((.+?),/),
      unknown: told(
        /inconnu ou hors district : (.+?)\. Catégorie inconnue : (.+?)\. Sexe .* : (.+?) sur (.+?)\./,
      ),
      restricted: told(/^Équipes restreintes \(district et catégorie masqués\) : (.+?)\./),
      times: cells(/^Temps en jours/),
      ages: cells(/^Âge de ce qui est en cours/).flat(),
    };
  };

  const expectedSentences = async () => {
    const ever = expected.get('ever')!;
    const [since = ''] = [...ever].find(([, row]) => row['received']) ?? [];
    const told = (table: string, keys: readonly string[], figure = 'received'): unknown => {
      const rows = expected.get(table)!;
      return heldAmong(
        rows.values(),
        figure,
        keys.map((key) => rows.get(key)?.[figure] ?? 0),
      );
    };
    const both = (table: string, keys: readonly string[]) => [
      told(table, keys),
      told(table, keys, 'processed'),
    ];
    const time = async (what: 'triaged' | 'processed') => {
      const { median, p90, happened, waiting } = await recount.timeTo(what, stretchOf(quarter), mark.day);
      return [inDays(median), inDays(p90), held(happened), held(waiting)];
    };
    return {
      quarter: both('quarters', [quarter]),
      cohort: both('cohorts', monthsUpTo(stretchOf(quarter).to, 3)),
      ever: [
        ...[since, ...both('ever', [ALL])],
        written('processed-rate', ever.get(ALL)!['processed']! / ever.get(ALL)!['received']!),
      ],
      unknown: [
        ...[told('districts', ['unknown', 'on-the-road', 'abroad']), told('categories', ['unknown'])],
        ...[told('sexes', ['not-known', 'not-said']), told('sexes', [ALL])],
      ],
      restricted: [told('districts', ['restricted'])],
      times: [await time('triaged'), await time('processed')],
      ages: (await recount.ages(stretchOf(quarter).to)).map(held),
    };
  };
});

const inWords = (quarter: string): string => `T${quarter.slice(6)} ${quarter.slice(0, 4)}`;

/** A count of nothing is zero, and a rate of nothing none. */
const nothing = (figure: string): number | null => (/-rate$|^clearance$|^paused-/.test(figure) ? null : 0);

/** A count as the pages show it. */
const held = (count: number): string => (isSmall(count) ? '<5' : written('received', count));

/** A count of a table, or some of them together, which say nothing where one is held back for itself or for another. */
function heldAmong(rows: Iterable<Figures>, figure: string, counts: readonly number[]): unknown {
  const sum = counts.reduce((total, one) => total + one, 0);
  if (counts.length > 1 && counts.some(isSmall)) return '*';
  const beside = ![...rows].every((row) => !isSmall(row[figure]));
  return beside && !isSmall(sum) ? expect.stringMatching(new RegExp(`^(${held(sum)}|\\*)$`)) : held(sum);
}

const inDays = ({ value, low, high }: Quantile): string =>
  value === null ? '–' : `${value} (${low ?? '–'} à ${high ?? '–'})`;

type CsvLine = Readonly<Record<'table' | 'key' | 'name' | 'figure' | 'value', string>>;
const linesOf = (csv: Buffer): CsvLine[] => parse(csv, { bom: true, columns: true }) as CsvLine[];

/** Of each table the keys by what they are called, and its figures in their order. */
function namesOf(csv: Buffer) {
  const keys = new Map<string, Map<string, string>>();
  const figures = new Map<string, string[]>();
  for (const { table, key, name, figure } of linesOf(csv)) {
    keys.set(table, (keys.get(table) ?? new Map<string, string>()).set(plain(name), key));
    figures.set(table, [...new Set([...(figures.get(table) ?? []), figure])]);
  }
  return { keys, figures };
}

type Row = { readonly head: string; readonly cells: readonly string[] };

/** A table whose figures go down, as others are. */
const turned = (rows: readonly Row[], keys: readonly string[]): Row[] =>
  keys.map((head, at) => ({ head, cells: rows.map(({ cells }) => cells[at]!) }));

/** The numbers on the bars of both drawings, with their months. */
const barsOf = ({ figures }: ReadPdf) =>
  figures
    .map((text) =>
      [
        ...text.matchAll(
          /(<5|\*|[\d ]+?)((?:janv\.|févr\.|mars|avr\.|mai|juin|juil\.|août|sept\.|oct\.|nov\.|déc\.) \d\d)/g,
        ),
      ].map(([, shown, month]) => ({ month, shown })),
    )
    .filter((bars) => bars.length > 0);

/** The bounds of the map's classes. */
function legendOf({ lines }: ReadPdf): number[] {
  const end = lines.findIndex((line) => line.endsWith('aucun, ou hors réseau'));
  const begin = lines.lastIndexOf('Par district', end);
  return lines
    .slice(begin + 1, end)
    .flatMap((line) => line.split('–'))
    .map(Number);
}

import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { PublicDocument } from '#publication';
import { BenchSystem } from '../bench/system.js';
import { agrees, digits, inCells, isHeld, isSmall, written, type Beside } from './agreement.support-spec.js';
import { axeViolations, launchBrowser } from './browser.js';
import { aTab, signIn, type Tab } from './console-work.js';
import { LAPTOP, PHONE } from './console-under-test.js';
import { givenAway, type ShownReport } from './held-back.support-spec.js';
import { PlainRecount, type Quantile } from './plain-recount.support-spec.js';
import { readCsv, readJson, readPage, RecountedPublications } from './recounted-publication.support-spec.js';
import {
  ALL,
  DIVIDED,
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
  'Ce trimestre, le précédent et le même de l’an dernier': 'quarters',
  'Reçus, traités et en cours par mois': 'months',
  'Par cercle des faits': 'districts',
  'Par équipe responsable': 'teams',
  'Par sorte': 'kinds',
  'Par catégorie': 'categories',
  'Premières conclusions du trimestre, par constat': 'findings',
  'Premières conclusions du trimestre, par suite': 'actions',
  'Dont non examinés, par motif de clôture': 'closing-reasons',
  'Promesses tenues': 'promises',
  'Orientations vers une institution': 'referrals',
  'Signalements de chaque mois, et combien sont traités à la date d’arrêt': 'cohorts',
};
/** Their figures go down and their quarters across. */
const TURNED = ['quarters', 'promises', 'referrals'];
/** What the last rows of tables are called; quarters side by side have none. */
const TOTALS: Readonly<Record<string, string>> = {
  ...{ months: 'Ensemble', cohorts: 'Ensemble', ever: 'Ensemble', 'closing-reasons': 'Non examinés' },
};
const totalOf = (table: string): string => TOTALS[table] ?? 'Réseau entier';

/** The years' 1,400 complaints, replayed by `npm start` as anybody's are, and counted once more without its code. */
describe('the demonstration’s figures', () => {
  const system = new BenchSystem();
  let recount: PlainRecount;
  let browser: Browser;
  let coordinator: Tab;
  let quarter: string;
  let report: Readonly<Record<'pdf' | 'csv' | 'xlsx', Buffer>>;
  let expected: RecountedReport;
  let shown: ShownReport;
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
    shown = shownIn(report.csv);
    await sound(page);
  }, 300_000);

  /** A recounted figure, and what its row holds back of the counts that it is made of. */
  const recounted = (table: string, key: string, figure: string): readonly [number | null, Beside] => {
    const rows = expected.get(table)!;
    const row = rows.get(key) ?? {};
    const holds = (part: string): boolean =>
      [...rows.values()].some((one) => isSmall(one[part])) ||
      [table, 'quarters'].some((one) =>
        [...(shown.get(one)?.values() ?? [])].some((cells) => isHeld(cells[part])),
      );
    return [figure in row ? row[figure]! : nothing(figure), { row, holds }];
  };

  it('are in its file for spreadsheets what its rows come to', () => {
    const lines = linesOf(report.csv);
    expect(lines.length).toBeGreaterThan(300);
    expect(
      lines.filter(({ table, key, figure, value }) => {
        const [count, beside] = recounted(table, key, figure);
        return !agrees(value, figure, count, beside, digits);
      }),
    ).toEqual([]);
    for (const [table, rows] of expected) {
      const told = new Set(shown.get(table)!.keys());
      const { figures } = namesOf(report.csv);
      const missing = [...rows].filter(
        ([key, row]) => key !== ALL && !told.has(key) && figures.get(table)!.some((figure) => row[figure]),
      );
      expect([table, missing]).toEqual([table, []]);
    }
  });

  it('are held back there so that none from 1 to 4 can be worked out, and stand in no order that tells one', () => {
    const total = (table: string, figure: string) => expected.get(table)!.get(ALL)![figure]!;
    expect(givenAway(shown, quarter, total)).toEqual([]);
    for (const table of Object.keys(DIVIDED)) {
      const ranks = [...shown.get(table)!].flatMap(([key, cells]) =>
        ['not-known', 'restricted'].includes(key) ? [] : [rankOf(Object.values(cells)[0]!)],
      );
      expect([table, ranks]).toEqual([table, ranks.toSorted((one, other) => other - one)]);
    }
  });

  (hasPoppler ? it : it.skip)('are on its pages what its rows come to, as poppler reads them', async () => {
    // A phone must take it on a bad line.
    expect(report.pdf.length).toBeLessThan(300_000);
    const pdf = readPdf(report.pdf);
    const { keys, figures } = namesOf(report.csv);
    const wrong: unknown[] = [];
    const judge = (table: string, key: string, figure: string, cell: string | undefined) => {
      const [value, beside] = recounted(table, key, figure);
      // What is counted by nothing else than the quarter is the quarter's own.
      const own = key === ALL && table in DIVIDED && table !== 'closing-reasons';
      const alike = own ? shown.get('quarters')!.get(quarter)![figure] : undefined;
      const same = alike === undefined || cell === inPages(figure, alike);
      if (!same || !agrees(cell ?? 'missing', figure, value, beside, written))
        wrong.push({ table, key, figure, cell, value });
    };
    const compared = [5, 2, 1].map((back) => [...shown.get('quarters')!.keys()].at(-back)!);
    for (const [caption, table] of Object.entries(CAPTIONS)) {
      const [head, ...rows] = pdf.tables.get(caption)!;
      const told = new Set<string>();
      for (const { head: name, cells } of TURNED.includes(table) ? turned(head!, rows) : rows) {
        const key = name === totalOf(table) ? ALL : (keys.get(table)!.get(name) ?? name);
        told.add(key);
        figures.get(table)!.forEach((figure, at) => judge(table, key, figure, cells[at]));
      }
      const due = TURNED.includes(table) ? compared : [...shown.get(table)!.keys(), ALL];
      expect([table, [...told]]).toEqual([table, due]);
    }
    expect(wrong).toEqual([]);
    expect(sentencesOf(pdf)).toEqual(await expectedSentences());
    expect(barsOf(pdf)).toEqual(
      ['received', 'processed'].map((figure) =>
        monthsUpTo(stretchOf(quarter).to, 12).map((month) => ({
          month: new Intl.DateTimeFormat('fr', { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
            new Date(`${month}-01T00:00:00Z`),
          ),
          shown: inPages(figure, shown.get('months')!.get(month)![figure]!),
        })),
      ),
    );
    const received = [...shown.get('districts')!].flatMap(([key, row]) =>
      isHeld(row['received']) || NO_DISTRICTS.includes(key) ? [] : [Number(row['received'])],
    );
    const legend = legendOf(pdf);
    const counts = received.filter((count) => count > 0);
    expect(legend.map(([from]) => from)).toEqual([
      Math.min(...counts),
      ...legend.slice(0, -1).map(([, to]) => to + 1),
    ]);
    expect(legend.filter(([, to]) => !counts.includes(to))).toEqual([]);
    expect(legend.at(-1)![1]).toBe(Math.max(...counts));
  });

  (hasLibreOffice ? it : it.skip)(
    'are in its workbook what its rows come to, as LibreOffice reads them',
    () => {
      const { keys, figures, sheets } = namesOf(report.csv);
      const book = readWorkbook(report.xlsx);
      const wrong: unknown[] = [];
      for (const [table, names] of keys) {
        const [head, ...rows] = book.get(sheets.get(table)!)!;
        expect([table, head!.length]).toEqual([table, figures.get(table)!.length + 1]);
        expect([table, rows.length]).toEqual([table, names.size + (TURNED.includes(table) ? 0 : 1)]);
        for (const [name = '', ...cells] of rows) {
          // A year that is cut says to which months.
          const own = name.replace(/ \(\d{4}-\d\d\.\.\d{4}-\d\d\)$/, '');
          const key = [totalOf(table), 'Réseau entier'].includes(own) ? ALL : names.get(plain(own))!;
          figures.get(table)!.forEach((figure, at) => {
            const [value, beside] = recounted(table, key, figure);
            if (!agrees(cells[at]!, figure, value, beside, inCells))
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
    const words = await page.getByLabel('Trimestre à publier').locator('option:checked').innerText();
    await page.getByLabel(/^Pour publier, écrivez/).fill(words);
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
      const words = /^([\d\s]+) reçus?, ([\d\s]+) traités?$/;
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
        /inconnu ou hors cercle : (.+?)\. Catégorie inconnue : (.+?)\. Sexe .*? : (.+?) sur (.+?)\./,
      ),
      restricted: told(/^Équipes restreintes \(cercle et catégorie masqués\) : (.+?)\./),
      times: cells(/^Temps en jours/),
      ages: cells(/^Âge de ce qui est en cours/).flat(),
    };
  };

  const expectedSentences = async () => {
    const ever = expected.get('ever')!;
    const [since = ''] = [...ever].find(([, row]) => row['received']) ?? [];
    const cell = (table: string, key: string, figure: string): string =>
      inPages(figure, shown.get(table)?.get(key)?.[figure] ?? '0');
    /** What is held back of one of some rows is not said by their sum. */
    const together = (table: string, keys: readonly string[], figure = 'received'): string => {
      if (keys.some((key) => isHeld(cell(table, key, figure)))) return '*';
      return held(keys.reduce((sum, key) => sum + (expected.get(table)!.get(key)?.[figure] ?? 0), 0));
    };
    const total = (table: string, figure: string): unknown => {
      const rows = expected.get(table)!;
      const small = [...rows.values()].some((row) => isSmall(row[figure]));
      return orHeld(rows.get(ALL)![figure]!, small);
    };
    const time = async (what: 'triaged' | 'processed') => {
      const { median, p90, happened, waiting } = await recount.timeTo(what, stretchOf(quarter), mark.day);
      return [inDays(median), inDays(p90), ...partsOfWhole([happened, waiting])];
    };
    return {
      quarter: ['received', 'processed'].map((figure) => cell('quarters', quarter, figure)),
      cohort: [
        cell('quarters', quarter, 'received'),
        together('cohorts', monthsUpTo(stretchOf(quarter).to, 3), 'processed'),
      ],
      ever: [
        ...[since, total('ever', 'received'), total('ever', 'processed')],
        written('processed-rate', ever.get(ALL)!['processed']! / ever.get(ALL)!['received']!),
      ],
      unknown: [
        ...[together('districts', ['unknown', 'on-the-road', 'abroad']), together('categories', ['unknown'])],
        ...[together('sexes', ['not-known', 'not-said']), total('sexes', 'received')],
      ],
      restricted: [together('districts', ['restricted'])],
      times: [await time('triaged'), await time('processed')],
      ages: partsOfWhole(await recount.ages(stretchOf(quarter).to)),
    };
  };
});

const inWords = (quarter: string): string => `T${quarter.slice(6)} ${quarter.slice(0, 4)}`;

/** A count of nothing is zero, and a rate of nothing none. */
const nothing = (figure: string): number | null => (/-rate$|^clearance$|^paused-/.test(figure) ? null : 0);

/** A count as the pages show it. */
const held = (count: number): string => (isSmall(count) ? '<5' : written('received', count));

/** The same beside a small one, which it may have to hide. */
const orHeld = (count: number, beside: boolean): unknown =>
  beside && !isSmall(count) ? expect.stringMatching(new RegExp(`^(${held(count)}|\\*)$`)) : held(count);

/** Counts of which the whole is told. */
const partsOfWhole = (counts: readonly number[]): unknown[] =>
  counts.map((count) => orHeld(count, counts.some(isSmall)));

/** A number of the file for machines as the pages write it. */
const inPages = (figure: string, shown: string): string => {
  if (isHeld(shown)) return shown;
  return written(figure, shown === '' ? null : Number(shown));
};

/** By what is shown alone: most first. */
const rankOf = (shown: string): number => ({ '*': 0.7, '<5': 0.5 })[shown] ?? Number(shown);

/** Rows of the table of districts that no map has. */
const NO_DISTRICTS = ['unknown', 'on-the-road', 'abroad', 'restricted', 'not-known'];

const inDays = ({ value, low, high }: Quantile): string =>
  value === null ? '–' : `${value} (${low ?? '–'} à ${high ?? '–'})`;

const COLUMNS = {
  ...{ table: 'tableau (code)', sheet: 'tableau', key: 'ligne (code)', name: 'ligne' },
  ...{ figure: 'chiffre (code)', value: 'valeur' },
} as const;
type CsvLine = Readonly<Record<keyof typeof COLUMNS, string>>;
const linesOf = (csv: Buffer): CsvLine[] =>
  (parse(csv, { bom: true, columns: true }) as Record<string, string>[]).map(
    (line) =>
      Object.fromEntries(Object.entries(COLUMNS).map(([id, column]) => [id, line[column]!])) as CsvLine,
  );

/** Of each table the keys by what they are called, its figures in their order, and what it is called. */
function namesOf(csv: Buffer) {
  const keys = new Map<string, Map<string, string>>();
  const figures = new Map<string, string[]>();
  const sheets = new Map<string, string>();
  for (const { table, sheet, key, name, figure } of linesOf(csv)) {
    keys.set(table, (keys.get(table) ?? new Map<string, string>()).set(plain(name), key));
    figures.set(table, [...new Set([...(figures.get(table) ?? []), figure])]);
    sheets.set(table, sheet);
  }
  return { keys, figures, sheets };
}

function shownIn(csv: Buffer): ShownReport {
  const shown = new Map<string, Map<string, Record<string, string>>>();
  for (const { table, key, figure, value } of linesOf(csv)) {
    const rows = shown.get(table) ?? new Map<string, Record<string, string>>();
    shown.set(table, rows.set(key, { ...rows.get(key), [figure]: value }));
  }
  return shown;
}

type Row = { readonly head: string; readonly cells: readonly string[] };

/** A table whose figures go down, as others are. */
const turned = ({ cells: names }: Row, rows: readonly Row[]): Row[] =>
  names.map((head, at) => ({ head, cells: rows.map(({ cells }) => cells[at]!) }));

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

/** The map's classes: from what to what. */
function legendOf({ lines }: ReadPdf): (readonly [from: number, to: number])[] {
  const end = lines.indexOf('aucun');
  const begin = lines.lastIndexOf('Par cercle', end);
  return lines.slice(begin + 1, end).map((line) => {
    const [from, to = from] = line.split('–').map(Number);
    return [from!, to!] as const;
  });
}

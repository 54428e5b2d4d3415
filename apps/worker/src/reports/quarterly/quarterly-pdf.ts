import { isDeepStrictEqual } from 'node:util';
import type { Logo, ReportPart, SignedReport, TeamInterval } from '#counts';
import {
  figureOf,
  FLOOR,
  lettersOf,
  marked,
  monthsBetween,
  monthsOfQuarter,
  NOT_KNOWN,
  OPENING_MARK,
  partsOfQuarter,
  quartersAfter,
  RESTRICTED,
  UNDER_FLOOR,
  withFloorOfParts,
  WITHHELD,
  type FigureId,
  type Held,
} from '#counts/domain';
import { SPECIAL_DISTRICT_IDS } from '#taxonomy';
import { drawBars } from './bars.js';
import { drawMap } from './district-map.js';
import { reportWords, type ReportTable, type ReportWords } from './report-words.js';
import { TaggedDocument } from './tagged-document.js';

type Overview = Extract<ReportPart, { kind: 'overview' }>;

/** What every section of the report is written with. */
interface Writing {
  readonly document: TaggedDocument;
  readonly report: SignedReport['report'];
  /** The public key that the file is checked with. */
  readonly key: string;
  readonly words: ReportWords;
  readonly quarter: { readonly from: string; readonly to: string };
  readonly overview: Overview;
}

/** The quarterly report as a tagged PDF in its language; of the same report and logo always the same pages. */
export async function quarterlyPdf({ report, key }: SignedReport, logo: Logo | null): Promise<Buffer> {
  const { parameters, network } = report;
  if (parameters.kind !== 'quarterly') throw new RangeError('A table has no pages');
  const words = reportWords(report, parameters.locale);
  const { t, month } = words;
  const quarter = monthsOfQuarter(parameters.quarter);
  const title = t('quarter', {
    ...partsOfQuarter(parameters.quarter),
    from: month(quarter.from),
    to: month(quarter.to),
  });
  const document = new TaggedDocument({
    ...{ title: `${network.name} – ${t('title')} – ${title}`, author: network.name },
    ...{ language: parameters.locale, madeAt: new Date(report.madeAt) },
  });
  const overview = report.parts.find((part): part is Overview => part.kind === 'overview')!;
  const writing: Writing = { document, report, key, words, quarter, overview };
  document.head(
    network.name,
    [
      ...[
        t('title'),
        title,
        t('as-of', { instant: words.instant(report.mark.at), mark: report.mark.sequence }),
      ],
      ...(words.monthOf(report.mark.at) <= quarter.to ? [t('running')] : []),
      ...(network.demonstration ? [t('demonstration')] : []),
    ],
    logo && { content: logo.content, alt: t('logo', { network: network.name }) },
  );
  for (const section of SECTIONS) section(writing);
  return document.bytes((page, pages) => t('page', { network: network.name, quarter: title, page, pages }));
}

const SECTIONS: readonly ((writing: Writing) => void)[] = [
  ...[
    summary,
    keyFigures,
    trend,
    places,
    subjects,
    outcomes,
    times,
    quality,
    remarks,
    definitions,
    verification,
  ],
];

function summary({ document, report, words, quarter }: Writing): void {
  const { t, table, shown, month } = words;
  document.section(t('summary'));
  const quarters = table('quarters');
  const own = report.parameters.kind === 'quarterly' ? report.parameters.quarter : '';
  const flow = (figure: FigureId) => quarters.said(own, figure);
  document.paragraphs(
    t('sentence.quarter', {
      ...{ from: month(quarter.from), to: month(quarter.to) },
      ...{ received: flow('received'), processed: flow('processed') },
    }),
    { face: 'bold', size: 11.5 },
  );
  const told = (counts: Counts) => ({
    received: marked(shown(counts.received), counts.opened.includes('received')),
    processed: marked(shown(counts.processed), counts.opened.includes('processed')),
    ...rated(counts, words),
  });
  // Those received are the quarter's, followed or not.
  const cohort = cohortOf(table('cohorts'), quarter, quarters.value(own, 'received'));
  document.paragraphs(t('sentence.cohort', told(cohort)));
  const ever = table('ever');
  const since = ever.rows.find((year) => Number(ever.value(year, 'received') ?? 0) !== 0) ?? own.slice(0, 4);
  const all = {
    ...{ received: ever.value(null, 'received'), processed: ever.value(null, 'processed') },
    opened: COUNTED.filter((figure) => ever.isMarked(null, figure)),
  };
  document.paragraphs(t('sentence.ever', { year: since, ...told(all) }));
  if (report.parts.some(containsBalances)) document.note(t('opening', { mark: OPENING_MARK }));
  document.paragraphs(report.paragraphs[0] ?? '');
  document.note(t('floor'));
}

interface Counts {
  readonly received: number | Held | null;
  readonly processed: number | Held | null;
  /** Which of them contain opening balances. */
  readonly opened: readonly (typeof COUNTED)[number][];
}

const COUNTED = ['received', 'processed'] as const;

const containsBalances = (part: ReportPart): boolean =>
  part.kind === 'table' && part.answer.cells.some(({ opening }) => opening !== null);

const rateOf = ({ received, processed }: Counts): number | null =>
  typeof received === 'number' && typeof processed === 'number' && received > 0 ? processed / received : null;

/** The rate, and in words; unsaid where a count is held back. */
function rated(counts: Counts, { t, rate: shown }: ReportWords) {
  const rate = rateOf(counts);
  return {
    rated: rate === null ? 'no' : 'yes',
    rate: marked(shown(rate), counts.opened.length > 0),
    share: rate === null ? '' : t(shareOf(rate)),
  };
}

function shareOf(rate: number) {
  if (rate === 0) return 'share.none';
  if (rate >= 1) return 'share.all';
  if (rate === 0.5) return 'share.half';
  return rate > 0.5 ? 'share.over' : 'share.under';
}

/** Of those received in the quarter: the sum of its months, each of which the report holds. */
function cohortOf(
  table: ReportTable,
  { from, to }: Writing['quarter'],
  received: Counts['received'],
): Counts {
  const months = monthsBetween(from, to);
  return {
    ...{ received, processed: summed(table, months, 'processed') },
    opened: COUNTED.filter((figure) => months.some((month) => table.isMarked(month, figure))),
  };
}

/** Some rows of a table together: what the table holds back of one of them is not said by their sum. */
function summed({ rows: all, value }: ReportTable, rows: readonly string[], figure: FigureId): number | Held {
  let sum = 0;
  for (const row of all.filter((one) => rows.includes(one))) {
    const count = value(row, figure);
    if (typeof count === 'string') return WITHHELD;
    sum += count ?? 0;
  }
  return floored(sum);
}

const floored = (count: number): number | Held => (count > 0 && count < FLOOR ? UNDER_FLOOR : count);

function keyFigures(writing: Writing): void {
  const { document, words } = writing;
  const { t } = words;
  document.section(t('key-figures'));
  transposed(writing, 'quarters', t('key-figures.caption'));
  document.note(
    t('key-figures.rate', { figure: words.figure('processed-rate'), triaged: words.figure('triaged') }),
  );
}

/** Quarters side by side, of few rows and many figures: the figures go down. */
function transposed({ document, report, words }: Writing, id: string, caption: string): void {
  const { question, rows, said } = words.table(id);
  const shown = rows.filter((row) => comparedWith(report).includes(row));
  document.table({
    caption,
    head: [words.t('figure'), ...shown.map((row) => words.key(question.rows, row))],
    rows: question.figures.map((figure) => ({
      head: words.figure(figure),
      cells: shown.map((row) => said(row, figure)),
    })),
    first: 0.4,
  });
}

/** The quarter itself, the one before, and the same of the year before. */
function comparedWith({ parameters }: Writing['report']): string[] {
  return parameters.kind === 'quarterly'
    ? [0, -1, -4].map((by) => quartersAfter(parameters.quarter, by))
    : [];
}

/** A table as it stands, its total last. */
function plain({ document, words }: Writing, id: string, caption: string, total?: string): void {
  const { question, rows, said } = words.table(id);
  const { figures, rows: axis } = question;
  const cells = (row: string | null) => figures.map((figure) => said(row, figure));
  document.table({
    caption,
    head: [words.axis(axis), ...figures.map(words.figure)],
    rows: [
      ...rows.map((row) => ({ head: words.key(axis, row), cells: cells(row) })),
      { head: total ?? words.key(axis, null), cells: cells(null), total: true },
    ],
  });
}

function trend(writing: Writing): void {
  const { document, report, words } = writing;
  const { t } = words;
  document.section(t('trend'));
  const { rows: months, value, said } = words.table('months');
  const figures = ['received', 'processed'] as const;
  const count = (month: string, figure: FigureId) => value(month, figure);
  const top = Math.max(
    1,
    ...months.flatMap((month) => figures.map((figure) => Number(count(month, figure)) || 0)),
  );
  for (const figure of figures) {
    const values = months.map((month) => `${words.month(month)} ${said(month, figure)}`).join(', ');
    document.figure(
      { title: words.figure(figure), alt: t('trend.alt', { figure: words.figure(figure), values }) },
      100,
      (box) =>
        drawBars(
          document.canvas,
          box,
          months.map((month) => {
            const one = count(month, figure);
            return {
              ...{ label: words.shortMonth(month), shown: said(month, figure) },
              value: typeof one === 'number' ? one : null,
              marked: report.suspensions.some((interval) => stoodStill(interval) && touches(interval, month)),
            };
          }),
          top,
        ),
    );
  }
  plain(writing, 'months', t('trend.caption'));
}

const stoodStill = ({ status }: TeamInterval): boolean => status !== 'remote';
const touches = ({ from, to }: TeamInterval, month: string): boolean =>
  from.slice(0, 7) <= month && (to === null || to.slice(0, 7) >= month);

function places(writing: Writing): void {
  const { document, report, words } = writing;
  const { t } = words;
  document.section(t('places'));
  const { rows, value, said } = words.table('districts');
  const suspended = new Set(report.suspensions.filter(stoodStill).flatMap(({ districtIds }) => districtIds));
  const values = rows.map((row) => `${words.key('district', row)} ${said(row, 'received')}`).join(', ');
  document.figure({ alt: t('map.alt', { values: values || t('nothing') }) }, 270, (box) =>
    drawMap(
      document.canvas,
      box,
      new Map(
        Object.keys(report.names.district).map((id) => {
          const count = value(id, 'received') ?? 0;
          return [id, { count: typeof count === 'number' ? count : null, suspended: suspended.has(id) }];
        }),
      ),
      {
        ...{ none: t('map.none'), outside: t('map.outside') },
        ...{ held: t('map.held'), suspended: t('map.suspended') },
      },
    ),
  );
  document.note(t('map.note'));
  plain(writing, 'districts', t('places.caption'));
  plain(writing, 'teams', t('teams.caption'));
}

function subjects(writing: Writing): void {
  const { document, words } = writing;
  document.section(words.t('what'));
  plain(writing, 'kinds', words.t('kinds.caption'));
  plain(writing, 'categories', words.t('categories.caption'));
}

function outcomes(writing: Writing): void {
  const { document, words } = writing;
  const { t } = words;
  document.section(t('outcomes'));
  plain(writing, 'findings', t('findings.caption'));
  plain(writing, 'actions', t('actions.caption'));
  document.note(t('transmitted'));
  plain(writing, 'closing-reasons', t('closing-reasons.caption'), t('closing-reasons.all'));
}

function times(writing: Writing): void {
  const { document, words, overview } = writing;
  const { t, shown } = words;
  document.section(t('times'));
  const { timeToTriage, timeToConclusion, ages, agesOn } = overview.answer;
  const quantile = ({ value, low, high }: Overview['answer']['timeToTriage']['median']) =>
    value === null ? '–' : t('times.value', { days: shown(value), low: shown(low), high: shown(high) });
  const row = (head: string, time: Overview['answer']['timeToTriage']) => ({
    head,
    cells: [
      // Of so few a time tells of persons.
      ...(time.happened + time.censored < FLOOR ? ['*', '*'] : [quantile(time.median), quantile(time.p90)]),
      // Together they are those received, which the report says.
      ...withFloorOfParts([time.happened, time.censored]).map(shown),
    ],
  });
  document.table({
    caption: t('times.caption'),
    head: [t('times.step'), t('times.median'), t('times.p90'), t('times.events'), t('times.waiting')],
    rows: [row(t('times.triage'), timeToTriage), row(t('times.conclusion'), timeToConclusion)],
    first: 0.28,
  });
  document.note(t('times.note', { triaged: words.figure('triaged') }));
  if (agesOn) {
    const counts = withFloorOfParts(ages.buckets.map(({ count }) => count));
    document.table({
      caption: t('ages.caption', { day: words.day(agesOn) }),
      head: [t('ages.age'), t('ages.count')],
      rows: ages.buckets.map(({ from, to }, at) => ({
        head: to === null ? t('ages.open', { from: from - 1 }) : t('ages.range', { from, to }),
        cells: [shown(counts[at]!)],
      })),
      first: 0.7,
    });
  }
  transposed(writing, 'promises', t('promises.caption'));
  transposed(writing, 'referrals', t('referrals.caption'));
  plain(writing, 'cohorts', t('cohorts.caption'));
}

function quality({ document, report, words, quarter }: Writing): void {
  const { t, shown, table } = words;
  document.section(t('quality'));
  const count = (id: string, rows: readonly string[]): string => {
    const one = table(id);
    const opened = rows.some((row) => one.isMarked(row, 'received'));
    return marked(shown(summed(one, rows, 'received')), opened);
  };
  document.paragraphs(
    t('quality.unknown', {
      districts: count('districts', SPECIAL_DISTRICT_IDS),
      categories: count('categories', ['unknown']),
      sexes: count('sexes', [NOT_KNOWN, 'not-said']),
      received: table('sexes').said(null, 'received'),
    }),
  );
  document.paragraphs(t('quality.restricted', { count: count('districts', [RESTRICTED]) }));
  const districts = report.parts.find(({ id }) => id === 'districts');
  const identity = districts?.kind === 'table' ? districts.answer.identity : null;
  document.paragraphs(
    identity && !identity.holds
      ? t('quality.identity.broken', { difference: identity.difference })
      : t('quality.identity.holds'),
  );
  const during = report.suspensions.filter((one) =>
    monthsBetween(quarter.from, quarter.to).some((m) => touches(one, m)),
  );
  document.paragraphs(t(during.length > 0 ? 'quality.suspensions' : 'quality.suspensions.none'));
  for (const { teamId, status, from, to } of during.filter(isFirst)) {
    document.paragraphs(
      t('quality.suspension', {
        ...{ team: words.key('team', teamId), status: t(`status.${status}`), from: words.day(from) },
        to: to ? words.day(to) : t('quality.lasts'),
      }),
    );
  }
}

/** The same stretch written twice is one. */
const isFirst = (one: TeamInterval, at: number, all: readonly TeamInterval[]): boolean =>
  all.findIndex((other) => isDeepStrictEqual(one, other)) === at;

function remarks({ document, report, words }: Writing): void {
  const text = report.paragraphs[1]?.trim();
  if (!text) return;
  document.section(words.t('remarks'));
  document.paragraphs(text);
}

function definitions({ document, report, words }: Writing): void {
  document.section(words.t('definitions'));
  const ids = [
    ...new Set(report.parts.flatMap((part) => (part.kind === 'table' ? part.question.figures : []))),
  ];
  document.terms(
    ids.map((id) => ({
      term: words.figure(id),
      meaning: words.t('definition', { definition: words.definition(id), formula: figureOf(id).formula }),
    })),
  );
  const letters = lettersOf(ids).map((letter) => `${letter} = ${words.letter(letter)}`);
  document.note(words.t('letters', { letters: letters.join(' · ') }));
}

function verification({ document, report, key, words }: Writing): void {
  document.section(words.t('verify'));
  document.paragraphs(words.t('verify.text', { id: report.id, key, definitions: report.definitions }));
}

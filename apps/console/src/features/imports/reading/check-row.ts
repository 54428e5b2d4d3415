import { readAnswers, type Answers, type RegisterEntry, type Typed } from '#complaints/domain';
import { CATEGORIES, RISK_IDS, SPECIAL_DISTRICT_IDS, type ConsentId } from '#taxonomy';
import { readDay } from './days.js';
import type { CodedFieldId, FieldId } from './fields.js';
import type { Reading } from './reading.js';
import type { SheetRow } from './sheet.js';
import type { Vocabularies } from './vocabularies.js';

/** Something for which a row can't come in. */
export interface RowProblem {
  readonly code:
    | 'missing'
    | 'day-unreadable'
    | 'day-to-come'
    | 'day-too-old'
    | 'unknown-value'
    | 'category-of-another-kind'
    | 'story-long'
    | 'text-long'
    | 'number-twice'
    | 'number-known';
  /** In which of the register's columns; null where no column says it. */
  readonly column: string | null;
  readonly field: FieldId;
  /** What stands there, as far as it helps to find it. */
  readonly value: string;
}

/** A row as it is to be filed. */
export interface RegisterFiling {
  readonly number: number;
  /** `yyyy-mm-dd`. */
  readonly receivedOn: string;
  readonly answers: Answers;
  /** By which the register's own number is known again; '' where it has none. */
  readonly numberKey: string;
}

/** What is to become of a row: filed, left out as processed, or nothing before its problems are mended. */
export type CheckedRow =
  | { readonly number: number; readonly standing: 'ready'; readonly filing: RegisterFiling }
  | { readonly number: number; readonly standing: 'left-out' }
  | { readonly number: number; readonly standing: 'problems'; readonly problems: readonly RowProblem[] };

/** What a row is read with. */
export interface CheckContext {
  readonly reading: Reading;
  readonly headers: readonly string[];
  readonly vocabularies: Vocabularies;
  readonly districtIds: readonly string[];
  /** `yyyy-mm-dd` in the network's time zone. */
  readonly today: string;
  /** In which a person is answered of whom nothing else is known. */
  readonly language: string;
}

/** Longest value that is shown of a cell. */
const SHOWN_MOST = 60;

/** Reads one row by itself; whether its number is elsewhere too is for `checkRows`. */
export function checkRow(row: SheetRow, context: CheckContext): CheckedRow {
  const cells = new Cells(row, context);
  const { number } = row;
  if (cells.code('status') === 'processed' && !context.reading.takeProcessed)
    return { number, standing: 'left-out' };
  const received = readDay(cells.text('received'), context.reading.dayOrder, context.today);
  if ('fault' in received)
    cells.report('received', cells.text('received') === '' ? 'missing' : received.fault);
  const answers = answersOf(cells, context);
  if (cells.problems.length > 0 || !answers || 'fault' in received)
    return { number, standing: 'problems', problems: cells.problems };
  const said = cells.text('number');
  const key = said && context.reading.numbersByYear ? `${received.day.slice(0, 4)} ${said}` : said;
  return { number, standing: 'ready', filing: { number, receivedOn: received.day, answers, numberKey: key } };
}

function answersOf(cells: Cells, { reading, districtIds, language }: CheckContext): Answers | null {
  const category = cells.code('category') || 'unknown';
  const kinds = CATEGORIES.find(category)?.kinds ?? [];
  const kind = cells.code('kind') || reading.constants.kind || (kinds.length === 1 ? kinds[0]! : '');
  const contact = cells.text('contact');
  const reachable = reading.mayContact && contact !== '';
  const consents: ConsentId[] = reading.mayCount ? ['count-sex-and-age'] : [];
  const { answers, errors } = readAnswers(
    {
      ...one({ kind, category, district: cells.code('district') || reading.constants.district || '' }),
      ...one({ story: cells.text('story'), when: cells.text('when'), people: cells.text('people') }),
      ...(reachable
        ? one({ contact: /\d{6}/.test(contact.replace(/\D/g, '')) ? 'phone' : 'relay', contactHow: contact })
        : {}),
      ...(reading.mayCount
        ? one({ sex: cells.code('sex') ?? '', age: '', ageBand: cells.code('age') ?? '' })
        : {}),
      ...Object.fromEntries(risksOf(cells).map((risk) => [`risk-${risk}`, ['yes']])),
      consents,
    },
    {
      districtIds: [...districtIds, ...SPECIAL_DISTRICT_IDS],
      kindsOf: (id) => CATEGORIES.find(id)?.kinds ?? [],
      language,
    },
  );
  for (const { field, key } of errors) cells.reportAnswer(field, key);
  const register = registerOf(cells, reading, reachable);
  if (Object.values(register).some((text) => text.length > LONGEST)) cells.report('outcome', 'text-long');
  return answers && { ...answers, content: { ...answers.content, register } };
}

/** Of each part of the register's entry: as long as a line of the form may be, several times over. */
const LONGEST = 10_000;

function registerOf(cells: Cells, reading: Reading, reachable: boolean): RegisterEntry {
  const joined = (...fields: readonly FieldId[]) =>
    fields
      .map((field) => cells.text(field))
      .filter((text) => text !== '')
      .join(' · ');
  return {
    number: cells.text('number'),
    where: cells.text('where'),
    contact: reachable ? '' : cells.text('contact'),
    person: reading.mayCount ? '' : joined('sex', 'age'),
    outcome: joined('status', 'outcome'),
  };
}

/** Several risks stand in one cell. */
function risksOf(cells: Cells): readonly string[] {
  const said = cells.text('risk').split(/[;,/|\n]/);
  return said
    .flatMap((text) => cells.codeOf('risk', text) || [])
    .filter((id) => (RISK_IDS as readonly string[]).includes(id));
}

const one = (values: Readonly<Record<string, string>>): Typed =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, [value]]));

/** The cells of one row by what they say, and what is wrong with them. */
class Cells {
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly row: SheetRow,
    private readonly context: CheckContext,
  ) {}

  text(field: FieldId): string {
    const column = this.context.reading.columns[field];
    return column === undefined ? '' : (this.row.cells[this.context.headers.indexOf(column)] ?? '');
  }

  /** The code of a cell: '' where it is empty, and where it is not understood, which is then a problem. */
  code(field: CodedFieldId): string {
    return this.codeOf(field, this.text(field));
  }

  codeOf(field: CodedFieldId, value: string): string {
    const code = this.context.vocabularies.codeOf(field, value, this.context.reading.words);
    if (code === undefined) this.report(field, 'unknown-value', value.trim());
    return code ?? '';
  }

  report(field: FieldId, code: RowProblem['code'], value = this.text(field)): void {
    const said = this.problems.some(
      (problem) => problem.field === field && problem.value === value.slice(0, SHOWN_MOST),
    );
    if (said) return;
    const column = this.context.reading.columns[field] ?? null;
    this.problems.push({ code, column, field, value: value.slice(0, SHOWN_MOST) });
  }

  /** What the form's own reading finds, as a problem of the register. */
  reportAnswer(field: string, key: string): void {
    const of = FIELD_OF[field] ?? 'story';
    if (key === 'intake.error.story-long') return this.report('story', 'story-long');
    if (key === 'intake.error.field-long') return this.report(of, 'text-long');
    if (key === 'intake.error.category') return this.report('category', 'category-of-another-kind');
    // What is not understood has been reported as such.
    if (!this.problems.some((problem) => problem.field === of)) this.report(of, 'missing');
  }
}

/** The form's fields as a register's. */
const FIELD_OF: Readonly<Record<string, FieldId>> = {
  ...{
    kind: 'kind',
    category: 'category',
    district: 'district',
    story: 'story',
    when: 'when',
    people: 'people',
  },
  ...{ contact: 'contact', contactHow: 'contact', sex: 'sex', ageBand: 'age' },
};

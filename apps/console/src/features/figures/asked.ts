import {
  assertAnswerable,
  FIGURE_IDS,
  figuresPeriod,
  FURTHER_AXES,
  MONTH,
  TABLE_AXES,
  VIEWS,
  type FigureId,
  type FurtherAxis,
  type TableAxis,
  type TableQuestion,
  type View,
} from '#counts/domain';
import { DomainError } from '#kernel';
import { KINDS } from '#taxonomy';

/** What every page of figures is asked: months, what it is narrowed to, and as of when (a day or an instant). */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly kind?: string | undefined;
  readonly district?: string | undefined;
  readonly team?: string | undefined;
  readonly asOf?: string | undefined;
}

/** What a table is asked beside. */
export interface AskedTable extends Asked {
  readonly figures: readonly FigureId[];
  readonly rows: TableAxis;
  readonly columns?: TableAxis | undefined;
  readonly view: View;
  readonly only?: string | undefined;
  readonly againstFrom?: string | undefined;
  readonly againstTo?: string | undefined;
  readonly againstAsOf?: string | undefined;
}

/** What an address says that can't be answered, and was left out. */
export interface Fault {
  readonly code:
    'month' | 'backwards' | 'kind' | 'district' | 'team' | 'as-of' | 'figures' | 'axes' | 'not-by-this';
  readonly value: string;
}

/** What a reader may ask about. */
export interface Askable {
  readonly districts: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
  /** The only teams of who answers for no more than those; null: the whole network is theirs. */
  readonly ownTeams: readonly string[] | null;
  readonly now: Date;
  readonly timeZone: string;
}

const INSTANT = /^20\d{2}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;
const ONLY = new RegExp(`^(${FURTHER_AXES.join('|')}):[a-z0-9-]{1,64}$`);
const MOST_FIGURES = 8;

/** What a table shows unasked. */
export const USUAL_FIGURES: readonly FigureId[] = [
  ...(['received', 'triaged', 'processed', 'pending', 'processed-rate'] as const),
];

/** Collects what was left out while an address is read. */
class Reading {
  readonly faults: Fault[] = [];

  constructor(private readonly search: URLSearchParams) {}

  take(name: string, code: Fault['code'], good: (value: string) => boolean): string | undefined {
    const value = this.search.get(name);
    if (!value) return undefined;
    if (good(value)) return value;
    this.faults.push({ code, value: value.slice(0, 40) });
    return undefined;
  }
}

/** Reads the question of an address; what can't be answered is left out and told, the rest is kept. */
export function readAsked(search: URLSearchParams, askable: Askable): { asked: Asked; faults: Fault[] } {
  const reading = new Reading(search);
  return { asked: askedOf(reading, askable), faults: reading.faults };
}

/** Reads the question of an address of a table. */
export function readTable(search: URLSearchParams, askable: Askable): { asked: AskedTable; faults: Fault[] } {
  const reading = new Reading(search);
  const basis = askedOf(reading, askable);
  const period = (from: string, to: string) => readPeriod(reading, from, to);
  const figures = reading.take('figures', 'figures', (value) => {
    const ids = value.split(',');
    return ids.length <= MOST_FIGURES && new Set(ids).size === ids.length && ids.every(isFigure);
  });
  const axis = (name: string) => reading.take(name, 'axes', isAxis) as TableAxis | undefined;
  const against = period('againstFrom', 'againstTo');
  const asked: AskedTable = {
    ...basis,
    figures: figures ? (figures.split(',') as FigureId[]) : USUAL_FIGURES,
    rows: axis('rows') ?? 'district',
    columns: axis('columns'),
    view:
      (reading.take('view', 'axes', (value) => (VIEWS as readonly string[]).includes(value)) as View) ??
      'flow',
    only: reading.take('only', 'axes', (value) => ONLY.test(value)),
    ...(against.from && against.to ? { againstFrom: against.from, againstTo: against.to } : {}),
    againstAsOf: reading.take('againstAsOf', 'as-of', (value) => isPast(value, askable)),
  };
  const fault = unanswerable(asked);
  if (!fault) return { asked, faults: reading.faults };
  reading.faults.push({
    code: fault,
    value: [asked.rows, asked.columns, asked.only].filter(Boolean).join(', '),
  });
  const usual = { ...basis, figures: USUAL_FIGURES, rows: 'district', view: asked.view } as const;
  return { asked: usual, faults: reading.faults };
}

/** Why a table can't be answered; null where it can. */
export function unanswerable(asked: AskedTable): 'axes' | 'not-by-this' | null {
  try {
    assertAnswerable(questionOf(asked));
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code === 'figures.not-by-this' ? 'not-by-this' : 'axes';
  }
}

/** A question as an address or the desk's query says it; what is unasked is left out. */
export function parametersOf(asked: Asked | AskedTable): URLSearchParams {
  const said = Object.entries(asked).flatMap(([name, value]) =>
    value?.length ? [[name, String(value)]] : [],
  );
  return new URLSearchParams(said as [string, string][]);
}

function questionOf({
  figures,
  rows,
  columns,
  view,
  only,
  kind,
  district,
  team,
  from,
  to,
}: AskedTable): TableQuestion {
  const [axis, value] = only?.split(':') ?? [];
  return {
    ...{ figures, rows, view, from, to, columns: columns ?? null, filter: { kind, district, team } },
    only: axis && value ? { axis: axis as FurtherAxis, value } : null,
  };
}

function askedOf(reading: Reading, askable: Askable): Asked {
  const { districts, teams, ownTeams, now, timeZone } = askable;
  const team = reading.take('team', 'team', (id) => (ownTeams ? ownTeams.includes(id) : teams.has(id)));
  return {
    ...figuresPeriod(readPeriod(reading, 'from', 'to'), now, timeZone),
    kind: reading.take('kind', 'kind', (id) => KINDS.has(id)),
    district: reading.take('district', 'district', (id) => districts.has(id)),
    team: team ?? ownTeams?.[0],
    asOf: reading.take('asOf', 'as-of', (value) => isPast(value, askable)),
  };
}

const TEN_YEARS = 120;

/** Both months or none: half a period would be another one. */
function readPeriod(reading: Reading, first: string, last: string): { from?: string; to?: string } {
  const from = reading.take(first, 'month', (value) => MONTH.test(value));
  const to = reading.take(last, 'month', (value) => MONTH.test(value));
  if (from && to && (from > to || monthsFrom(from, to) > TEN_YEARS)) {
    reading.faults.push({ code: 'backwards', value: `${from} – ${to}` });
    return {};
  }
  return { ...(from && { from }), ...(to && { to }) };
}

const monthsFrom = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5)) + 1;

/** A day that there is, or an instant, and not one to come. */
function isPast(value: string, { now, timeZone }: Askable): boolean {
  if (!INSTANT.test(value)) return false;
  const day = value.slice(0, 10);
  const there = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(there.getTime()) || there.toISOString().slice(0, 10) !== day) return false;
  if (value.length > 10) return new Date(value) <= now;
  return day <= new Intl.DateTimeFormat('sv', { timeZone }).format(now);
}

const isFigure = (id: string): boolean => (FIGURE_IDS as readonly string[]).includes(id);
const isAxis = (id: string): boolean => (TABLE_AXES as readonly string[]).includes(id);

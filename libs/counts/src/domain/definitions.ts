import type { Measure } from './ledger-line.js';
import { TERMS, type Tally, type TermId } from './terms.js';

/** A figure that a page may show; its words are `figure.<id>` and `figure.<id>.definition` of the domain catalogue. */
export interface FigureDefinition {
  readonly id: string;
  /** How it is computed, in the letters of the definitions: the same text on screen and in the reports. */
  readonly formula: string;
  /** The letters of the formula, in its order. */
  readonly terms: readonly TermId[];
  readonly unit: 'complaints' | 'ratio' | 'days';
  /** The figure of its terms; null is "n/a". */
  readonly value: (...terms: number[]) => number | null;
}

/** Grows with every change of a figure's formula, or of the words that define it. */
export const DEFINITIONS_VERSION = '4.295279375f91';

const itself = (n = 0): number => n;
const ratio = (numerator = 0, denominator = 0): number | null =>
  denominator > 0 ? numerator / denominator : null;
/** Of what this system itself received or processed: of an opening balance nothing more is known. */
const ofOwn = (numerator = 0, all = 0, opening = 0): number | null => ratio(numerator, all - opening);
const count = <Id extends string>(id: Id, letter: TermId) =>
  ({ id, formula: letter, terms: [letter], unit: 'complaints', value: itself }) as const;

/** The figures, in the order in which they are explained. */
export const FIGURES = [
  count('received', 'R'),
  count('opening-received', 'R₀'),
  count('triaged', 'T'),
  count('accepted', 'X'),
  count('processed', 'P'),
  count('opening-processed', 'P₀'),
  count('standing', 'ΣE'),
  count('closed', 'C'),
  count('reopened', 'O'),
  {
    id: 'pending',
    formula: 'S = ΣR + ΣO + Σin − ΣC − Σout',
    terms: ['ΣR', 'ΣO', 'Σin', 'ΣC', 'Σout'],
    unit: 'complaints',
    value: (r = 0, o = 0, into = 0, c = 0, out = 0) => r + o + into - c - out,
  },
  count('arrived', 'in'),
  count('departed', 'out'),
  count('verifying', 'ΣV'),
  count('awaiting', 'ΣW'),
  count('deciding', 'ΣD'),
  count('overdue', 'ΣL'),
  { id: 'processed-rate', formula: 'P / R', terms: ['P', 'R'], unit: 'ratio', value: ratio },
  {
    id: 'clearance',
    formula: 'C / (R + O)',
    terms: ['C', 'R', 'O'],
    unit: 'ratio',
    value: (c = 0, r = 0, o = 0) => ratio(c, r + o),
  },
  {
    id: 'disposition',
    formula: 'S / C × d',
    terms: ['S', 'C', 'd'],
    unit: 'days',
    value: (s = 0, c = 0, d = 0) => (c > 0 ? (s / c) * d : null),
  },
  { id: 'acknowledged-rate', formula: 'a / (R − R₀)', terms: ['a', 'R', 'R₀'], unit: 'ratio', value: ofOwn },
  { id: 'triaged-in-time-rate', formula: 't / T', terms: ['t', 'T'], unit: 'ratio', value: ratio },
  {
    id: 'answered-in-time-rate',
    formula: 'f / (P − P₀)',
    terms: ['f', 'P', 'P₀'],
    unit: 'ratio',
    value: ofOwn,
  },
  count('acknowledged', 'A'),
  count('triaged-in-time', 't'),
  count('answered-in-time', 'f'),
  count('came-back', 'B'),
  { id: 'came-back-rate', formula: 'B / (R − R₀)', terms: ['B', 'R', 'R₀'], unit: 'ratio', value: ofOwn },
  { id: 'paused-waiting', formula: 'w / (P − P₀)', terms: ['w', 'P', 'P₀'], unit: 'days', value: ofOwn },
  { id: 'paused-suspended', formula: 'z / (P − P₀)', terms: ['z', 'P', 'P₀'], unit: 'days', value: ofOwn },
  count('referral-sent', 'Vs'),
  count('referral-acknowledged', 'Va'),
  count('referral-answered', 'Vn'),
  count('referral-result', 'Vr'),
  count('referral-overdue', 'ΣVo'),
] as const satisfies readonly FigureDefinition[];

export type FigureId = (typeof FIGURES)[number]['id'];

/** The ids of all figures, in the order in which they are explained. */
export const FIGURE_IDS: readonly FigureId[] = FIGURES.map(({ id }) => id);

const BY_ID = new Map<string, FigureDefinition>(FIGURES.map((figure) => [figure.id, figure]));

/** The definition of a figure. */
export function figureOf(id: FigureId): FigureDefinition {
  return BY_ID.get(id)!;
}

/** The figure that a letter is the number of: of a Σ that of all since the beginning. */
export function figureOfLetter(letter: string): FigureId | null {
  const plain = letter.replace('Σ', '');
  const own =
    FIGURES.find(({ formula }) => formula === letter) ?? FIGURES.find(({ formula }) => formula === plain);
  return own?.id ?? (letter === 'S' ? 'pending' : null);
}

/** True for a figure of everything up to its period's end: those of stretches side by side are not added up. */
export function isLevel(id: FigureId): boolean {
  return figureOf(id).terms.some((term) => term === 'S' || term.startsWith('Σ'));
}

/** The measures a figure is made of. */
export function measuresOf(id: FigureId): readonly Measure[] {
  return [...new Set(figureOf(id).terms.flatMap((term) => TERMS[term].measures))];
}

/** The numbers of some letters. */
export function numbersOf(letters: readonly TermId[], tally: Tally): Partial<Record<TermId, number>> {
  const numbers: Partial<Record<TermId, number>> = {};
  for (const letter of letters) numbers[letter] = TERMS[letter].of(tally);
  return numbers;
}

/** The letters of some figures' formulas, each once. */
export function lettersOf(ids: readonly FigureId[]): TermId[] {
  return [...new Set(ids.flatMap((id) => figureOf(id).terms))];
}

import type { figuresCatalogue, KeyOf, Labels, Translate } from '#i18n';
import {
  ACTIONS,
  AGE_BANDS,
  CATEGORIES,
  CHANNELS,
  CLOSING_REASONS,
  FINDINGS,
  KINDS,
  LANGUAGES,
  SEXES,
  SPECIAL_DISTRICTS,
  type Vocabulary,
} from '#taxonomy';
import { figureOf, figureOfLetter, type FigureId } from './definitions.js';
import { RESTRICTED } from './ledger-line.js';
import { BEFORE_THIS_SYSTEM } from './opening.js';
import { partsOfQuarter } from './quarter.js';
import { NOT_KNOWN, type TableAxis } from './question.js';

const VOCABULARIES: Partial<Record<TableAxis, Vocabulary>> = {
  ...{ district: SPECIAL_DISTRICTS, kind: KINDS, category: CATEGORIES, finding: FINDINGS, action: ACTIONS },
  ...{ 'closing-reason': CLOSING_REASONS, channel: CHANNELS, language: LANGUAGES, sex: SEXES },
  'age-band': AGE_BANDS,
};

/** With what the keys of a table are said. */
export interface Naming {
  readonly t: Translate<KeyOf<typeof figuresCatalogue>>;
  readonly say: (labels: Labels) => string;
  /** How a month (`yyyy-mm`) is written. */
  readonly month: (month: string) => string;
  /** What the network calls a district or team. */
  readonly place: (axis: 'district' | 'team', id: string) => string | null | undefined;
}

/** Says what number a formula's letter is. `figure`: how a figure is called. */
export function letterName(letter: string, t: Naming['t'], figure: (id: FigureId) => string): string {
  const id = figureOfLetter(letter);
  if (id === null) return t(OTHER_LETTERS[letter] ?? 'letter.days');
  // A level's Σ is in its own name: what is overdue is so at the end.
  const isSince = letter.startsWith('Σ') && figureOf(id).formula !== letter;
  return isSince ? t('letter.since', { name: figure(id) }) : figure(id);
}

/** Letters that no figure is alone the number of. */
const OTHER_LETTERS = {
  ...({ d: 'letter.days', a: 'letter.acknowledged' } as const),
  ...({ w: 'letter.waited', z: 'letter.suspended' } as const),
} as Partial<Record<string, 'letter.days' | 'letter.acknowledged' | 'letter.waited' | 'letter.suspended'>>;

/** Says a row or column in words: what is kept back, not known or from before this system is said as that. Null: all together. */
export function keyName(axis: TableAxis, key: string | null, { t, say, month, place }: Naming): string {
  if (key === null) return t('network');
  if (axis === 'month') return month(key);
  if (axis === 'quarter') return t('quarter', partsOfQuarter(key));
  if (key === BEFORE_THIS_SYSTEM) return t('before-this-system');
  if (key === NOT_KNOWN) return t(UNKNOWN[axis] ?? 'not-known');
  if (key === RESTRICTED) return t(MASKED[axis] ?? 'restricted.category');
  const name = axis === 'district' || axis === 'team' ? place(axis, key) : null;
  const entry = VOCABULARIES[axis]?.find(key);
  return name ?? (entry ? say(entry.labels) : key);
}

/** Where a code of the conclusion is missing it is kept back, or there is none; of a person it was not said, or not to be counted. */
const UNKNOWN = {
  ...({
    finding: 'not-known.coded',
    action: 'not-known.coded',
    'closing-reason': 'not-known.reason',
  } as const),
  ...({ sex: 'not-known.said', 'age-band': 'not-known.said' } as const),
} as Partial<Record<TableAxis, 'not-known.coded' | 'not-known.reason' | 'not-known.said'>>;

const MASKED = { district: 'restricted', language: 'restricted.language' } as Partial<
  Record<TableAxis, 'restricted' | 'restricted.language'>
>;

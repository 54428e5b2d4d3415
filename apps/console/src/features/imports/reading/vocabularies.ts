import type { Labels } from '#i18n';
import { AGE_BANDS, CATEGORIES, KINDS, RISKS, SEXES, SPECIAL_DISTRICTS } from '#taxonomy';
import { wordsOf } from '../../../vault/search/words.js';
import type { CodedFieldId } from './fields.js';
import type { Reading } from './reading.js';

/** One of the values that a coded field may have, with all it is called. */
interface Entry {
  readonly id: string;
  readonly labels?: Labels;
}

/** What a register writes of where it stood, beside our own words. */
const STATUSES: Readonly<Record<string, readonly string[]>> = {
  open: [
    'open',
    'ouvert',
    'en cours',
    'en attente',
    'nouveau',
    'nouvelle',
    'non traite',
    'non traitee',
    'a traiter',
  ],
  processed: [
    'processed',
    'closed',
    'traite',
    'traitee',
    'clos',
    'cloture',
    'cloturee',
    'termine',
    'resolu',
    'archive',
  ],
};

/** Ways to write a sex that no label of ours is. */
const SEX_WORDS: Readonly<Record<string, readonly string[]>> = {
  woman: ['f', 'feminin', 'female', 'fille'],
  man: ['m', 'h', 'masculin', 'male', 'garcon'],
};

/** A text as it is compared: letters and digits alone, without case and accents. */
export const plain = (text: string): string =>
  wordsOf(text)
    .map(({ form }) => form)
    .join(' ');

/** What each coded field may say, by what it is called in any of our languages. */
export class Vocabularies {
  private readonly known: Readonly<Record<CodedFieldId, ReadonlyMap<string, string>>>;

  constructor(districts: readonly { readonly id: string; readonly name: string }[]) {
    const own = districts.flatMap(
      ({ id, name }) =>
        [
          [plain(id), id],
          [plain(name), id],
        ] as const,
    );
    this.known = {
      district: new Map([...calledOf(SPECIAL_DISTRICTS.entries), ...own]),
      kind: calledOf(KINDS.entries),
      category: calledOf(CATEGORIES.entries),
      sex: new Map([...calledOf(SEXES.entries), ...alsoCalled(SEX_WORDS)]),
      age: calledOf(AGE_BANDS.entries),
      risk: calledOf(RISKS.entries),
      status: alsoCalled(STATUSES),
    };
  }

  /** The code of a value; '' for none, undefined for what is not understood. */
  codeOf(field: CodedFieldId, value: string, words: Reading['words']): string | undefined {
    const said = plain(value);
    if (said === '') return '';
    return (
      words[field]?.[said] ?? this.known[field].get(said) ?? (field === 'age' ? ageBand(said) : undefined)
    );
  }
}

function calledOf(entries: readonly Entry[]): Map<string, string> {
  return new Map(
    entries.flatMap(({ id, labels }) =>
      [id, ...Object.values(labels ?? {})].map((name) => [plain(name), id] as const),
    ),
  );
}

const alsoCalled = (words: Readonly<Record<string, readonly string[]>>): Map<string, string> =>
  new Map(
    Object.entries(words).flatMap(([id, names]) => [id, ...names].map((name) => [plain(name), id] as const)),
  );

/** Years, as most registers have them. */
function ageBand(said: string): string | undefined {
  const years = /^(\d{1,3})(?: (?:ans|an|years|year|san))?$/.exec(said);
  if (!years || Number(years[1]) > 120) return undefined;
  const age = Number(years[1]);
  if (age < 18) return 'under-18';
  if (age < 25) return '18-24';
  if (age < 35) return '25-34';
  return age < 60 ? '35-59' : '60-and-over';
}

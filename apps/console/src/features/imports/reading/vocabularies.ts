import type { Labels } from '#i18n';
import {
  ACTS,
  AGE_BANDS,
  CATEGORIES,
  KINDS,
  RISKS,
  SEXES,
  SPECIAL_DISTRICTS,
  type CategoryId,
} from '#taxonomy';
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

/** What registers call a category, beside its name and the acts that it holds. */
const CATEGORY_WORDS: Readonly<Partial<Record<CategoryId, readonly string[]>>> = {
  life: [
    ...['meurtre', 'assassinat', 'homicide', 'exécution', 'exécution extrajudiciaire', 'atteinte à la vie'],
    ...['murder', 'killing', 'extrajudicial execution', 'massacre'],
  ],
  integrity: [
    ...['torture', 'tortures', 'mauvais traitements', 'traitements inhumains', 'traitements cruels'],
    ...[
      'coups et blessures',
      'violences physiques',
      'agression',
      'bastonnade',
      'ill-treatment',
      'assault',
      'beating',
    ],
  ],
  liberty: [
    ...[
      'détention arbitraire',
      'arrestation',
      'détention',
      'détention illégale',
      'séquestration',
      'enlèvement',
    ],
    ...['disparition', 'disparition forcée', 'disparitions forcées', 'rapt', 'prise d’otage', 'otage'],
    ...['arbitrary detention', 'detention', 'kidnapping', 'disappearance', 'enforced disappearance'],
  ],
  property: ['pillage', 'destruction de biens', 'vol de bétail', 'looting', 'destruction of property'],
  'forced-movement': ['déplacement forcé', 'déplacés', 'expulsion', 'forced displacement', 'displacement'],
  'gender-based-violence': [
    ...[
      'viol',
      'violence sexuelle',
      'violences sexuelles',
      'vbg',
      'mariage forcé',
      'mariage précoce',
      'excision',
    ],
    ...[
      'harcèlement sexuel',
      'violence conjugale',
      'rape',
      'sexual violence',
      'gbv',
      'forced marriage',
      'fgm',
    ],
  ],
  'land-conflict': ['litige foncier', 'conflit foncier', 'foncier', 'land dispute', 'land conflict'],
  bribery: [
    'pot-de-vin',
    'pots-de-vin',
    'bakchich',
    'bribe',
    'bribery',
    'corruption active',
    'corruption passive',
  ],
  embezzlement: ['détournement', 'détournement de fonds', 'détournement de fonds publics', 'embezzlement'],
  'trading-in-influence': ['trafic d’influence', 'influence peddling'],
  'abuse-of-functions': ['abus de pouvoir', 'abus de fonction', 'népotisme', 'favoritisme', 'abuse of power'],
  'illicit-enrichment': ['enrichissement illicite', 'illicit enrichment'],
  extortion: ['racket', 'extorsion', 'concussion', 'rançonnement', 'extortion'],
  'obstruction-of-justice': ['entrave à la justice', 'déni de justice', 'obstruction of justice'],
  laundering: ['blanchiment', 'blanchiment d’argent', 'money laundering'],
  // Which kind of it is not said.
  'other-corruption': ['corruption', 'corrompu', 'corrupt'],
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
      category: new Map([
        ...ACTS.flatMap(({ category, labels }) =>
          Object.values(labels ?? {}).map((name) => [plain(name), category] as const),
        ),
        ...alsoCalled(CATEGORY_WORDS),
        ...calledOf(CATEGORIES.entries),
      ]),
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

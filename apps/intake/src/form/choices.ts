import { CATEGORY_IDS, type CategoryId, type KindId } from '#taxonomy';

const KIND_OF: Readonly<Record<CategoryId, KindId | null>> = {
  life: 'human-rights',
  integrity: 'human-rights',
  liberty: 'human-rights',
  property: 'human-rights',
  'basic-services': 'human-rights',
  'forced-movement': 'human-rights',
  'gender-based-violence': 'human-rights',
  'land-conflict': 'human-rights',
  'other-human-rights': 'human-rights',
  bribery: 'corruption',
  embezzlement: 'corruption',
  'trading-in-influence': 'corruption',
  'abuse-of-functions': 'corruption',
  'illicit-enrichment': 'corruption',
  extortion: 'corruption',
  'obstruction-of-justice': 'corruption',
  laundering: 'corruption',
  'other-corruption': 'corruption',
  unknown: null,
};

/** The categories that the form offers under a kind; "I don't know" stands under both. */
export function categoriesOf(kind: KindId): CategoryId[] {
  return CATEGORY_IDS.filter((id) => KIND_OF[id] === kind);
}

/** The kind a category belongs to; null for one that is not known, and for "I don't know". */
export function kindOfCategory(category: string): KindId | null {
  return Object.hasOwn(KIND_OF, category) ? KIND_OF[category as CategoryId] : null;
}

/** Languages a person may ask to be answered in, by their own names. */
export const LANGUAGE_NAMES = {
  bm: 'Bamanankan',
  fr: 'Français',
  ff: 'Fulfulde',
  ses: 'Soŋay',
  snk: 'Sooninkanxanne',
  taq: 'Tamasheq',
  dts: 'Dɔgɔsɔ',
  myk: 'Mamara',
  shz: 'Syenara',
  bmq: 'Bomu',
  boz: 'Bozo',
  kao: 'Xaasongaxango',
  mwk: 'Maninkakan',
  mey: 'الحسانية',
  en: 'English',
  other: '…',
} as const;

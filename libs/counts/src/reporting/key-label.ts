import { domainCatalogue, figuresCatalogue, labelOf, translator, type Drafts, type Locale } from '#i18n';
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
import { BEFORE_THIS_SYSTEM, NOT_KNOWN, RESTRICTED, type FigureId, type TableAxis } from '../domain/index.js';

const VOCABULARIES: Partial<Record<TableAxis, Vocabulary>> = {
  ...{ district: SPECIAL_DISTRICTS, kind: KINDS, category: CATEGORIES, finding: FINDINGS, action: ACTIONS },
  ...{ 'closing-reason': CLOSING_REASONS, channel: CHANNELS, language: LANGUAGES, sex: SEXES },
  'age-band': AGE_BANDS,
};

/** Names of districts and teams, by id. */
export type PlaceNames = Readonly<Record<'district' | 'team', Readonly<Record<string, string>>>>;

/** In whose language something is said, and whether what no speaker has read may be. */
export interface Reader {
  readonly locale: Locale;
  readonly drafts: Drafts;
}

/** Says the keys of a table, and its figures, in one language. */
export function tableWords(names: PlaceNames, { locale, drafts }: Reader) {
  const t = translator(figuresCatalogue, locale, drafts);
  const domain = translator(domainCatalogue, locale, drafts);
  const month = new Intl.DateTimeFormat(locale === 'bm' ? 'fr' : locale, {
    ...{ month: 'short', year: 'numeric', timeZone: 'UTC' },
  });
  return {
    figure: (id: FigureId): string => domain(`figure.${id}`),
    definition: (id: FigureId): string => domain(`figure.${id}.definition`),
    /** Null: all together. */
    key(axis: TableAxis, key: string | null): string {
      if (key === null) return t('network');
      if (axis === 'month') return month.format(new Date(`${key}-01T00:00:00Z`));
      if (axis === 'quarter') return t('quarter', { year: key.slice(0, 4), number: key.slice(6) });
      if (key === NOT_KNOWN) return t('not-known');
      if (key === RESTRICTED) return t('restricted');
      if (key === BEFORE_THIS_SYSTEM) return t('before-this-system');
      const name = axis === 'district' || axis === 'team' ? names[axis][key] : undefined;
      const entry = VOCABULARIES[axis]?.find(key);
      return name ?? (entry ? labelOf(entry, locale, drafts) : key);
    },
  };
}

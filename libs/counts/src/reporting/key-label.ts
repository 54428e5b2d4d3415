import {
  domainCatalogue,
  figuresCatalogue,
  intlLocale,
  sayLabel,
  translator,
  type Drafts,
  type Locale,
} from '#i18n';
import { isTime, keyName, letterName, type FigureId, type Naming, type TableAxis } from '../domain/index.js';

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
  const month = new Intl.DateTimeFormat(intlLocale(locale), {
    ...{ month: 'short', year: 'numeric', timeZone: 'UTC' },
  });
  const naming: Naming = {
    t,
    say: (labels) => sayLabel(labels, locale, drafts),
    month: (key) => month.format(new Date(`${key}-01T00:00:00Z`)),
    place: (axis, id) => names[axis][id],
  };
  return {
    figure: (id: FigureId): string => domain(`figure.${id}`),
    definition: (id: FigureId): string => domain(`figure.${id}.definition`),
    /** What an axis is, as the head of a row or column. */
    axis: (axis: TableAxis): string => t(`axis.${axis}`),
    /** What number a letter of a formula is. */
    letter: (letter: string): string => letterName(letter, t, (id) => domain(`figure.${id}`)),
    /** Null: all together. */
    key: (axis: TableAxis, key: string | null): string =>
      key === null && isTime(axis) ? t('all') : keyName(axis, key, naming),
  };
}

import { BEFORE_THIS_SYSTEM, NOT_KNOWN, RESTRICTED, type TableAxis } from '#counts/domain';
import { AGE_BANDS, SEXES } from '#taxonomy';
import { labelOf } from '#i18n';
import { useLabels } from '../../i18n/use-labels.js';
import { useLanguage } from '../../i18n/language.js';
import { useFiguresWords } from './use-figures-words.js';

/** Names a row or column; what is kept back or not known is said as that. */
export function useKeyName(): (axis: TableAxis, key: string) => string {
  const { t, month } = useFiguresWords();
  const { label, district, team } = useLabels();
  const { locale, drafts } = useLanguage();
  return (axis, key) => {
    if (axis === 'month') return month(key);
    if (axis === 'quarter') return t('quarter', { number: key.slice(-1), year: key.slice(0, 4) });
    if (axis === 'year') return key;
    if (key === BEFORE_THIS_SYSTEM) return t('before-this-system');
    if (axis === 'team') return team(key);
    if (key === NOT_KNOWN) return t(CODED.includes(axis) ? 'not-known.coded' : 'not-known.said');
    if (key === RESTRICTED) return t(axis === 'district' ? 'restricted' : 'restricted.category');
    if (axis === 'district') return district(key);
    if (axis === 'sex' || axis === 'age-band') {
      const entry = (axis === 'sex' ? SEXES : AGE_BANDS).find(key);
      return entry ? labelOf(entry, locale, drafts) : key;
    }
    return label(axis, key);
  };
}

/** Codes of a conclusion: where one is missing it is kept back, or there is none. */
const CODED: readonly TableAxis[] = ['finding', 'action', 'closing-reason'];

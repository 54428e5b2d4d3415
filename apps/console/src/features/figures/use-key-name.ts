import { isTime, keyName, partOf, type FiguresPeriod, type TableAxis } from '#counts/domain';
import { sayLabel } from '#i18n';
import { useLanguage } from '../../i18n/language.js';
import { useNames } from '../../i18n/use-names.js';
import { useFiguresWords } from './use-figures-words.js';

/** Names a row or column; what is kept back or not known is said as that. Null: all together. */
export function useKeyName(): (axis: TableAxis, key: string | null) => string {
  const { t, month } = useFiguresWords();
  const { locale, drafts } = useLanguage();
  const names = useNames();
  return (axis, key) =>
    keyName(axis, key, {
      ...{ t, month, say: (labels) => sayLabel(labels, locale, drafts) },
      place: (of, id) => names[of](id),
    });
}

/** Names a row or column; a quarter or year that a period holds only a part of says which. */
export function useLineName(): (axis: TableAxis, key: string, period: FiguresPeriod) => string {
  const name = useKeyName();
  const { shortPeriod } = useFiguresWords();
  return (axis, key, period) => {
    const part = isTime(axis) ? partOf(axis, key, period) : null;
    return part ? `${name(axis, key)} (${shortPeriod(part)})` : name(axis, key);
  };
}

import { formatNumber } from '#i18n';
import { useLanguage, useT } from '../../i18n/language.js';

const KILO = 1024;
const LAST_IN_KILO = 1000 * KILO;

/** Words for a file's size, in the unit a person would use. */
export function useFileSize(): (bytes: number) => string {
  const t = useT();
  const { locale } = useLanguage();
  return (bytes) =>
    bytes <= LAST_IN_KILO
      ? t('files.size', { size: formatNumber(Math.ceil(bytes / KILO), locale) })
      : t('files.sizeLarge', { size: formatNumber(bytes / KILO / KILO, locale, 1) });
}

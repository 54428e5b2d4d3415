import { formatNumber } from '#i18n';
import { useLanguage, useT } from '../../i18n/language.js';

// As the complainant's page reckons, so that both speak of the same file.
const KILO = 1_000;

/** Words for a file's size, in the unit a person would use. */
export function useFileSize(): (bytes: number) => string {
  const t = useT();
  const { locale } = useLanguage();
  return (bytes) =>
    bytes < KILO * KILO
      ? t('files.size', { size: formatNumber(Math.ceil(bytes / KILO), locale) })
      : t('files.sizeLarge', { size: formatNumber(bytes / KILO / KILO, locale, 1) });
}

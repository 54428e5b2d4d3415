import { NativeSelect } from '@mantine/core';
import { LOCALES, type Locale } from '#i18n';
import { useLanguage, useT } from './language.js';

// Each language under its own name, so that it is found by those who read no other.
const NAMES: Record<Locale, string> = { fr: 'Français', en: 'English', bm: 'Bamanankan' };

/** Chooses the language of the interface. */
export function LanguageChoice() {
  const t = useT();
  const { locale, setLocale } = useLanguage();
  return (
    <NativeSelect
      label={t('account.language')}
      value={locale}
      onChange={(event) => setLocale(event.currentTarget.value as Locale)}
      data={LOCALES.map((value) => ({ value, label: NAMES[value] }))}
    />
  );
}

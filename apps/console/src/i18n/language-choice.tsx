import { NativeSelect } from '@mantine/core';
import { LOCALES, nameOfLocale, type Locale } from '#i18n';
import { useLanguage, useT } from './language.js';

/** Chooses the language of the interface. */
export function LanguageChoice() {
  const t = useT();
  const { locale, setLocale } = useLanguage();
  return (
    <NativeSelect
      label={t('account.language')}
      value={locale}
      onChange={(event) => setLocale(event.currentTarget.value as Locale)}
      // Each language under its own name, so that it is found by those who read no other.
      data={LOCALES.map((value) => ({ value, label: nameOfLocale(value) }))}
    />
  );
}

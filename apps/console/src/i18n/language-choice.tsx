import { NativeSelect } from '@mantine/core';
import { LOCALES, nameOfLocale, type Locale } from '#i18n';
import { useState } from 'react';
import { useProblemText } from '../ui/use-problem-text.js';
import { useLanguage, useT } from './language.js';

/** Chooses the language of the interface. */
export function LanguageChoice() {
  const t = useT();
  const { locale, setLocale } = useLanguage();
  const problemText = useProblemText();
  const [fault, setFault] = useState<unknown>(null);
  return (
    <NativeSelect
      label={t('account.language')}
      value={locale}
      error={fault !== null && problemText(fault)}
      onChange={(event) => {
        setFault(null);
        void setLocale(event.currentTarget.value as Locale).catch(setFault);
      }}
      // Each language under its own name, so that it is found by those who read no other.
      data={LOCALES.map((value) => ({ value, label: nameOfLocale(value) }))}
    />
  );
}

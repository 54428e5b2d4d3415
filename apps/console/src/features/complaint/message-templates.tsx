import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import classes from './complaint.module.css';
import { letterIn, letterLanguage, TEMPLATES } from './letters.js';

interface Props {
  /** The language the person filed in. */
  readonly language: string;
  readonly insert: (text: string) => void;
}

/** Beginnings of usual messages in the person's language, put into the text to be finished by hand. */
export function MessageTemplates({ language, insert }: Props) {
  const t = useT();
  const labels = useLabels();
  const { locale, drafts } = useLanguage();
  const [last, setLast] = useState<(typeof TEMPLATES)[number] | null>(null);
  const said = letterLanguage(language, drafts);
  const names = { said: labels.label('language', said), filed: labels.label('language', language) };
  return (
    <div>
      <NativeSelect
        size="sm"
        aria-label={t('template.choose')}
        description={t(said === language ? 'template.language' : 'template.otherLanguage', names)}
        value=""
        onChange={(event) => {
          const chosen = TEMPLATES.find((id) => id === event.currentTarget.value);
          if (!chosen) return;
          setLast(chosen);
          insert(letterIn(language, chosen, drafts));
        }}
        data={[
          { value: '', label: t('template.choose') },
          ...TEMPLATES.map((id) => ({ value: id, label: t(`template.${id}.name`) })),
        ]}
      />
      {last && said !== locale && (
        <details>
          <summary>{t('template.meaning', { name: t(`template.${last}.name`) })}</summary>
          <p className={classes['prose']}>{letterIn(locale, last, drafts)}</p>
        </details>
      )}
    </div>
  );
}

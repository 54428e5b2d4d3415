import { NativeSelect } from '@mantine/core';
import { useLanguage, useT } from '../../i18n/language.js';
import { letterIn, TEMPLATES } from './letters.js';

interface Props {
  /** The language the person filed in. */
  readonly language: string;
  readonly insert: (text: string) => void;
}

/** Beginnings of usual messages in the person's language, put into the text to be finished by hand. */
export function MessageTemplates({ language, insert }: Props) {
  const t = useT();
  const { drafts } = useLanguage();
  return (
    <NativeSelect
      size="sm"
      aria-label={t('template.choose')}
      value=""
      onChange={(event) => {
        const chosen = TEMPLATES.find((id) => id === event.currentTarget.value);
        if (chosen) insert(letterIn(language, chosen, drafts));
      }}
      data={[
        { value: '', label: t('template.choose') },
        ...TEMPLATES.map((id) => ({ value: id, label: t(`template.${id}.name`) })),
      ]}
    />
  );
}

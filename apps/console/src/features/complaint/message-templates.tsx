import { NativeSelect } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { TEMPLATES } from './unfilled.js';

/** Beginnings of usual messages, put into the text to be finished by hand. */
export function MessageTemplates({ insert }: { readonly insert: (text: string) => void }) {
  const t = useT();
  return (
    <NativeSelect
      size="sm"
      aria-label={t('template.choose')}
      value=""
      onChange={(event) => {
        const chosen = TEMPLATES.find((id) => id === event.currentTarget.value);
        if (chosen) insert(t(`template.${chosen}.text`));
      }}
      data={[
        { value: '', label: t('template.choose') },
        ...TEMPLATES.map((id) => ({ value: id, label: t(`template.${id}.name`) })),
      ]}
    />
  );
}

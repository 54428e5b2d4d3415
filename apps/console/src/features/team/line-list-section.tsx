import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { download } from '../../ui/use-object-url.js';
import { useToday } from '../../ui/use-today.js';
import classes from './team.module.css';

const FORMATS = ['xlsx', 'csv'] as const;

/** The team's complaints one a line, as a file. */
export function LineListSection({ teamId }: { readonly teamId: string }) {
  const t = useT();
  const { api } = useSession();
  const { locale } = useLanguage();
  const today = useToday();
  const [which, setWhich] = useState('open');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const save = useMutation({
    mutationFn: async (format: (typeof FORMATS)[number]) => {
      const query = new URLSearchParams({
        format,
        which,
        lang: locale,
        ...(from && { from }),
        ...(to && { to }),
      });
      // Fetched with the session's token, which no link could carry.
      download(await api.lineList(teamId, query), `kenekanko-${teamId}-${today}.${format}`);
    },
  });
  return (
    <Section title={t('team.list')}>
      <p>{t('team.list.text')}</p>
      <div className={classes['row']}>
        <NativeSelect
          label={t('team.list.which')}
          value={which}
          onChange={(event) => setWhich(event.currentTarget.value)}
          data={(['open', 'all'] as const).map((value) => ({ value, label: t(`team.list.which.${value}`) }))}
        />
        <DayInput label={t('team.list.from')} value={from} max={to || today} onChange={setFrom} />
        <DayInput label={t('team.list.to')} value={to} max={today} onChange={setTo} />
      </div>
      <div className={classes['row']}>
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant="default"
            loading={save.isPending && save.variables === format}
            onClick={() => save.mutate(format)}
          >
            {t(`team.list.${format}`)}
          </Button>
        ))}
      </div>
      <Fault error={save.error} />
      {save.isSuccess && <Notice tone="good">{t('team.list.done')}</Notice>}
    </Section>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly max: string;
  readonly onChange: (day: string) => void;
}

function DayInput({ label, value, max, onChange }: DayProps) {
  return (
    <TextInput
      type="date"
      label={label}
      max={max}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

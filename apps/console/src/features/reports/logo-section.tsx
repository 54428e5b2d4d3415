import { Button } from '@mantine/core';
import { useId, type ChangeEvent } from 'react';
import { toBase64 } from '#sealing';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { Section } from '../../ui/section.js';
import classes from './reports.module.css';
import { useReportChange } from './use-reports.js';
import { useReportWords } from './use-report-words.js';

/** What stands above every report. */
export function LogoSection({ hasLogo }: { readonly hasLogo: boolean }) {
  const { t } = useReportWords();
  const { api } = useSession();
  const id = useId();
  const set = useReportChange(async (file: File) =>
    api.setLogo({ content: toBase64(new Uint8Array(await file.arrayBuffer())) }),
  );
  const remove = useReportChange(() => api.removeLogo());
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) set.mutate(file);
    // The same file may be chosen again after a refusal.
    currentTarget.value = '';
  };
  return (
    <Section title={t('logo')}>
      {hasLogo && <p>{t('logo.has')}</p>}
      <div className={classes['file']}>
        <label htmlFor={id}>{t('logo.choose')}</label>
        <input
          id={id}
          type="file"
          accept="image/png,image/jpeg"
          onChange={choose}
          aria-describedby={`${id}-hint`}
        />
        <small id={`${id}-hint`} className={classes['quiet']}>
          {t('logo.hint')}
        </small>
      </div>
      {hasLogo && (
        <Button size="xs" variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
          {t('logo.remove')}
        </Button>
      )}
      <Fault error={set.error ?? remove.error} />
    </Section>
  );
}

import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { DutyResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Failed } from '../../ui/failed.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { DutyFields, dutyRequest, standingDuty } from './duty-fields.js';
import classes from './team.module.css';
import { useOwnDuty, useTeamChange } from './use-team.js';

/** Whether one is on duty oneself, and until when not. */
export function OwnDuty() {
  const t = useT();
  const duty = useOwnDuty();
  return (
    <Section title={t('team.own')}>
      <p>{t('team.own.text')}</p>
      {duty.isPending && <p role="status">{t('app.loading')}</p>}
      {duty.isError && <Failed error={duty.error} again={() => void duty.refetch()} />}
      {duty.data && <DutyForm stands={duty.data} />}
    </Section>
  );
}

function DutyForm({ stands }: { readonly stands: DutyResponse }) {
  const t = useT();
  const { api, current } = useSession();
  const [choice, setChoice] = useState(() =>
    standingDuty(stands.duty, stands.leaveUntil, current.network.timeZone),
  );
  const keep = useTeamChange(() => api.setOwnDuty(dutyRequest(choice)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate(undefined);
  };
  return (
    <form className={classes['form']} onSubmit={submit}>
      <DutyFields
        own
        choice={choice}
        onChange={(changed) => {
          keep.reset();
          setChoice(changed);
        }}
      />
      <Fault error={keep.error} />
      {keep.isSuccess && <Notice tone="good">{t('team.own.kept')}</Notice>}
      <div>
        <Button type="submit" loading={keep.isPending}>
          {t('team.keep')}
        </Button>
      </div>
    </form>
  );
}

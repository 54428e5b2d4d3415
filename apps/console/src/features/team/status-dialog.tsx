import { Button, Radio, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { TeamStandingResponse } from '#desk-client';
import { TEAM_STATUSES, type TeamStatus } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { lastDayIn } from '../../ui/days.js';
import { Dialog } from '../../ui/dialog.js';
import form from '../../ui/dialog-form.module.css';
import { Fault } from '../../ui/fault.js';
import { useToday } from '../../ui/use-today.js';
import { SuspensionEffects } from './suspension-effects.js';
import { useTeamChange } from './use-team.js';

const MOST = 200;

interface Props {
  readonly team: TeamStandingResponse;
  readonly onKept: (status: TeamStatus) => void;
  readonly onClose: () => void;
}

/** Sets how a team can work; a suspension says before it is confirmed what it does. */
export function StatusDialog({ team, onKept, onClose }: Props) {
  const t = useT();
  const { api, current } = useSession();
  const today = useToday();
  const [status, setStatus] = useState<TeamStatus>(team.status);
  const [until, setUntil] = useState(team.until ? lastDayIn(team.until, current.network.timeZone) : '');
  const [reason, setReason] = useState(team.reason ?? '');
  const usual = status === 'full';
  const set = useTeamChange(() =>
    api.setTeamStatus(
      team.id,
      usual
        ? { status }
        : { status, ...(until && { until }), ...(reason.trim() && { reason: reason.trim() }) },
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate(undefined, {
      onSuccess: () => {
        onKept(status);
        onClose();
      },
    });
  };
  return (
    <Dialog opened long title={t('team.status.change.of', { team: team.name })} onClose={onClose}>
      <form className={form['form']} onSubmit={submit}>
        <Radio.Group
          label={t('team.status')}
          value={status}
          onChange={(value) => {
            set.reset();
            setStatus(value as TeamStatus);
          }}
        >
          {TEAM_STATUSES.map((one) => (
            <Radio key={one} value={one} label={t(`team.status.${one}`)} mt="xs" />
          ))}
        </Radio.Group>
        {!usual && (
          <>
            <TextInput
              type="date"
              label={t('team.status.lastDay')}
              min={today}
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
            <TextInput
              label={t('team.status.reason')}
              description={t('team.status.reason.hint')}
              maxLength={MOST}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </>
        )}
        {(status === 'reduced' || status === 'remote') && <p>{t('team.status.goesOn')}</p>}
        {status === 'suspended' && <SuspensionEffects teamId={team.id} />}
        {status !== 'suspended' && team.status === 'suspended' && <p>{t('team.status.end.text')}</p>}
        <Fault error={set.error} />
        <div className={form['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" loading={set.isPending} disabled={usual && team.status === 'full'}>
            {t(usual ? 'team.status.end' : 'team.status.confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

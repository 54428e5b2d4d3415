import { Button, NativeSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { QueueRowResponse as Row } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import layout from '../../ui/dialog-form.module.css';
import { Failed } from '../../ui/failed.js';
import { reasonsOf } from '../actions/decision.js';
import { useBoard } from '../team/use-team.js';
import { asksForReason, type Target } from './bulk-plan.js';

interface Props {
  readonly rows: readonly Row[];
  readonly teamId: string;
  readonly choose: (target: Target) => void;
  readonly onClose: () => void;
}

/** To whom, the least burdened first, and why, before anything is looked at. */
export function TargetForm({ rows, teamId, choose, onClose }: Props) {
  const t = useT();
  const { label } = useLabels();
  const board = useBoard(teamId);
  const [target, setTarget] = useState<Target>({ assigneeId: '', reason: '' });
  const [tried, setTried] = useState(false);
  const reasoned = asksForReason(rows);
  const fits = target.assigneeId !== '' && (!reasoned || target.reason !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fits) choose(target);
  };
  if (board.isPending) return <p role="status">{t('app.loading')}</p>;
  if (board.isError) return <Failed error={board.error} again={() => void board.refetch()} size="xs" />;
  const nothing = { value: '', label: t('field.choose') };
  const takers = board.data.members.filter(({ duty }) => duty === 'on').sort((a, b) => a.load - b.load);
  return (
    <form noValidate className={layout['form']} onSubmit={submit}>
      <p>{t('bulk.assign.text')}</p>
      <NativeSelect
        label={t('bulk.assign.to')}
        value={target.assigneeId}
        error={tried && target.assigneeId === '' ? t('field.assigneeId.missing') : undefined}
        onChange={({ currentTarget }) => setTarget({ ...target, assigneeId: currentTarget.value })}
        data={[
          nothing,
          ...takers.map(({ accountId, name, load, capacity }) => ({
            value: accountId,
            label: `${name} · ${t('team.load')} ${t('team.load.of', { load, capacity })}`,
          })),
        ]}
      />
      {reasoned && (
        <NativeSelect
          label={t('bulk.assign.reason')}
          value={target.reason}
          error={tried && target.reason === '' ? t('field.reason.missing') : undefined}
          onChange={({ currentTarget }) => setTarget({ ...target, reason: currentTarget.value })}
          data={[
            nothing,
            ...reasonsOf('reassigned').map((code) => ({ value: code, label: label('reason', code) })),
          ]}
        />
      )}
      <div className={layout['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit">{t('bulk.assign.look')}</Button>
      </div>
    </form>
  );
}

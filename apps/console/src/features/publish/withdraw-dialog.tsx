import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { PublicationResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Dialog } from '../../ui/dialog.js';
import form from '../../ui/dialog-form.module.css';
import { Fault } from '../../ui/fault.js';
import { usePublicationChange } from './use-publications.js';
import { usePublicationWords } from './use-publication-words.js';

const LEAST = 3;
const MOST = 300;

interface Props {
  readonly publication: PublicationResponse;
  readonly onWithdrawn: (said: string) => void;
  readonly onClose: () => void;
}

/** Withdraws a publication; why is read by everybody, for good. */
export function WithdrawDialog({ publication, onWithdrawn, onClose }: Props) {
  const app = useT();
  const { t, quarter } = usePublicationWords();
  const { api } = useSession();
  const [reason, setReason] = useState('');
  const withdraw = usePublicationChange(() => api.withdrawPublication(publication.id, reason.trim()));
  const name = quarter(publication.quarter);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdraw.mutate(undefined, {
      onSuccess: () => {
        onWithdrawn(t('desk.withdrawn', { quarter: name }));
        onClose();
      },
    });
  };
  return (
    <Dialog opened title={t('desk.withdraw.of', { quarter: name })} onClose={onClose}>
      <form className={form['form']} onSubmit={submit}>
        <p>{t('desk.withdraw.text')}</p>
        <TextInput
          label={t('desk.withdraw.reason')}
          maxLength={MOST}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Fault error={withdraw.error} />
        <div className={form['buttons']}>
          <Button variant="default" onClick={onClose}>
            {app('app.cancel')}
          </Button>
          <Button type="submit" loading={withdraw.isPending} disabled={reason.trim().length < LEAST}>
            {t('desk.withdraw')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { ReachResponse } from '#desk-client';
import { useLanguage, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import classes from './reach.module.css';
import { Fault } from '../../ui/fault.js';
import { useChange } from './use-reach.js';

interface Props {
  readonly reach: ReachResponse;
  readonly mailFrom: string;
}

/** The address: none, entered and waiting for its code, confirmed, or refused by its server since. */
export function AddressPart({ reach, mailFrom }: Props) {
  const t = useT();
  const { api } = useSession();
  const remove = useChange(() => api.removeAddress());
  const { address, confirmed, refused } = reach;
  if (address === null) return <EnterForm />;
  return (
    <>
      {refused && (
        <Notice tone="late" title={t('reach.refused')}>
          {t('reach.refused.text')}
        </Notice>
      )}
      <p className={classes['address']}>
        {t(confirmed ? 'reach.goes' : 'reach.waitsForCode', { address, from: mailFrom })}
      </p>
      {!confirmed && !refused && <CodeForm />}
      <Fault error={remove.error} />
      <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
        {t('reach.remove')}
      </Button>
    </>
  );
}

function EnterForm() {
  const t = useT();
  const { locale } = useLanguage();
  const { api } = useSession();
  const enter = useChange((address: string) => api.enterAddress({ address, locale }));
  return (
    <form className={classes['form']} onSubmit={(event) => enter.mutate(fieldOf(event, 'address'))}>
      <TextInput
        name="address"
        type="email"
        label={t('reach.address')}
        description={t('reach.address.hint')}
        autoComplete="email"
        maxLength={254}
        required
      />
      <Fault error={enter.error} />
      <div>
        <Button type="submit" loading={enter.isPending}>
          {t('reach.sendCode')}
        </Button>
      </div>
    </form>
  );
}

function CodeForm() {
  const t = useT();
  const { api } = useSession();
  const [outcome, setOutcome] = useState<'wrong' | 'over' | null>(null);
  const confirm = useChange(async (code: string) => {
    const answer = await api.confirmAddress(code.replaceAll(/\s/g, ''));
    setOutcome(answer.outcome === 'confirmed' ? null : answer.outcome);
  });
  return (
    <form className={classes['form']} onSubmit={(event) => confirm.mutate(fieldOf(event, 'code'))}>
      <TextInput
        name="code"
        label={t('reach.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="\s*(\d\s*){6}"
        error={outcome && t(`reach.code.${outcome}`)}
        required
      />
      <Fault error={confirm.error} />
      <div>
        <Button type="submit" loading={confirm.isPending}>
          {t('reach.confirm')}
        </Button>
      </div>
    </form>
  );
}

function fieldOf(event: FormEvent<HTMLFormElement>, name: string): string {
  event.preventDefault();
  return (new FormData(event.currentTarget).get(name) as string).trim();
}

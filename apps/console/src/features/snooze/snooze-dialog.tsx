import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { snoozeFault, SNOOZE_MOST_DAYS, type SnoozeFacts } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Dialog } from '../../ui/dialog.js';
import layout from '../../ui/dialog-form.module.css';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { useWeekday } from '../../ui/use-day.js';
import { useCodeText } from '../../ui/use-problem-text.js';
import { useToday } from '../../ui/use-today.js';
import { snoozeDays } from './snooze-days.js';
import classes from './snooze.module.css';

interface Props {
  /** As far as this browser knows it. */
  readonly facts: SnoozeFacts | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly choose: (day: string) => void;
  readonly onClose: () => void;
}

/** Until when; one press for the usual days. */
export function SnoozeDialog({ facts, busy, error, choose, onClose }: Props) {
  const t = useT();
  const codeText = useCodeText();
  const { current } = useSession();
  const fault = facts && snoozeFault(facts, current.account.id, new Date());
  return (
    <Dialog opened onClose={onClose} title={t('snooze.title')} titleFirst={fault !== null}>
      <div className={layout['form']}>
        {fault ? (
          <Notice tone="soon">{codeText(fault)}</Notice>
        ) : (
          <Days dueAt={facts?.dueAt ?? null} busy={busy} choose={choose} />
        )}
        <Fault error={error} />
        <div className={layout['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t(fault ? 'app.close' : 'app.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

type DaysProps = Pick<Props, 'busy' | 'choose'> & Pick<SnoozeFacts, 'dueAt'>;

function Days({ dueAt, busy, choose }: DaysProps) {
  const t = useT();
  const words = useWeekday();
  const { usual, first, last } = snoozeDays(useToday());
  const [other, setOther] = useState('');
  const fits = other >= first && other <= last;
  return (
    <>
      <p>{t('snooze.text')}</p>
      <div className={classes['days']}>
        {usual.map(([name, day], place) => (
          <Button
            key={name}
            variant="default"
            disabled={busy}
            data-autofocus={place === 0 || undefined}
            onClick={() => choose(day)}
          >
            <span className={classes['day']}>
              {t(`snooze.${name}`)} <small>{words(day)}</small>
            </span>
          </Button>
        ))}
      </div>
      <form
        className={classes['other']}
        onSubmit={(event) => {
          event.preventDefault();
          if (fits) choose(other);
        }}
      >
        <TextInput
          type="date"
          label={t('snooze.other')}
          description={t('snooze.other.hint', { days: SNOOZE_MOST_DAYS })}
          min={first}
          max={last}
          value={other}
          error={other !== '' && !fits ? t('snooze.other.hint', { days: SNOOZE_MOST_DAYS }) : undefined}
          onChange={(event) => setOther(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy} disabled={!fits}>
          {t('snooze.other.do')}
        </Button>
      </form>
      {fits && dueAt !== null && new Date(dueAt) < new Date(`${other}T00:00:00Z`) && (
        <Notice tone="info">{t('snooze.before')}</Notice>
      )}
    </>
  );
}

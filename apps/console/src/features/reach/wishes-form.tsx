import { Button, Checkbox, Radio, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { ReachWishesDto } from '#desk-client';
import { DEFAULT_WISHES, PACES, type OccasionId } from '#complaints/domain';
import { useLanguage, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import { Fault } from '../../ui/fault.js';
import classes from './reach.module.css';
import { useChange } from './use-reach.js';

interface Props {
  readonly saved: ReachWishesDto;
  /** Occasions that may ever arise for this person; the others stay as they are. */
  readonly offered: readonly OccasionId[];
  readonly timeZone: string;
}

/** For what, and when, the person is written to. */
export function WishesForm({ saved, offered, timeZone }: Props) {
  const t = useT();
  const { locale } = useLanguage();
  const { api } = useSession();
  const [wishes, setWishes] = useState(saved);
  const keep = useChange((kept: ReachWishesDto) => api.keepReach({ wishes: kept, locale }));
  const change = (part: Partial<ReachWishesDto>) => {
    keep.reset();
    setWishes((before) => ({ ...before, ...part }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate(wishes);
  };
  return (
    <form className={classes['form']} onSubmit={submit}>
      <Checkbox.Group
        label={t('reach.occasions')}
        value={wishes.occasions}
        onChange={(occasions) => change({ occasions: occasions as OccasionId[] })}
      >
        {offered.map((occasion) => (
          <Checkbox key={occasion} value={occasion} label={t(`reach.occasion.${occasion}`)} mt="xs" />
        ))}
      </Checkbox.Group>
      {offered.includes('danger') && (
        <Checkbox
          label={t('reach.dangerAlways')}
          description={t('reach.dangerAlways.hint')}
          checked={wishes.dangerAlways}
          onChange={(event) => change({ dangerAlways: event.currentTarget.checked })}
        />
      )}
      <Radio.Group
        label={t('reach.pace')}
        value={wishes.pace}
        onChange={(pace) => change({ pace: pace as ReachWishesDto['pace'] })}
      >
        {PACES.map((pace) => (
          <Radio key={pace} value={pace} label={t(`reach.pace.${pace}`)} mt="xs" />
        ))}
      </Radio.Group>
      {wishes.pace === 'daily' && (
        <TimeInput
          label={t('reach.dailyAt')}
          value={wishes.dailyAt}
          onChange={(dailyAt) => change({ dailyAt })}
        />
      )}
      <QuietHours quiet={wishes.quiet} onChange={(quiet) => change({ quiet })} timeZone={timeZone} />
      <Fault error={keep.error} />
      {keep.isSuccess && <Notice tone="good">{t('reach.kept')}</Notice>}
      <div>
        <Button type="submit" loading={keep.isPending}>
          {t('reach.keep')}
        </Button>
      </div>
    </form>
  );
}

interface QuietProps {
  readonly quiet: ReachWishesDto['quiet'];
  readonly onChange: (quiet: ReachWishesDto['quiet']) => void;
  readonly timeZone: string;
}

function QuietHours({ quiet, onChange, timeZone }: QuietProps) {
  const t = useT();
  return (
    <>
      <Checkbox
        label={t('reach.quiet')}
        description={t('reach.quiet.hint', { timeZone })}
        checked={quiet !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? DEFAULT_WISHES.quiet : null)}
      />
      {quiet && (
        <div className={classes['row']}>
          <TimeInput
            label={t('reach.quiet.from')}
            value={quiet.from}
            onChange={(from) => onChange({ ...quiet, from })}
          />
          <TimeInput
            label={t('reach.quiet.to')}
            value={quiet.to}
            onChange={(to) => onChange({ ...quiet, to })}
          />
        </div>
      )}
    </>
  );
}

interface TimeProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TimeInput({ label, value, onChange }: TimeProps) {
  return (
    <TextInput
      type="time"
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required
    />
  );
}

import { Radio, TextInput } from '@mantine/core';
import type { DutyRequest } from '#desk-client';
import { DUTIES, type Duty } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { lastDayIn } from '../../ui/days.js';
import { useToday } from '../../ui/use-today.js';

/** On duty, off duty, or on leave until the end of a day. */
export interface DutyChoice {
  readonly duty: Duty;
  /** `yyyy-mm-dd`, or empty. */
  readonly until: string;
}

interface Props {
  readonly choice: DutyChoice;
  /** Whether it is one's own, or what a lead sets for somebody. */
  readonly own: boolean;
  readonly onChange: (choice: DutyChoice) => void;
}

/** Chooses whether someone is on duty. */
export function DutyFields({ choice, own, onChange }: Props) {
  const t = useT();
  const today = useToday();
  return (
    <>
      <Radio.Group
        label={t('team.duty')}
        value={choice.duty}
        onChange={(duty) => onChange({ ...choice, duty: duty as Duty })}
      >
        {DUTIES.map((duty) => (
          <Radio key={duty} value={duty} label={t(`team.duty.${duty}`)} mt="xs" />
        ))}
      </Radio.Group>
      {choice.duty === 'leave' && (
        <TextInput
          type="date"
          label={t('team.until')}
          description={t(own ? 'team.leave.hint.own' : 'team.leave.hint')}
          min={today}
          required
          value={choice.until}
          onChange={(event) => onChange({ ...choice, until: event.currentTarget.value })}
        />
      )}
      {choice.duty !== 'on' && <p>{t(own ? 'team.off.hint.own' : 'team.off.hint')}</p>}
    </>
  );
}

/** What the desk is told of a choice. */
export function dutyRequest({ duty, until }: DutyChoice): DutyRequest {
  return duty === 'leave' ? { duty, until } : { duty };
}

/** The choice that stands: a leave by its last day. */
export function standingDuty(duty: Duty, leaveUntil: string | null, timeZone: string): DutyChoice {
  const until = leaveUntil ? lastDayIn(leaveUntil, timeZone) : '';
  return { duty, until: duty === 'leave' ? until : '' };
}

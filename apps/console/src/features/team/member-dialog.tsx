import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { BoardMemberResponse, WorkloadRequest } from '#desk-client';
import { MOST_CAPACITY } from '#complaints/domain';
import { LANGUAGES } from '#taxonomy';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { Dialog } from '../../ui/dialog.js';
import form from '../../ui/dialog-form.module.css';
import { Fault } from '../../ui/fault.js';
import { DutyFields, dutyRequest, standingDuty } from './duty-fields.js';
import classes from './team.module.css';
import { useTeamChange } from './use-team.js';

interface Props {
  readonly member: BoardMemberResponse;
  readonly teamId: string;
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** What a lead may set for a member: on duty or not, how much, in which languages. */
export function MemberDialog({ member, teamId, onKept, onClose }: Props) {
  const t = useT();
  const { label } = useLabels();
  const { api, current } = useSession();
  const before = standingDuty(member.duty, member.leaveUntil, current.network.timeZone);
  const [choice, setChoice] = useState(before);
  const [capacity, setCapacity] = useState(String(member.capacity));
  const [languages, setLanguages] = useState(member.languages);
  const keep = useTeamChange(async () => {
    const duty = dutyRequest(choice);
    const stood = dutyRequest(before);
    // Only what changed: each change is written down in somebody's name.
    if (JSON.stringify(duty) !== JSON.stringify(stood)) await api.setDuty(teamId, member.accountId, duty);
    const workload = { capacity: Number(capacity), languages } as WorkloadRequest;
    const { capacity: had, languages: spoke } = member;
    if (JSON.stringify(workload) !== JSON.stringify({ capacity: had, languages: spoke }))
      await api.setWorkload(teamId, member.accountId, workload);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate(undefined, {
      onSuccess: () => {
        onKept();
        onClose();
      },
    });
  };
  return (
    <Dialog opened long title={t('team.change.of', { person: member.name })} onClose={onClose}>
      <form className={form['form']} onSubmit={submit}>
        <DutyFields own={false} choice={choice} onChange={setChoice} />
        <TextInput
          type="number"
          label={t('team.capacity')}
          min={1}
          max={MOST_CAPACITY}
          required
          value={capacity}
          onChange={(event) => setCapacity(event.currentTarget.value)}
        />
        <Checkbox.Group label={t('team.languages')} value={languages} onChange={setLanguages}>
          <div className={classes['languages']}>
            {LANGUAGES.entries
              .filter(({ id }) => id !== 'other')
              .map(({ id }) => (
                <Checkbox key={id} value={id} label={label('language', id)} />
              ))}
          </div>
        </Checkbox.Group>
        <Fault error={keep.error} />
        <div className={form['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" loading={keep.isPending} disabled={languages.length === 0}>
            {t('team.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

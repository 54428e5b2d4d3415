import { Button } from '@mantine/core';
import type { BoardMemberResponse } from '#desk-client';
import { PRIORITIES } from '#complaints/domain';
import { RECIPIENT_KINDS } from '#taxonomy';
import { labelOf } from '#i18n';
import { useLanguage, useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { PriorityMark } from '../../ui/priority-mark.js';
import { Count } from './count.js';
import { useLastDay } from '../../ui/use-day.js';
import classes from './team.module.css';

interface Props {
  readonly members: readonly BoardMemberResponse[];
  readonly teamId: string;
  readonly change: (member: BoardMemberResponse) => void;
}

/** On a laptop: one line a member. */
export function MemberTable({ members, teamId, change }: Props) {
  const t = useT();
  return (
    <div className={classes['scroll']} role="group" aria-label={t('team.members')} tabIndex={0}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('team.member')}</th>
            <th scope="col">{t('team.duty')}</th>
            <th scope="col">{t('team.languages')}</th>
            <th scope="col">{t('team.load')}</th>
            {PRIORITIES.map((priority) => (
              <th scope="col" key={priority}>
                <PriorityMark priority={priority} />
              </th>
            ))}
            <th scope="col">{t('team.overdue')}</th>
            <th scope="col">{t('team.awaiting')}</th>
            <th scope="col">{t('team.conflicts')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.accountId}>
              <th scope="row">
                <Name member={member} />
              </th>
              <td>
                <DutyWords member={member} />
              </td>
              <td>
                <Languages member={member} />
              </td>
              <td className={classes['number']}>
                <Load member={member} />
              </td>
              {PRIORITIES.map((priority) => (
                <td key={priority} className={classes['number']}>
                  <Carried member={member} teamId={teamId} what={priority} />
                </td>
              ))}
              <td className={classes['number']}>
                <Carried member={member} teamId={teamId} what="overdue" />
              </td>
              <td className={classes['number']}>
                <Carried member={member} teamId={teamId} what="awaiting" />
              </td>
              <td>
                <Conflicts member={member} />
              </td>
              <td>
                <ChangeButton member={member} change={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** On a phone: one card a member. */
export function MemberCards({ members, teamId, change }: Props) {
  const t = useT();
  return (
    <ul className={classes['cards']}>
      {members.map((member) => (
        <li key={member.accountId} className={classes['card']}>
          <div className={classes['cardHead']}>
            <h3>
              <Name member={member} />
            </h3>
            <ChangeButton member={member} change={change} />
          </div>
          <p>
            <DutyWords member={member} /> · {t('team.load')} <Load member={member} />
          </p>
          <p>
            <Languages member={member} />
          </p>
          <ul className={classes['figures']}>
            {PRIORITIES.map((priority) => (
              <li key={priority}>
                <PriorityMark priority={priority} />{' '}
                <Carried member={member} teamId={teamId} what={priority} />
              </li>
            ))}
            <li>
              {t('team.overdue')} <Carried member={member} teamId={teamId} what="overdue" />
            </li>
            <li>
              {t('team.awaiting')} <Carried member={member} teamId={teamId} what="awaiting" />
            </li>
          </ul>
          {member.conflicts.length > 0 && (
            <p>
              {t('team.conflicts')} : <Conflicts member={member} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface OneProps {
  readonly member: BoardMemberResponse;
}

function Name({ member: { name, role, gender } }: OneProps) {
  const t = useT();
  const more = [
    role === 'lead' && t('team.lead'),
    (gender === 'woman' || gender === 'man') && t(`team.gender.${gender}`),
  ].filter(Boolean);
  return (
    <>
      {name}
      {more.length > 0 && <small className={classes['more']}>{more.join(', ')}</small>}
    </>
  );
}

function DutyWords({ member: { duty, leaveUntil } }: OneProps) {
  const t = useT();
  const lastDay = useLastDay();
  return (
    <span className={classes['duty']} data-duty={duty}>
      {t(`team.duty.${duty}`)}
      {leaveUntil && duty === 'leave' && ` ${t('team.leave.until', { day: lastDay(leaveUntil) })}`}
    </span>
  );
}

function Languages({ member: { languages } }: OneProps) {
  const { label } = useLabels();
  return languages.map((language) => label('language', language)).join(', ');
}

function Load({ member: { load, capacity } }: OneProps) {
  const t = useT();
  return (
    <span className={classes['load']} data-full={load >= capacity || undefined}>
      {t('team.load.of', { load, capacity })}
      {load >= capacity && <small className={classes['more']}>{t('team.load.full')}</small>}
    </span>
  );
}

function Conflicts({ member: { conflicts } }: OneProps) {
  const { locale, drafts } = useLanguage();
  const { category } = useLabels();
  if (conflicts.length === 0) return '–';
  return conflicts
    .map(({ kind, reference }) => {
      if (kind === 'category') return category(reference);
      const institution = RECIPIENT_KINDS.find(reference);
      return institution ? labelOf(institution, locale, drafts) : reference;
    })
    .join(', ');
}

type Counted = (typeof PRIORITIES)[number] | 'overdue' | 'awaiting';

function Carried({ member, teamId, what }: OneProps & { readonly teamId: string; readonly what: Counted }) {
  const t = useT();
  const assignee = { assignee: member.accountId };
  if (typeof what === 'string') {
    const said = `${member.name}, ${t(`team.${what}`)}`;
    return <Count n={member[what]} what={said} teamId={teamId} view={what} fields={assignee} />;
  }
  const fields = { ...assignee, priority: String(what) };
  const said = `${member.name}, ${t(`priority.${what}`)}`;
  return (
    <Count n={member.byPriority[what - 1] ?? 0} what={said} teamId={teamId} view="all" fields={fields} />
  );
}

function ChangeButton({ member, change }: OneProps & Pick<Props, 'change'>) {
  const t = useT();
  return (
    <Button
      variant="default"
      size="compact-sm"
      className={classes['change'] ?? ''}
      aria-label={t('team.change.of', { person: member.name })}
      onClick={() => change(member)}
    >
      {t('team.change')}
    </Button>
  );
}

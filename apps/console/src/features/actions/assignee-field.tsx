import { Radio } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Failed } from '../../ui/failed.js';
import { Notice } from '../../ui/notice.js';
import { useBoard } from '../team/use-team.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import classes from './actions.module.css';
import { assigneesOf, type Assignee } from './assignees.js';
import type { Field, Values } from './decision.js';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly values: Values;
  readonly set: (field: Field, value: string) => void;
  readonly error: string | undefined;
}

/** Chooses to whom a complaint is given, seeing what each carries, speaks, and what speaks against it. */
export function AssigneeField({ complaint, values, set, error }: Props) {
  const t = useT();
  const board = useBoard(complaint.view.facts.teamId);
  if (board.isPending) return <p role="status">{t('app.loading')}</p>;
  if (board.isError) return <Failed error={board.error} again={() => void board.refetch()} size="xs" />;
  const assignees = assigneesOf(board.data.members, complaint.view);
  if (assignees.every(({ barred }) => barred))
    return <Notice tone="soon">{t('field.assigneeId.none')}</Notice>;
  return (
    <Radio.Group
      label={t('field.assigneeId')}
      value={values.assigneeId}
      error={error}
      onChange={(id) => set('assigneeId', id)}
    >
      <div className={classes['assignees']}>
        {assignees.map((assignee) => (
          <Radio
            key={assignee.member.accountId}
            value={assignee.member.accountId}
            disabled={assignee.barred}
            label={assignee.member.name}
            description={<Standing {...assignee} />}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function Standing({ member, against }: Assignee) {
  const t = useT();
  const labels = useLabels();
  const languages = member.languages.map((language) => labels.label('language', language)).join(', ');
  const { load, capacity, duty } = member;
  return (
    <>
      {`${t('team.load')} ${t('team.load.of', { load, capacity })} · ${t(`team.duty.${duty}`)} · ${languages}`}
      {against.map((code) => (
        <span key={code} className={classes['against']}>
          {labels.label('passed-over', code)}
        </span>
      ))}
    </>
  );
}

import { Button } from '@mantine/core';
import type { FormEvent } from 'react';
import type { BulkResult, QueueRowResponse as Row } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import layout from '../../ui/dialog-form.module.css';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { shortReference } from '../complaint/reference.js';
import classes from './bulk.module.css';
import type { BulkAct, Target } from './bulk-plan.js';
import { ChoiceList } from './choice-list.js';
import { Progress } from './progress.js';
import { Reasons } from './reasons.js';
import type { Batched } from './batches.js';
import { useLeftOut } from './use-left-out.js';

interface Props {
  readonly act: BulkAct;
  readonly rows: readonly Row[];
  /** What the desk says of each. */
  readonly judged: readonly BulkResult[];
  readonly target: Target | null;
  readonly sent: Batched<BulkResult>;
  readonly confirm: (chosen: readonly Row[]) => void;
  readonly onClose: () => void;
}

// Enter presses what has the focus, once there was something to read.
const focus = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });

/** What would happen to which, what can't and why, and the one button that does it. */
export function BulkQuestion({ act, rows, judged, target, sent, confirm, onClose }: Props) {
  const t = useT();
  const { leftOut, leave } = useLeftOut();
  const refused = judged.flatMap(({ id, refused: code }) => (code === null ? [] : [{ id, code }]));
  const possible = rows.filter(({ id }) => !refused.some((one) => one.id === id));
  const chosen = possible.filter(({ id }) => !leftOut.has(id));
  const { busy, results, error } = sent;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && chosen.length > 0) confirm(chosen);
  };
  return (
    <form className={layout['form']} onSubmit={submit}>
      {possible.length > 0 && <p>{t(`bulk.${act}.text`)}</p>}
      {possible.length > 0 && (
        <ChoiceList
          label={t('bulk.will')}
          all={possible}
          leftOut={leftOut}
          leave={leave}
          include={({ id }) => t('bulk.include', { reference: shortReference(id) })}
        >
          {(row) => <Moves row={row} target={target} />}
        </ChoiceList>
      )}
      {refused.length > 0 && (
        <Notice tone="soon" title={t(`bulk.${act}.not`, { count: refused.length })}>
          <Reasons refused={refused} onOpen={onClose} />
        </Notice>
      )}
      {busy && (
        <Progress
          text={t('bulk.sending', { done: results.length, total: chosen.length })}
          done={results.length}
          total={chosen.length}
        />
      )}
      <Fault error={error} />
      <div className={layout['buttons']}>
        <Button variant="default" disabled={busy} onClick={onClose}>
          {t(possible.length > 0 ? 'app.cancel' : 'app.close')}
        </Button>
        {possible.length > 0 && (
          <Button type="submit" ref={focus} loading={busy} disabled={chosen.length === 0}>
            {error === null
              ? t(`bulk.${act}.confirm`, { count: chosen.length })
              : t('bulk.again', { count: chosen.length - results.length })}
          </Button>
        )}
      </div>
    </form>
  );
}

/** One complaint, and whose it is and will be. */
function Moves({ row, target }: { readonly row: Row; readonly target: Target | null }) {
  const t = useT();
  const labels = useLabels();
  const { current } = useSession();
  const about = [shortReference(row.id), labels.title(row), labels.district(row.districtId)];
  return (
    <div className={classes['told']}>
      <p>{about.filter((part) => part !== '').join(' · ')}</p>
      <p className={classes['about']}>
        {t('bulk.moves', {
          from: labels.person(row.assigneeId),
          to: labels.person(target?.assigneeId ?? current.account.id),
        })}
      </p>
    </div>
  );
}

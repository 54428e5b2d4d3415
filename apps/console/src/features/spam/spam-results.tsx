import { Button } from '@mantine/core';
import type { SpamResult } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import layout from '../../ui/dialog-form.module.css';
import { Reasons } from '../bulk/reasons.js';
import { shortReference } from '../complaint/reference.js';
import type { Proposed } from './proposed.js';
import { TakeBack } from './take-back.js';
import classes from './spam.module.css';

interface Props {
  readonly results: readonly SpamResult[];
  readonly proposed: readonly Proposed[];
  readonly onClose: () => void;
}

const focus = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });

/** What became of each: how many are closed, which were refused and why, and how to take one back. */
export function SpamResults({ results, proposed, onClose }: Props) {
  const t = useT();
  const done = results.filter(({ refused }) => refused === null);
  const refused = results.flatMap(({ id, refused: code }) => (code === null ? [] : [{ id, code }]));
  const teamOf = (id: string) => proposed.find((one) => one.id === id)?.complaint?.view.facts.teamId ?? '';
  return (
    <div className={layout['form']}>
      {refused.length > 0 && (
        <Notice tone="late" title={t('spam.refused', { count: refused.length })}>
          <Reasons refused={refused} onOpen={onClose} />
        </Notice>
      )}
      <Notice tone={done.length > 0 ? 'good' : 'info'} title={t('spam.closed', { count: done.length })}>
        {done.length > 0 && <p>{t('spam.back.how', { count: done.length })}</p>}
      </Notice>
      {done.length > 0 && (
        <details className={classes['answer']}>
          <summary>{t('spam.closed.which')}</summary>
          <ul className={classes['closed']}>
            {done.map(({ id, version }) => (
              <li key={id}>
                <span>{shortReference(id)}</span>
                <TakeBack id={id} version={version!} teamId={teamOf(id)} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={layout['buttons']}>
        <Button ref={focus} onClick={onClose}>
          {t('app.close')}
        </Button>
      </div>
    </div>
  );
}

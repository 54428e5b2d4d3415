import { Button } from '@mantine/core';
import type { FormEvent } from 'react';
import { useLanguage, useT } from '../../i18n/language.js';
import { Fault } from '../../ui/fault.js';
import layout from '../../ui/dialog-form.module.css';
import { Progress } from '../bulk/progress.js';
import { useLeftOut } from '../bulk/use-left-out.js';
import { answerIn, isDeclinable, type Declinable, type Proposed } from './proposed.js';
import { NotDeclinable, ToDecline } from './spam-preview.js';
import classes from './spam.module.css';
import type { SpamResult } from '#desk-client';
import type { Batched } from '../bulk/batches.js';

interface Props {
  readonly proposed: readonly Proposed[];
  readonly declining: Batched<SpamResult>;
  readonly confirm: (chosen: readonly Declinable[]) => Promise<void>;
  readonly onClose: () => void;
}

// The second key of two: Enter presses what has the focus, once there was something to read.
const focus = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });

/** What would happen to which complaints, and the one button that does it. */
export function SpamQuestion({ proposed, declining, confirm, onClose }: Props) {
  const t = useT();
  const { leftOut, leave } = useLeftOut();
  const declinable = proposed.filter(isDeclinable);
  const chosen = declinable.filter(({ id }) => !leftOut.has(id));
  const { busy, results, error } = declining;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && chosen.length > 0) void confirm(chosen);
  };
  return (
    <form className={layout['form']} onSubmit={submit}>
      {declinable.length > 0 && <p>{t('spam.text')}</p>}
      <ToDecline proposed={declinable} leftOut={leftOut} leave={leave} alone={proposed.length === 1} />
      <NotDeclinable proposed={proposed.filter((one) => !isDeclinable(one))} onOpen={onClose} />
      {chosen.length > 0 && <Answer chosen={chosen} />}
      {busy && (
        <Progress
          text={t('spam.sending', { done: results.length, total: chosen.length })}
          done={results.length}
          total={chosen.length}
        />
      )}
      <Fault error={error} />
      <div className={layout['buttons']}>
        <Button variant="default" disabled={busy} onClick={onClose}>
          {t(declinable.length > 0 ? 'app.cancel' : 'app.close')}
        </Button>
        {declinable.length > 0 && (
          <Button type="submit" ref={focus} loading={busy} disabled={chosen.length === 0}>
            {t(error === null ? 'spam.confirm' : 'spam.again', { count: chosen.length - results.length })}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The words that the person will read, once in each language that is among them. */
function Answer({ chosen }: { readonly chosen: readonly Declinable[] }) {
  const t = useT();
  const { drafts } = useLanguage();
  const texts = new Set(chosen.map(({ complaint }) => answerIn(complaint.view.facts.language, drafts)));
  return (
    <details className={classes['answer']}>
      <summary>{t('spam.answer')}</summary>
      {[...texts].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </details>
  );
}

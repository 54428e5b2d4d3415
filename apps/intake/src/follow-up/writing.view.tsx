import type { ReactNode } from 'react';
import { formatDay } from '#i18n';
import { pathIn } from '../web/locale.js';
import { Listen, Picture } from '../web/ui.js';
import type { FollowedProps } from './follow.view.js';
import type { WritingId } from './writing.js';

/** Writing to the team: the first thing to do, and always open. */
export function Reply(props: FollowedProps) {
  return (
    <section data-slot="reply">
      <Form {...props} kind="message" heading />
    </section>
  );
}

/** Objecting to the conclusion, for as long as it may be: the team's answer is not the last word. */
export function Objection(props: FollowedProps) {
  const { t, locale, timeZone, standing } = props;
  const until = standing?.objectionUntil ?? null;
  const dated = until && t('intake.follow.objection-title', { date: formatDay(until, locale, timeZone) });
  return (
    <Folded
      {...props}
      kind="objection"
      // Words that were refused are never taken from sight.
      hidden={!until && props.typed.objection === undefined}
      title={dated ?? t('intake.follow.objection-button')}
    >
      <p>{t('intake.follow.objection-text')}</p>
    </Folded>
  );
}

/** What is written more rarely: facts, a complaint about how it was handled, a wish to be erased. */
export function Aside(props: FollowedProps & { readonly kind: 'addition' | 'handling' | 'erasure' }) {
  const { t, kind, locale } = props;
  return (
    <Folded {...props} title={t(`intake.follow.${kind}-label`)}>
      {kind === 'handling' && (
        <>
          <p>
            <b>{t('intake.follow.handling-text')}</b>
          </p>
          <p>{t('intake.follow.handling-other')}</p>
          <p>
            <a href={pathIn(locale, '')}>{t('intake.page.form')}</a>
          </p>
          <p>{t('intake.follow.handling-elsewhere')}</p>
          <p>
            <a href={pathIn(locale, 'elsewhere')}>{t('intake.page.elsewhere')}</a>
          </p>
        </>
      )}
      {kind === 'erasure' && (
        <>
          <p>{t('intake.follow.erasure-can')}</p>
          <p>{t('intake.follow.erasure-cannot')}</p>
        </>
      )}
    </Folded>
  );
}

/** Asking to withdraw; said once more before it is asked. */
export function Withdraw(props: FollowedProps) {
  const { t, pictures, locale, code, requestKey, standing, notice } = props;
  const wrong = notice === 'error-confirm';
  return (
    <details
      data-slot="withdraw"
      open={wrong}
      hidden={Boolean(standing?.withdrawalAskedAt) || standing?.state === 'concluded'}
    >
      <summary>
        <Picture pictures={pictures} of="withdraw" />
        {t('intake.follow.withdraw-title')}
      </summary>
      <Listen context={props} id="withdraw" />
      <p>{t('intake.follow.withdraw-text')}</p>
      <p>{t('intake.follow.withdraw-forced')}</p>
      <form method="post" action={pathIn(locale, 'follow')} data-do="withdraw" noValidate>
        <Hidden {...{ code, requestKey }} kind="withdraw" />
        <p className="err" id="confirm-error" hidden={!wrong}>
          {wrong && t('intake.follow.error-confirm')}
        </p>
        <label className="card">
          <input
            type="checkbox"
            name="confirm"
            id="confirm"
            value="yes"
            aria-describedby="confirm-error"
            aria-invalid={wrong || undefined}
            autoFocus={wrong}
          />
          <Picture pictures={pictures} of="confirm" />
          <span>{t('intake.follow.withdraw-confirm')}</span>
        </label>
        <button>{t('intake.follow.withdraw-button')}</button>
      </form>
    </details>
  );
}

interface FoldedProps extends FollowedProps {
  readonly kind: WritingId;
  readonly title: string | null;
  readonly hidden?: boolean;
  readonly children?: ReactNode;
}

function Folded({ title, hidden, children, ...props }: FoldedProps) {
  return (
    <details data-slot={props.kind} open={props.typed[props.kind] !== undefined} hidden={hidden}>
      <summary data-slot={`${props.kind}-title`}>{title}</summary>
      {children}
      <Form {...props} />
    </details>
  );
}

interface FormProps extends FollowedProps {
  readonly kind: WritingId;
  readonly heading?: boolean;
}

function Form({ kind, heading, ...props }: FormProps) {
  const { t, pictures, locale, code, requestKey, typed } = props;
  return (
    <form method="post" action={pathIn(locale, 'follow')} data-do={kind} noValidate>
      <Hidden {...{ code, requestKey, kind }} />
      <label htmlFor={kind} className={heading ? 'q' : undefined}>
        <Picture pictures={pictures} of={kind} />
        {t(`intake.follow.${kind}-label`)}
      </label>
      <Listen context={props} id={kind} />
      <p className="hint" id={`${kind}-hint`}>
        {t(`intake.follow.${kind}-hint`)}
      </p>
      <textarea
        id={kind}
        name="text"
        rows={5}
        aria-describedby={`${kind}-hint`}
        autoComplete="off"
        defaultValue={typed[kind]}
      />
      <button className="main">{t(`intake.follow.${kind}-button`)}</button>
    </form>
  );
}

/** What every form of the page carries: what it does, for which complaint, and its key. */
export function Hidden({ code, requestKey, kind }: { code: string; requestKey: string; kind: string }) {
  return (
    <>
      <input type="hidden" name="do" value={kind} />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="requestKey" value={requestKey} />
    </>
  );
}

import { formatDay, formatInstant, intlLocale, type Locale } from '#i18n';
import type { FileLimits } from '../files/file-limits.js';
import { fileSize } from '../files/file-size.js';
import { Files } from '../files/files.view.js';
import type { PlainFileNotice } from '../files/plain-files.service.js';
import { pathIn, type T } from '../web/locale.js';
import { ErrorSummary, Listen, ListenTo, Picture, type ListenContext } from '../web/ui.js';
import { heardOf } from './heard.js';
import { outcomeText, outcomeWords } from './outcome.js';
import { Consent } from './consent.view.js';
import { Messages, type ShownMessage } from './messages.view.js';
import type { Next, Standing } from './standing.js';
import { Survey } from './survey.view.js';
import { Aside, Objection, Reply, Withdraw } from './writing.view.js';
import type { WritingId } from './writing.js';

/** What a refused or finished action says. */
export type FollowNotice =
  | `sent-${WritingId}`
  | 'sent-survey'
  | 'sent-consent'
  | 'error-text'
  | 'error-long'
  | 'error-not-sent'
  | 'error-confirm'
  | 'error-objection'
  | PlainFileNotice;

/** Why a code opened nothing. */
export type CodeError =
  | {
      readonly key:
        'error-empty' | 'error-check' | 'error-characters' | 'error-unknown' | 'error-many' | 'error-down';
    }
  | { readonly key: 'error-length'; readonly count: number };

interface AskProps {
  readonly context: ListenContext;
  readonly locale: Locale;
  readonly typed: string;
  readonly error: CodeError | null;
}

/** Asks for the code: by POST alone, so that it stands in no address and no log. */
export function AskCode({ context, locale, typed, error }: AskProps) {
  const { t } = context;
  const message =
    error && t(`intake.follow.${error.key}`, error.key === 'error-length' ? { count: error.count } : {});
  return (
    <div id="ask">
      <h1>{t('intake.follow.title')}</h1>
      <form method="post" action={pathIn(locale, 'follow')} id="ask-form" noValidate>
        <label htmlFor="code" className="q">
          <Picture pictures={context.pictures} of="follow" />
          {t('intake.code.label')}
        </label>
        <Listen context={context} id="follow" />
        <p className="hint" id="code-hint">
          {t('intake.follow.lead')}
        </p>
        {/* Told once, at the one field that there is, which has the focus. */}
        <p className="err" id="code-error" hidden={!error}>
          {error && `${t('intake.errors.prefix')} ${message}`}
        </p>
        <input
          type="text"
          id="code"
          name="code"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          defaultValue={typed}
          aria-describedby="code-hint code-error"
          aria-invalid={error ? true : undefined}
          autoFocus={error !== null}
        />
        <noscript>
          <p className="note">{t('intake.follow.by-server')}</p>
        </noscript>
        <button className="main" id="open">
          {t('intake.follow.button')}
        </button>
      </form>
    </div>
  );
}

/** A file as it is listed; what was spoken is known by its request key alone. */
export interface ShownFile {
  readonly size: number;
  readonly arrivedAt: Date | null;
  readonly isVoice: boolean;
}

/** A followed complaint to draw; without a standing it is the mould that the script fills. */
export interface FollowedProps extends ListenContext {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly limits: FileLimits;
  readonly standing: Standing | null;
  /** The conclusion that stands is still to be judged by the person. */
  readonly asksSurvey: boolean;
  readonly messages: readonly ShownMessage[];
  readonly files: readonly ShownFile[];
  readonly notice: FollowNotice | null;
  /** What was typed into a form that was refused. */
  readonly typed: Readonly<Partial<Record<WritingId, string>>>;
  readonly code: string;
  readonly requestKey: string;
  /** How long a closed complaint may be opened again. */
  readonly appealDays: number;
  /** The neutral page to end on. */
  readonly leaveUrl: string;
}

/** The letter exchange: where it stands, what is awaited from whom, messages newest first. Never what was filed. */
export function Followed(props: FollowedProps) {
  const { t, locale, timeZone, limits, standing, notice, code, appealDays } = props;
  const outcome = standing && outcomeText(outcomeWords(t), standing);
  const withdrawn = standing?.next === 'withdrawal';
  const heard = standing && heardOf(props.sounds, standing);
  const newOnes = props.messages.filter(({ isNew }) => isNew).length;
  return (
    <div id="followed">
      <h1 tabIndex={-1} autoFocus={standing !== null && notice === null}>
        {t('intake.follow.where')}
      </h1>
      <Notice t={t} notice={notice} />
      <p className="note" data-slot="state" hidden={withdrawn}>
        <Picture pictures={props.pictures} of={standing?.state ?? 'received'} />
        <b data-slot="state-words">{standing && t(`intake.follow.state.${standing.state}`)}</b>
      </p>
      <p className="note" data-slot="withdrawn" hidden={!withdrawn}>
        {standing?.withdrawalAskedAt &&
          t('intake.follow.withdrawal-asked', {
            date: formatDay(standing.withdrawalAskedAt, locale, timeZone),
          })}
      </p>
      <ListenTo context={props} slot="heard" files={heard} />
      <p data-slot="take-back" hidden={!withdrawn}>
        <b>{t('intake.follow.withdrawal-back', { days: appealDays })}</b>
      </p>
      {withdrawn && <Reply {...props} />}
      <p data-slot="outcome" hidden={!outcome}>
        {outcome}
      </p>
      <p data-slot="elsewhere" hidden={standing?.closingReason !== 'inadmissible'}>
        <a href={pathIn(locale, 'elsewhere')}>{t('intake.page.elsewhere')}</a>
      </p>
      <p data-slot="next">{standing && nextSentence(t, standing, appealDays, locale, timeZone)}</p>
      <p className="bad" data-slot="unreadable" hidden={!standing?.unreadable}>
        {t('intake.follow.unreadable')}
      </p>
      <p data-slot="new" hidden={newOnes === 0}>
        <b>{t('intake.follow.new-below', { count: newOnes })}</b>
      </p>
      <p className="hint" data-slot="received">
        {standing && t('intake.follow.received', { date: formatDay(standing.receivedAt, locale, timeZone) })}
      </p>
      <p className="hint">{t(code ? 'intake.follow.reload-shows' : 'intake.follow.reload')}</p>
      {/* Sent while the machines did not answer: what stands there is not known, and not guessed at. */}
      {(standing || !notice) && <Messages {...props} />}
      <Objection {...props} />
      {!withdrawn && <Reply {...props} />}
      <Survey {...props} />
      <Aside {...props} kind="addition" />
      <Files {...{ listening: props, locale, limits, code }} requestKey={props.requestKey} />
      <Arrived {...props} />
      <Aside {...props} kind="handling" />
      <Aside {...props} kind="erasure" />
      <Consent {...props} />
      <Withdraw {...props} />
      <p className="close">
        <a className="button" href={props.leaveUrl} rel="noreferrer noopener" data-leave="" id="close">
          {t('intake.follow.close')}
        </a>
      </p>
    </div>
  );
}

/** The sentence for what is due next. */
export function nextWords(t: T, next: Next, values: { date: string; days: number }): string {
  switch (next) {
    case 'withdrawal':
    case 'none':
      return t(`intake.follow.next.${next}`);
    case 'late-answer':
      return t('intake.follow.next.late-answer', { days: values.days });
    case 'answer':
    case 'last-answer':
      return t(`intake.follow.next.${next}`, values);
    default:
      return t(`intake.follow.next.${next}`, { date: values.date });
  }
}

const UNDATED: readonly Next[] = ['late-answer', 'withdrawal', 'none'];

function nextSentence(
  t: T,
  { next, dueAt }: Standing,
  days: number,
  locale: Locale,
  timeZone: string,
): string {
  if (!dueAt && !UNDATED.includes(next)) return '';
  return nextWords(t, next, { days, date: dueAt ? formatDay(dueAt, locale, timeZone) : '' });
}

function Notice({ t, notice }: { t: T; notice: FollowNotice | null }) {
  // Told at its box.
  if (notice === 'error-confirm') return null;
  const wrong = notice?.startsWith('error-');
  if (notice && wrong) return <ErrorSummary title={t(`intake.follow.${notice}`)} />;
  return (
    <p
      className="note ok"
      data-slot="notice"
      role="status"
      tabIndex={-1}
      autoFocus={notice !== null}
      hidden={!notice}
    >
      {notice && t(`intake.follow.${notice}`)}
    </p>
  );
}

function nameOf(t: T, number: number, size: string, isVoice: boolean): string {
  return isVoice ? t('intake.files.voice-size', { size }) : t('intake.files.number', { number, size });
}

function Arrived({ t, locale, timeZone, files }: FollowedProps) {
  return (
    <section data-slot="arrived" hidden={files.length === 0}>
      <h3>{t('intake.files.list')}</h3>
      <div data-slot="arrived-list">
        {files.map(({ size, arrivedAt, isVoice }, place) => (
          <p key={place} className="file">
            <b>{nameOf(t, place + 1, fileSize(size, intlLocale(locale)), isVoice)}</b>
            <span className={arrivedAt ? 'ok' : 'no'}>
              {arrivedAt
                ? t('intake.files.arrived-at', { date: formatInstant(arrivedAt, locale, timeZone) })
                : t('intake.files.incomplete')}
            </span>
          </p>
        ))}
      </div>
    </section>
  );
}

import { formatDay, type Locale } from '#i18n';
import type { FileLimits } from '../files/file-limits.js';
import type { FiledComplaint } from '#filing';
import { Files } from '../files/files.view.js';
import type { Asset } from '../web/assets.js';
import { pathIn, type T } from '../web/locale.js';
import { CodeGroups, Listen, Picture, type ListenContext } from '../web/ui.js';
import { KeepWays } from './keep-ways.view.js';
import { ReceiptDrill } from './receipt-drill.view.js';

/** A receipt to draw; without `filed` it is the mould that the form's script fills. */
export interface ReceiptProps {
  readonly listening: ListenContext;
  readonly locale: Locale;
  readonly timeZone: string;
  /** Of the follow-up page, as people type it. */
  readonly address: string;
  readonly filed: FiledComplaint | null;
  readonly code: string;
  readonly sealedBy: 'browser' | 'server';
  readonly drawing: Asset | null;
  readonly limits: FileLimits;
  /** Under which a file that this page sends without scripts is known again. */
  readonly requestKey: string;
}

/** Stands for a date in the mould. */
export const DATE_MARK = '%date%';
const ADDRESS_MARK = '%address%';

/** What a person holds after sending: the code, then what happens now, by when, and how to come back. */
export function Receipt(props: ReceiptProps) {
  const { listening, locale, timeZone, address, filed, code, sealedBy, drawing, limits, requestKey } = props;
  const { t } = listening;
  const day = (instant: Date | null | undefined) =>
    instant ? formatDay(instant, locale, timeZone) : DATE_MARK;
  const outcome = filed?.outcome ?? 'filed';
  return (
    <div id="receipt">
      <h1 tabIndex={-1} autoFocus>
        <span className="ok" data-unless="added kept" hidden={outcome === 'added'}>
          {t('intake.receipt.title')}
        </span>
        <span className="ok" data-when="added" hidden={outcome !== 'added'}>
          {t('intake.receipt.added-title')}
        </span>
        <span data-when="kept" hidden>
          {t('intake.waiting.kept-title')}
        </span>
      </h1>
      <p className="note" data-when="same" hidden={outcome !== 'same'}>
        {t('intake.receipt.same')}
      </p>
      <p className="note" data-when="added" hidden={outcome !== 'added'}>
        {t('intake.receipt.added')}
      </p>
      <p className="note" data-when="kept" hidden>
        {t('intake.waiting.kept')}
      </p>
      <div className="note" id="voice-sending" hidden>
        <div id="voice-on-its-way">
          <b>{t('intake.receipt.voice')}</b>
          <p>{t('intake.receipt.voice-text')}</p>
        </div>
        <div id="voice-list" />
      </div>
      <div className="keep" id="keep">
        <h2 data-steps="shown wrong right">
          <Picture pictures={listening.pictures} of="receipt" />
          {t('intake.code.title')}
        </h2>
        <p className="err" id="drill-wrong" tabIndex={-1} data-steps="wrong" hidden>
          {t('intake.drill.wrong')}
        </p>
        <div data-steps="shown wrong">
          <Listen context={listening} id="receipt" />
          <CodeGroups context={listening} code={code} />
          <p>{t('intake.code.keep')}</p>
        </div>
        <ReceiptDrill context={listening} isMould={filed === null} />
        {drawing && <KeepWays {...{ t, drawing }} />}
      </div>
      <ul className="next" data-unless="added kept" hidden={outcome === 'added'}>
        <li>
          <b>{t('intake.receipt.now')}</b> {t('intake.receipt.now-text')}
        </li>
        <li>
          <b data-date="triageDueAt">{t('intake.receipt.by', { date: day(filed?.triageDueAt) })}</b>{' '}
          {t('intake.receipt.by-text')}
        </li>
        <li>
          <b data-date="feedbackDueAt">
            {t('intake.receipt.answer-by', { date: day(filed?.feedbackDueAt) })}
          </b>{' '}
          {t('intake.receipt.answer-text')}
        </li>
        <li>
          <b>{t('intake.receipt.back')}</b> <Back {...{ t, locale, address }} />
        </li>
      </ul>
      <p className="hint">
        {t(sealedBy === 'server' ? 'intake.receipt.server-sealed' : 'intake.receipt.browser-sealed')}
      </p>
      <Files {...{ listening, locale, limits, code, requestKey }} />
      <section>
        <h2>{t('intake.receipt.dont')}</h2>
        <Listen context={listening} id="dont" />
        <ul className="next">
          {(['code', 'alone', 'evidence', 'talk'] as const).map((id) => (
            <li key={id}>{t(`intake.receipt.dont-${id}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The address as people type it, to press here: it then stays at the door that the form was opened at. */
function Back({ t, locale, address }: Pick<ReceiptProps, 'locale' | 'address'> & { readonly t: T }) {
  const [before, after] = t('intake.receipt.back-text', { address: ADDRESS_MARK }).split(ADDRESS_MARK);
  return (
    <>
      {before}
      <a href={pathIn(locale, 'follow')} id="back">
        {address}
      </a>
      {after}
    </>
  );
}

import { intlLocale, type Locale } from '#i18n';
import { pathIn, type T } from '../web/locale.js';
import { Listen, type ListenContext } from '../web/ui.js';
import type { FileLimits } from './file-limits.js';
import { fileSize } from './file-size.js';

interface FilesProps {
  readonly listening: ListenContext;
  readonly locale: Locale;
  readonly limits: FileLimits;
  /** '' where a script draws the page: it sends files itself. */
  readonly code: string;
  readonly requestKey: string;
}

/** Sending files after the text is safe: drawn for everyone, opened by the script that can seal them. */
export function Files({ listening, locale, limits, code, requestKey }: FilesProps) {
  const { t } = listening;
  const size = fileSize(limits.mostBytes, intlLocale(locale));
  return (
    <section id="files">
      {/* Its title goes with what it stands over: where nothing can be sent yet, nothing is announced. */}
      {code && (
        <noscript>
          <h2>{t('intake.files.title')}</h2>
          <OneFile {...{ t, locale, limits, code, requestKey }} />
        </noscript>
      )}
      <div id="files-open" hidden>
        <h2>{t('intake.files.title')}</h2>
        <Listen context={listening} id="photos" />
        <p className="hint">{t('intake.files.hint', { most: limits.mostFiles, size })}</p>
        <p className="note">{t('intake.files.photos')}</p>
        <label className="card">
          <input type="checkbox" id="keep-original" autoComplete="off" />
          <span>
            {t('intake.files.keep')}
            <small>{t('intake.files.keep-hint')}</small>
          </span>
        </label>
        <p className="hint">{t('intake.files.others')}</p>
        <label className="button">
          {t('intake.files.button')}
          <input type="file" id="file-input" multiple className="away" />
        </label>
        <div id="file-list" />
      </div>
    </section>
  );
}

/** One file, sealed by the server as it comes; the code stands first, so that it is here before the file is. */
function OneFile({ t, locale, limits, code, requestKey }: Omit<FilesProps, 'listening'> & { readonly t: T }) {
  return (
    <form method="post" action={pathIn(locale, 'follow')} encType="multipart/form-data">
      <input type="hidden" name="do" value="file" />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="requestKey" value={requestKey} />
      <p className="note">{t('intake.files.no-script')}</p>
      <p className="hint">{t('intake.files.no-script-photo')}</p>
      <label htmlFor="file">
        {t('intake.files.one', { size: fileSize(limits.mostBytes, intlLocale(locale)) })}
      </label>
      <input type="file" id="file" name="file" accept={limits.kinds.join(',') || undefined} />
      <p className="hint">{t('intake.files.one-wait')}</p>
      <button className="main">{t('intake.files.one-button')}</button>
    </form>
  );
}

const FARES = [
  ...(['waiting', 'sealing', 'sending', 'arrived', 'cancelled', 'refused', 'preparing', 'ready'] as const),
  ...(['asks', 'paused', 'interrupted', 'failed', 'too-many', 'too-big', 'empty', 'kind'] as const),
] as const;
const ACTIONS = ['pause', 'continue', 'retry', 'now', 'cancel', 'send', 'remove', 'as-is', 'drop'] as const;
const CARRIES = ['cleaned', 'original', 'document', 'video', 'sound', 'other', 'voice'] as const;

/** The words a script needs to say how a file fares. */
export function fileWords(t: T, locale: Locale, { mostFiles, mostBytes }: FileLimits) {
  const size = fileSize(mostBytes, intlLocale(locale));
  const values = { here: '%here%', of: '%of%', most: mostFiles, size };
  return {
    voice: t('intake.files.voice'),
    fares: wordsOf(FARES, (id) => t(`intake.files.fare.${id}`, values)),
    actions: wordsOf(ACTIONS, (id) => t(`intake.files.do.${id}`)),
    carries: wordsOf(CARRIES, (id) => t(`intake.files.carries.${id}`)),
  };
}

function wordsOf<Id extends string>(ids: readonly Id[], said: (id: Id) => string): Record<Id, string> {
  return Object.fromEntries(ids.map((id) => [id, said(id)])) as Record<Id, string>;
}

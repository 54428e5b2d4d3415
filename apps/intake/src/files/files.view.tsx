import { intlLocale, type Locale } from '#i18n';
import type { T } from '../web/locale.js';
import type { FileLimits } from './file-limits.js';
import { fileSize } from './file-size.js';

interface FilesProps {
  readonly t: T;
  readonly locale: Locale;
  readonly limits: FileLimits;
}

/** Sending files after the text is safe: drawn for everyone, opened by the script that can seal them. */
export function Files({ t, locale, limits }: FilesProps) {
  const size = fileSize(limits.mostBytes, intlLocale(locale));
  return (
    <section id="files">
      <h2>{t('intake.files.title')}</h2>
      <noscript>
        <p>{t('intake.files.no-script')}</p>
      </noscript>
      <div id="files-open" hidden>
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

const FARES = [
  ...(['waiting', 'sealing', 'sending', 'arrived', 'cancelled', 'refused', 'preparing', 'asks'] as const),
  ...(['paused', 'interrupted', 'failed', 'too-many', 'too-big', 'empty', 'kind'] as const),
] as const;
const ACTIONS = ['pause', 'continue', 'retry', 'now', 'cancel', 'as-is', 'drop'] as const;
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

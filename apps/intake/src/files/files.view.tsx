import type { T } from '../web/locale.js';

/** Sending files after the text is safe: drawn for everyone, opened by the script that can seal them. */
export function Files({ t }: { t: T }) {
  return (
    <section id="files">
      <h2>{t('intake.files.title')}</h2>
      <noscript>
        <p>{t('intake.files.no-script')}</p>
      </noscript>
      <div id="files-open" hidden>
        <p className="hint">{t('intake.files.hint')}</p>
        <p className="note">{t('intake.files.warning')}</p>
        <label className="button">
          {t('intake.files.button')}
          <input type="file" id="file-input" multiple className="away" />
        </label>
        <div id="file-list" aria-live="polite" />
      </div>
    </section>
  );
}

/** The words a script needs to say how a file fares. */
export function fileWords(t: T) {
  return {
    sealing: t('intake.files.sealing'),
    sending: t('intake.files.sending', { percent: '%percent%' }),
    arrived: t('intake.files.arrived'),
    failed: t('intake.files.failed'),
    retry: t('intake.files.retry'),
    'too-big': t('intake.files.too-big'),
    'too-many': t('intake.files.too-many'),
    empty: t('intake.files.empty'),
  };
}

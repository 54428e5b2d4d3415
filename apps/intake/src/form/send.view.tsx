import { Fragment } from 'react';
import type { Locale } from '#i18n';
import { nameOfLocale, OFFERED_LOCALES, pathIn, type T } from '../web/locale.js';
import { Listen, Picture, type ListenContext } from '../web/ui.js';

/** The button's name that asks for the same form in another language. */
export const LANGUAGE_SWITCH = 'language-switch';

interface SendProps {
  readonly context: ListenContext;
  readonly locale: Locale;
}

/** The last word before sending: the code, where the story is sealed, and the button. */
export function Send({ context, locale }: SendProps) {
  const { t } = context;
  return (
    <section data-step="send">
      <noscript>
        <p>{t('intake.send.files-no-script')}</p>
      </noscript>
      <p className="hint" id="files-later" hidden>
        {t('intake.send.files')}
      </p>
      <p>
        <Picture pictures={context.pictures} of="send" />
        <b>{t('intake.send.code')}</b>
      </p>
      <Listen context={context} id="send" then="sealed-server" />
      {/* The truth without scripts; a script that can seal puts its own words here, and never takes them back silently. */}
      <p className="note" id="sealed-where" role="status">
        {t('intake.send.by-server')}
      </p>
      <button className="main" id="send">
        {t('intake.send.button')}
      </button>
      <OtherLanguages t={t} locale={locale} />
    </section>
  );
}

/** Without scripts a link would empty the form: these buttons carry it over. Last, so that Enter never presses one. */
function OtherLanguages({ t, locale }: { readonly t: T; readonly locale: Locale }) {
  return (
    <noscript>
      <p id="other-languages">{t('intake.page.languages-keep')}</p>
      <p>
        {OFFERED_LOCALES.filter((other) => other !== locale).map((other) => (
          <Fragment key={other}>
            <button lang={other} formAction={pathIn(other, '')} name={LANGUAGE_SWITCH} value="yes">
              {nameOfLocale(other)}
            </button>{' '}
          </Fragment>
        ))}
      </p>
    </noscript>
  );
}

import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import type { Locale } from '#i18n';
import type { Assets } from './assets.js';
import { nameOfLocale, OFFERED_LOCALES, pathIn, type PageName, type Words } from './locale.js';
import { DIALOGUE_STYLE, STYLE, TABLE_STYLE } from './style.js';

/** What every page of the public door shares. */
export interface Shell {
  readonly locale: Locale;
  readonly words: Words;
  /** Which page it is, also in the other languages. */
  readonly page: PageName;
  readonly assets: Assets;
  /** Where "leave quickly" goes. */
  readonly leaveUrl: string;
  readonly demonstration: boolean;
  /** What a language's link would take from a page without scripts. */
  readonly warns?: 'form' | 'follow';
  /** Values the script needs, in an inert block. */
  readonly data?: object;
}

interface PageProps extends Shell {
  readonly children: ReactNode;
}

/** A whole page as HTML. Everything is escaped by React; nothing typed is ever inserted raw. */
export function renderPage(props: PageProps): string {
  return `<!doctype html>${renderToStaticMarkup(<Page {...props} />)}`;
}

function Page({ children, ...shell }: PageProps) {
  const { t, lang } = shell.words;
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        {/* Neutral on purpose: a history, a tab and a task switcher show these to whoever holds the phone. */}
        <title>{t('intake.page.title')}</title>
        <link rel="icon" href="data:," />
        <meta name="robots" content="noindex" />
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
        {shell.page === 'follow' && <style dangerouslySetInnerHTML={{ __html: DIALOGUE_STYLE }} />}
        {shell.page.startsWith('transparency') && <style dangerouslySetInnerHTML={{ __html: TABLE_STYLE }} />}
        {shell.assets.page && (
          <script
            type="module"
            src={shell.assets.page.path}
            integrity={shell.assets.page.integrity}
            crossOrigin="anonymous"
          />
        )}
      </head>
      <body data-sounds={shell.assets.sounds[shell.locale]?.folder}>
        <a className="skip" href="#main">
          {t('intake.page.skip')}
        </a>
        <Bar {...shell} />
        <Languages {...shell} />
        <Cautions demonstration={shell.demonstration} words={shell.words} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Foot {...shell} />
        {shell.data && <Data value={shell.data} />}
      </body>
    </html>
  );
}

/** What must be known before a word on the page is believed: that it is a demonstration, and what its translation is worth. */
function Cautions({ demonstration, words: { t, caution } }: Pick<Shell, 'demonstration' | 'words'>) {
  if (!demonstration && !caution) return null;
  return (
    <aside className="demo">
      {demonstration && <div>{t('intake.page.demonstration')}</div>}
      {caution && <div>{t(caution)}</div>}
    </aside>
  );
}

function Bar({ words: { t }, leaveUrl }: Shell) {
  return (
    <header className="bar">
      <div>
        <small className="hint" id="leave-keys" hidden>
          {t('intake.page.leave-keys')}
        </small>{' '}
        <a className="leave" id="leave" href={leaveUrl} rel="noreferrer noopener">
          {t('intake.page.leave')}
        </a>
      </div>
    </header>
  );
}

function Languages({ locale, words: { t }, page, warns }: Shell) {
  return (
    <nav className="languages" aria-label={t('intake.page.languages')}>
      {OFFERED_LOCALES.map((other) =>
        other === locale ? (
          <b key={other} lang={other} aria-current="true">
            {nameOfLocale(other)}
          </b>
        ) : (
          <a key={other} lang={other} hrefLang={other} href={pathIn(other, page)} data-language="">
            {nameOfLocale(other)}
          </a>
        ),
      )}
      {warns && (
        <noscript>
          <p className="hint">{t(`intake.page.languages-${warns}`)}</p>
        </noscript>
      )}
    </nav>
  );
}

function Foot({ locale, words: { t }, page }: Shell) {
  return (
    <footer>
      {page !== '' && <a href={pathIn(locale, '')}>{t('intake.page.form')}</a>}
      {page !== 'follow' && <a href={pathIn(locale, 'follow')}>{t('intake.page.follow')}</a>}
      {page !== 'elsewhere' && <a href={pathIn(locale, 'elsewhere')}>{t('intake.page.elsewhere')}</a>}
      {page !== 'how' && <a href={pathIn(locale, 'how')}>{t('intake.page.how')}</a>}
      {page !== 'transparency' && (
        <a href={pathIn(locale, 'transparency')}>{t('intake.page.transparency')}</a>
      )}
    </footer>
  );
}

function Data({ value }: { value: object }) {
  // A "<" could end the block early; escaped, it is the same JSON.
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return <script type="application/json" id="data" dangerouslySetInnerHTML={{ __html: json }} />;
}

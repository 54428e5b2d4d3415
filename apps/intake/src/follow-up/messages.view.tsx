import { formatInstant, type Locale } from '#i18n';
import type { Subject } from '#sealing';
import { surveyLines, surveyWords } from './survey.js';
import type { T } from '../web/locale.js';

/** One message as it is shown; null text is one that doesn't open. */
export interface ShownMessage {
  readonly mine: boolean;
  readonly at: Date;
  readonly text: string | null;
  readonly subject: Subject | null;
  /** From the team, and not yet seen before this page. */
  readonly isNew: boolean;
}

function shownText(t: T, text: string | null, subject: Subject | null): string {
  if (text === null) return t('intake.follow.unopened');
  return subject === 'survey' ? surveyLines(text, surveyWords(t)) : text;
}

interface MessagesProps {
  readonly t: T;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly messages: readonly ShownMessage[];
}

/** The letters, newest first: who speaks, when, and what it is beside a message. */
export function Messages({ t, locale, timeZone, messages }: MessagesProps) {
  return (
    <section>
      <h2>{t('intake.follow.messages')}</h2>
      <p data-slot="no-message" hidden={messages.length > 0}>
        {t('intake.follow.no-message')}
      </p>
      <div data-slot="messages">
        {messages.map(({ mine, at, text, subject, isNew }, place) => (
          <article key={place} className={mine ? 'msg you' : 'msg'}>
            {isNew && <p className="new">{t('intake.follow.new')}</p>}
            <b>{t(mine ? 'intake.follow.from-you' : 'intake.follow.from-team')}</b>{' '}
            <small>
              {formatInstant(at, locale, timeZone)}
              {mine && (
                <>
                  {' · '}
                  <span className="ok">{t('intake.files.fare.arrived')}</span>
                </>
              )}
            </small>
            {subject && <p className="about">{t(`intake.follow.subject.${subject}`)}</p>}
            <p>{shownText(t, text, subject)}</p>
          </article>
        ))}
      </div>
    </section>
  );
}

import { formatDay, formatInstant, type Locale } from '#i18n';
import { OPENING_MARK } from '#counts/domain';
import { LICENCE, type PublicDocument } from '#publication';
import { pathIn } from '../web/locale.js';
import { MonthsTable, TimesTable, YearsTable } from './transparency-tables.js';
import { monthText, quarterText, type FiguresT, type RowName } from './transparency-words.js';
import type { Published } from './public-figures.service.js';

interface Props {
  readonly t: FiguresT;
  readonly rowName: RowName;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly published: Published | null;
}

/** The sentence, the four tables, what is hidden and why, and what the words mean. */
export function Transparency({ t, rowName, locale, timeZone, published }: Props) {
  if (!published) {
    return (
      <>
        <h1>{t('title')}</h1>
        <p>{t('none')}</p>
      </>
    );
  }
  const { quarter, document, publishedAt, withdrawnAt, reason, others } = published;
  const day = (instant: Date) => formatDay(instant, locale, timeZone);
  return (
    <>
      <h1>{t('title')}</h1>
      {document ? (
        <>
          <p className="sentence">{sentenceOf(document, t, locale)}</p>
          <p>
            {quarterText(quarter, t)}.{' '}
            {t('published', {
              day: day(publishedAt),
              asOf: formatInstant(new Date(document.asOf), locale, timeZone),
            })}
          </p>
          {document.totals.opening.length > 0 && <p>{t('opening', { mark: OPENING_MARK })}</p>}
          <MonthsTable {...{ t, locale, document }} />
          <YearsTable {...{ t, locale, rowName, document }} table="districts" />
          <YearsTable {...{ t, locale, rowName, document }} table="categories" />
          <TimesTable {...{ t, document }} />
          <Explained {...{ t, locale, document }} />
        </>
      ) : (
        <section className="bad">
          <h2>
            {t('withdrawn')}: {quarterText(quarter, t)}
          </h2>
          <p>
            {t('withdrawn.text', {
              day: day(publishedAt),
              withdrawn: day(withdrawnAt ?? publishedAt),
              reason: reason ?? '',
            })}
          </p>
        </section>
      )}
      <section className="links">
        <h2>{t('others')}</h2>
        <ul>
          {others.map((one) => (
            <li key={one.publishedAt.toISOString()}>
              <a href={pathIn(locale, `transparency/${one.quarter}`)}>{quarterText(one.quarter, t)}</a>,{' '}
              {one.withdrawnAt
                ? t('other.withdrawn', { day: day(one.withdrawnAt), reason: one.reason ?? '' })
                : t('other.standing', { day: day(one.publishedAt) })}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Explained({ t, locale, document }: { t: FiguresT; locale: Locale; document: PublicDocument }) {
  const { hidden, suspensions, quarter, network } = document;
  const day = (text: string) => formatDay(new Date(`${text}T12:00:00Z`), locale, 'UTC');
  return (
    <>
      <section>
        <h2>{t('hidden.title')}</h2>
        <p>{t('hidden.count', hidden)}</p>
        <p>{t('hidden.why')}</p>
        <p>{t('hidden.restricted')}</p>
      </section>
      {suspensions.length > 0 && (
        <section>
          <h2>{t('suspensions.title')}</h2>
          <p>{t('suspensions.text')}</p>
          <ul>
            {suspensions.map(({ team, status, from, to }) => {
              const id = status === 'suspended' ? 'suspended' : 'reduced';
              return (
                <li key={`${team} ${from}`}>
                  {to
                    ? t(`suspension.${id}`, { team, from: day(from), to: day(to) })
                    : t(`suspension.${id}.lasts`, { team, from: day(from) })}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('words.title')}</h2>
        {(['received', 'processed', 'frozen', 'times'] as const).map((id) => (
          <p key={id}>{t(`words.${id}`)}</p>
        ))}
      </section>
      <section className="links">
        <h2>{t('files.title')}</h2>
        <p className="ways">
          <a href={`/transparency/${quarter}.csv`}>CSV</a>
          <a href={`/transparency/${quarter}.json`}>JSON</a>
        </p>
        <p>
          {t('files.licence', { network })} <a href={LICENCE.url}>{LICENCE.id}</a>
        </p>
      </section>
    </>
  );
}

/** The sentence that the network is judged by. */
function sentenceOf({ to, totals }: PublicDocument, t: FiguresT, locale: Locale): string {
  const { received, processed, opening } = totals;
  const said = { received, processed, end: monthText(to, locale) };
  return opening.length > 0 ? `${t('sentence.opening', said)} ${OPENING_MARK}` : t('sentence', said);
}

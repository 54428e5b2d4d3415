import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { publicationCatalogue, translate } from '#i18n';
import { useLanguage } from '../../i18n/language.js';
import { coordinates } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { later } from '../../ui/later.js';
import { Notice } from '../../ui/notice.js';
import { download } from '../../ui/use-object-url.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import { LedgerBanner } from '../quality/ledger-banner.js';
import { useTrustWords } from '../quality/use-trust-words.js';
import { FiguresControls } from './figures-controls.js';
import { FiguresHeadline } from './figures-headline.js';
import { PlacesTable } from './places-table.js';
import { StandingTable } from './standing-table.js';
import { StockIdentity } from './stock-identity.js';
import { useFigures, useFiguresQuestion } from './use-figures.js';
import { useFiguresWords } from './use-figures-words.js';
import classes from './figures.module.css';

const MonthsChart = later(async () => (await import('./months-chart.js')).MonthsChart);

/** Received against processed: the sentence first, then what it is made of. */
export function FiguresPage() {
  const { t } = useFiguresWords();
  const { question, ask } = useFiguresQuestion();
  const { data, error, isPending, isPlaceholderData, refetch } = useFigures(question);
  const problemText = useProblemText();
  return (
    <main className={classes['page']} aria-busy={isPending || isPlaceholderData}>
      <h1>{t('title')}</h1>
      <PublishLink />
      <LedgerBanner />
      {data && <FiguresHeadline figures={data} />}
      <FiguresControls question={question} ask={ask} />
      {error && (
        <Notice
          tone="late"
          urgent
          title={problemText(error)}
          action={<Button onClick={() => void refetch()}>{t('retry')}</Button>}
        />
      )}
      {isPending && <div className={classes['skeleton']} role="status" aria-label={t('loading')} />}
      {data && (
        <>
          {!data.identity.holds && (
            <Notice tone="late" urgent title={t('identity.broken')}>
              {t('identity.broken.do')}
            </Notice>
          )}
          <section aria-labelledby="by-month">
            <h2 id="by-month">{t('by-month')}</h2>
            <div className={classes['chartRoom']}>
              <MonthsChart months={data.months} />
            </div>
          </section>
          <section aria-labelledby="by-place">
            <h2 id="by-place">{t(data.by === 'team' ? 'by-team' : 'by-district')}</h2>
            <PlacesTable figures={data} />
            <StockIdentity identity={data.identity} />
            <Download question={question} />
          </section>
          <section aria-labelledby="standing">
            <h2 id="standing">{t('standing')}</h2>
            <StandingTable figures={data} />
          </section>
          <TrustLinks />
        </>
      )}
    </main>
  );
}

/** To what of them is public: for who may say so. */
function PublishLink() {
  const { locale, drafts } = useLanguage();
  const { current } = useSession();
  if (!coordinates(current)) return null;
  return (
    <p>
      <Link href="/figures/publish">{translate(publicationCatalogue, locale, 'desk.nav', {}, drafts)}</Link>
    </p>
  );
}

/** Where one looks before one stands behind a figure. */
function TrustLinks() {
  const { t } = useTrustWords();
  return (
    <p>
      <Link href="/figures/quality">{t('quality.title')}</Link> ·{' '}
      <Link href="/figures/opening">{t('opening.title')}</Link>
    </p>
  );
}

/** The file is fetched with the session's token, which no link could carry. */
function Download({ question }: { readonly question: ReturnType<typeof useFiguresQuestion>['question'] }) {
  const { t } = useFiguresWords();
  const { api } = useSession();
  const { locale } = useLanguage();
  const save = async () => {
    const { by, kind, from, to } = question;
    const query = new URLSearchParams({ format: 'csv', lang: locale, rows: by, columns: 'month', from, to });
    query.set('figures', 'received,triaged,processed,closed,reopened,pending');
    if (kind) query.set('kind', kind);
    download(await api.tableFile(query), `kenekanko-${by}-${from}-${to}.csv`);
  };
  return (
    <Button variant="default" onClick={() => void save()}>
      {t('download')}
    </Button>
  );
}

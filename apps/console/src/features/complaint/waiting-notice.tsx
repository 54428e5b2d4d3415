import { formatDay } from '#i18n';
import { useLanguage, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Instant } from '../../ui/instant.js';
import { Notice } from '../../ui/notice.js';
import type { OpenedComplaint } from './opened.js';

/** What is awaited of the person, since when, and what becomes of their silence. */
export function WaitingNotice({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const { locale } = useLanguage();
  const { current } = useSession();
  const { facts, waiting } = complaint.view;
  // Whoever wants out is asked nothing any more.
  if (!waiting || facts.withdrawalAskedAt) return null;
  const day = formatDay(new Date(waiting.until), locale, current.network.timeZone);
  return (
    <Notice tone="info">
      {t('waiting.since')} <Instant at={waiting.since} />
      {'. '}
      {t(waiting.resumes ? 'waiting.resumes' : 'waiting.askAgain', { day })}
    </Notice>
  );
}

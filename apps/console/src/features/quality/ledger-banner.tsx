import { Link } from 'wouter';
import { Notice } from '../../ui/notice.js';
import { useQuality } from './use-quality.js';
import { useTrustWords } from './use-trust-words.js';

/** Stands on every page of figures while the ledger does not match the complaints. */
export function LedgerBanner({ linked = true }: { readonly linked?: boolean }) {
  const { t, instant } = useTrustWords();
  const { data } = useQuality();
  if (!data?.last || data.last.holds) return null;
  return (
    <Notice
      tone="late"
      urgent
      title={t('ledger.broken')}
      action={linked && <Link href="/figures/quality">{t('ledger.broken.see')}</Link>}
    >
      {t('ledger.broken.do', { instant: instant(data.last.finishedAt) })}
    </Notice>
  );
}

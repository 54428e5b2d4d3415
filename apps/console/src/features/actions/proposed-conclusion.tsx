import type { ComplaintFactsResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Notice } from '../../ui/notice.js';
import { ConclusionWords } from '../complaint/conclusion-words.js';

/** What is about to be confirmed, and by whom it was proposed, read once more before it stands. */
export function ProposedConclusion({ facts }: { readonly facts: ComplaintFactsResponse }) {
  const t = useT();
  const labels = useLabels();
  return (
    <Notice tone="info" title={t('conclusion.proposed')}>
      <p>
        <ConclusionWords facts={facts} />
      </p>
      <p>{t('conclusion.proposer', { name: labels.person(facts.proposerId) })}</p>
    </Notice>
  );
}

import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Instant } from '../../ui/instant.js';
import { Section } from '../../ui/section.js';
import classes from './complaint.module.css';
import { ConclusionText } from './conclusion-text.js';
import { ConclusionWords } from './conclusion-words.js';
import type { OpenedComplaint } from './opened.js';
import { proposalOf } from './proposal.js';
import { SealedText } from './sealed-text.js';

/** The conclusion that is proposed or stands, with its reasoning and what was sent back. */
export function ConclusionSection({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const labels = useLabels();
  const { facts } = complaint.view;
  // What awaits a second person stands at the top of the page; here, what was said before.
  const proposal = proposalOf(complaint);
  const texts = [
    ...complaint.conclusions
      .filter((item) => item !== proposal)
      .map((item) => ({ item, text: <ConclusionText opened={item.opened} /> })),
    ...complaint.reasons.map((item) => ({ item, text: <SealedText opened={item.opened} /> })),
  ].sort((a, b) => (a.item.createdAt < b.item.createdAt ? -1 : 1));
  const concluded = facts.state === 'concluded';
  if (!concluded && texts.length === 0) return null;
  return (
    <Section title={concluded ? t('conclusion.standing') : t('conclusion.before')}>
      {concluded && facts.finding && facts.action && (
        <p>
          <ConclusionWords facts={facts} />
          {facts.proposerId && ` — ${labels.person(facts.proposerId)}`}
        </p>
      )}
      {texts.map(({ item, text }) => (
        <div key={item.id} className={classes['note']}>
          <p className={classes['by']}>
            {t(item.kind === 'reason' ? 'conclusion.sentBackBy' : 'conclusion.by', {
              name: labels.person(item.authorId),
            })}{' '}
            · <Instant at={item.createdAt} />
          </p>
          {text}
        </div>
      ))}
    </Section>
  );
}

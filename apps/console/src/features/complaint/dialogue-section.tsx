import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { Instant } from '../../ui/instant.js';
import { Section } from '../../ui/section.js';
import classes from './complaint.module.css';
import { LetterComposer } from './letter-composer.js';
import { EarlierTexts, type LoadEarlier } from './earlier-texts.js';
import type { OpenedComplaint, OpenedMessage } from './opened.js';
import { messageText } from './survey-words.js';
import { SealedText } from './sealed-text.js';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly question: boolean;
  readonly setQuestion: (question: boolean) => void;
  readonly loadEarlier: LoadEarlier;
}

/** The letters between the team and the person, newest first as on the person's own page; one writes above them. */
export function DialogueSection({ complaint, question, setQuestion, loadEarlier }: Props) {
  const t = useT();
  const { current } = useSession();
  const { facts } = complaint.view;
  // Whoever was let in from another team reads; who is responsible writes, also once it is concluded.
  const own = current.teams.some(({ id }) => id === facts.teamId);
  const mayWrite = complaint.keys === 'open' && own && !facts.withdrawalAskedAt;
  return (
    <Section title={t('dialogue.title')}>
      {mayWrite && <LetterComposer complaint={complaint} question={question} setQuestion={setQuestion} />}
      {complaint.messages.length === 0 && <p className={classes['by']}>{t('dialogue.empty')}</p>}
      {[...complaint.messages].reverse().map((message) => (
        <Message key={message.id} message={message} />
      ))}
      <EarlierTexts complaint={complaint} load={loadEarlier} />
    </Section>
  );
}

function Message({ message }: { readonly message: OpenedMessage }) {
  const t = useT();
  const labels = useLabels();
  const ours = message.kind === 'message-out';
  return (
    <div id={`item-${message.id}`} tabIndex={-1} className={classes['message']} data-ours={ours || undefined}>
      <p className={classes['by']}>
        {ours ? labels.person(message.authorId) : t('dialogue.complainant')} ·{' '}
        <Instant at={message.createdAt} />
        {ours && ` · ${message.seenAt ? t('dialogue.seen') : t('dialogue.notSeen')}`}
      </p>
      {message.subject && (
        <p>
          <b>{t(`dialogue.subject.${message.subject}`)}</b>
        </p>
      )}
      <SealedText opened={messageText(t, message)} />
    </div>
  );
}

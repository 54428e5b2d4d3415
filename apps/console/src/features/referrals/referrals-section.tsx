import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { isOpen, isReferralLate, referralSteps } from '#complaints/domain';
import type { ReferralResponse } from '#desk-client';
import { fromBase64 } from '#sealing';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { DueText } from '../../ui/due-text.js';
import { Instant } from '../../ui/instant.js';
import { Notice } from '../../ui/notice.js';
import { Fingerprint } from '../../ui/fingerprint.js';
import { Section } from '../../ui/section.js';
import { useDay } from '../../ui/use-day.js';
import { useNow } from '../../ui/use-now.js';
import { download } from '../../ui/use-object-url.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { SealedText } from '../complaint/sealed-text.js';
import { NoteDialog } from './note-dialog.js';
import classes from './referrals.module.css';
import { sharedOf } from './shared-of.js';

/** What the address says after one was recorded. */
const RECORDED = '#referred';

const focusOn = (element: HTMLElement | null) => element?.focus();

/** With whom something was shared, and what came of it. */
export function ReferralsSection({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const { current } = useSession();
  // Whoever comes from recording one is told so, and is where it stands.
  const [arrived] = useState(() => window.location.hash === RECORDED);
  const [noting, setNoting] = useState<string | null>(null);
  const { facts, referrals } = complaint.view;
  const open = complaint.keys === 'open';
  const member = open && current.teams.some(({ id }) => id === facts.teamId);
  const noted = referrals.find(({ id }) => id === noting);
  return (
    <Section title={t('referral.title')}>
      {arrived && (
        <div ref={focusOn} tabIndex={-1}>
          <Notice tone="good">{t('referral.recorded')}</Notice>
        </div>
      )}
      {referrals.length === 0 && <p className={classes['quiet']}>{t('referral.none')}</p>}
      {referrals.map((referral) => (
        <Referral
          key={referral.id}
          referral={referral}
          complaint={complaint}
          note={member && referralSteps(referral).length > 0 ? () => setNoting(referral.id) : null}
        />
      ))}
      {member && isOpen(facts) && !facts.withdrawalAskedAt && (
        <Button component={Link} href={`/complaints/${facts.id}/refer`} variant="default" size="sm">
          {t('referral.new')}
        </Button>
      )}
      {noted && <NoteDialog complaint={complaint} referral={noted} onClose={() => setNoting(null)} />}
    </Section>
  );
}

interface Props {
  readonly referral: ReferralResponse;
  readonly complaint: OpenedComplaint;
  readonly note: (() => void) | null;
}

function Referral({ referral, complaint, note }: Props) {
  const t = useT();
  const labels = useLabels();
  const { name } = sharedOf(complaint, referral, labels.label('recipient-kind', referral.institutionKind));
  return (
    <div className={classes['referral']} data-referral={referral.id}>
      <h3>{name}</h3>
      <p className={classes['quiet']}>
        {labels.label('recipient-kind', referral.institutionKind)} ·{' '}
        {t('referral.by', { name: labels.person(referral.sentBy) })} <Instant at={referral.sentAt} />
      </p>
      <Standing referral={referral} />
      <Shared referral={referral} complaint={complaint} />
      <Answers referral={referral} complaint={complaint} />
      {note && (
        <Button size="xs" variant="default" onClick={note} aria-label={t('referral.note.of', { name })}>
          {t('referral.note')}
        </Button>
      )}
    </div>
  );
}

function Standing({ referral }: { readonly referral: ReferralResponse }) {
  const t = useT();
  const labels = useLabels();
  const day = useDay();
  const now = useNow();
  const { acknowledgedOn, answeredOn, result, resultOn, closedAt, dueAt } = referral;
  return (
    <ul className={classes['standing']}>
      {answeredOn === null && closedAt === null && (
        <li data-late={isReferralLate(referral, now) || undefined}>
          {isReferralLate(referral, now) ? t('referral.late') : t('referral.awaited')}{' '}
          <DueText dueAt={dueAt} now={now} />
        </li>
      )}
      {acknowledgedOn && <li>{t('referral.acknowledged', { day: day(acknowledgedOn) })}</li>}
      {answeredOn && <li>{t('referral.answered', { day: day(answeredOn) })}</li>}
      {result && resultOn && (
        <li>
          {t('referral.result', { result: labels.label('referral-result', result), day: day(resultOn) })}
        </li>
      )}
      {closedAt && <li>{t('referral.closed')}</li>}
    </ul>
  );
}

function Shared({ referral, complaint }: Omit<Props, 'note'>) {
  const t = useT();
  const opened = complaint.shared.find(({ id }) => id === referral.id)?.opened;
  if (!opened) return null;
  if (!opened.ok) return <SealedText opened={opened} />;
  const { parts, files, letter, note } = opened.value;
  return (
    <details className={classes['shared']}>
      <summary>{t('referral.what')}</summary>
      <ul>
        {parts.length + files.length === 0 && <li>{t('referral.nothing')}</li>}
        {parts.map((part) => (
          <li key={part}>{t(`referral.part.${part}`)}</li>
        ))}
        {files.map(({ id, name }) => (
          <li key={id}>{t('referral.file', { name })}</li>
        ))}
      </ul>
      {note !== '' && <SealedText opened={{ ok: true, value: note }} />}
      {letter ? (
        <>
          <Button
            size="xs"
            variant="default"
            onClick={() => download(new Uint8Array(fromBase64(letter.pdf)), 'courrier.pdf')}
          >
            {t('referral.letter')}
          </Button>
          <div className={classes['hash']}>
            {t('referral.sha')} <Fingerprint hex={letter.sha256} />
          </div>
        </>
      ) : (
        <p>{t('referral.letter.none')}</p>
      )}
    </details>
  );
}

function Answers({ referral, complaint }: Omit<Props, 'note'>) {
  const t = useT();
  const day = useDay();
  return complaint.answers.map(({ id, opened }) =>
    opened.ok && opened.value.referralId === referral.id ? (
      <div key={id} className={classes['answer']}>
        <p className={classes['quiet']}>{t('referral.answer.on', { day: day(opened.value.on) })}</p>
        <SealedText opened={{ ok: true, value: opened.value.text }} />
      </div>
    ) : null,
  );
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Notice } from '../../ui/notice.js';
import { ChoiceList } from '../bulk/choice-list.js';
import { Reasons } from '../bulk/reasons.js';
import shared from '../bulk/bulk.module.css';
import { shortReference } from '../complaint/reference.js';
import { messageText } from '../complaint/survey-words.js';
import type { Declinable, Proposed } from './proposed.js';
import { lettersOf, wordsOf } from './spam-refusal.js';
import classes from './spam.module.css';

interface Props {
  readonly proposed: readonly Declinable[];
  readonly leftOut: ReadonlySet<string>;
  readonly leave: (id: string, out: boolean) => void;
  /** Only one was asked for: there is nothing to leave out. */
  readonly alone: boolean;
}

/** What would be declined, each with the words that make it spam or not: any can be left out. */
export function ToDecline({ proposed, leftOut, leave, alone }: Props) {
  const t = useT();
  if (proposed.length === 0) return null;
  if (alone) return <Told proposed={proposed[0]!} whole />;
  return (
    <ChoiceList
      label={t('spam.chosen')}
      all={proposed}
      leftOut={leftOut}
      leave={leave}
      include={({ id }) => t('spam.include', { reference: shortReference(id) })}
    >
      {(one) => <Told proposed={one} />}
    </ChoiceList>
  );
}

// Three lines on the narrowest phone: what may be cut off there can be read to its end.
const isLong = (words: string): boolean => words.length > 75 || words.includes('\n');

/** One complaint in a few lines; `whole` where it stands alone and all of it can be read. */
function Told({ proposed, whole = false }: { readonly proposed: Declinable; readonly whole?: boolean }) {
  const t = useT();
  const labels = useLabels();
  const { facts, files } = proposed.complaint.view;
  const letters = lettersOf(proposed.complaint);
  // Of one that can be declined, each has opened.
  const written = letters.flatMap((letter) => {
    const text = messageText(t, letter);
    return text.ok ? [{ id: letter.id, text: text.value }] : [];
  });
  const words = [{ id: facts.id, text: wordsOf(proposed.complaint) }, ...written];
  const [unfolded, setUnfolded] = useState(whole);
  const about = [
    ...[shortReference(facts.id), labels.title(facts), labels.district(facts.districtId)],
    facts.assigneeId === null ? '' : t('spam.with', { person: labels.person(facts.assigneeId) }),
    files.length === 0 ? '' : t('spam.files', { count: files.length }),
    letters.length === 0 ? '' : t('spam.letters', { count: letters.length }),
  ].filter((part) => part !== '');
  return (
    <div className={shared['told']}>
      <p className={shared['about']}>{about.join(' · ')}</p>
      {words.map(({ id, text }) => (
        <p
          key={id}
          className={classes['words']}
          data-whole={unfolded || undefined}
          tabIndex={unfolded ? 0 : undefined}
        >
          {text}
        </p>
      ))}
      {!unfolded && words.some(({ text }) => isLong(text)) && (
        <Button
          className={classes['unfold']}
          variant="subtle"
          size="compact-sm"
          aria-label={t('spam.whole.of', { reference: shortReference(facts.id) })}
          onClick={() => setUnfolded(true)}
        >
          {t('spam.whole')}
        </Button>
      )}
    </div>
  );
}

interface RefusedProps {
  readonly proposed: readonly Proposed[];
  readonly onOpen: () => void;
}

/** What can't be declined so, each with its reason and the way to it. */
export function NotDeclinable({ proposed, onOpen }: RefusedProps) {
  const t = useT();
  if (proposed.length === 0) return null;
  return (
    <Notice tone="soon" title={t('spam.not', { count: proposed.length })}>
      <Reasons refused={proposed.map(({ id, refusal }) => ({ id, code: refusal! }))} onOpen={onOpen} />
    </Notice>
  );
}

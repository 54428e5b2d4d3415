import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { InstitutionsResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useDraft } from '../../session/use-draft.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { isProblem } from '../../api/problem.js';
import { ChangedSince } from '../actions/changed-since.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { InstitutionField } from './institution-field.js';
import { LetterPart } from './letter-part.js';
import { PartsField } from './parts-field.js';
import classes from './referrals.module.css';
import { useLetter } from './use-letter.js';
import { NOTHING_CHOSEN, type Chosen } from './chosen.js';
import { useRefer } from './use-refer.js';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly network: InstitutionsResponse;
}

/** To whom, what, how: each choice in its order; nothing leaves before the last button, and the letter never by itself. */
export function ReferForm({ complaint, network }: Props) {
  const t = useT();
  const { facts } = complaint.view;
  const [chosen, setChosen] = useState<Chosen>(NOTHING_CHOSEN);
  const [seen, setSeen] = useState(facts.version);
  const [asked, setAsked] = useState(false);
  const note = useDraft(`${facts.id}.refer.note`);
  const letter = useLetter(complaint, network, chosen);
  const { refer, busy, error } = useRefer(facts.id, () => {
    note.clear();
    letter.forget();
  });
  const stale = facts.version !== seen;
  const choose = (more: Partial<Chosen>) => setChosen((before) => ({ ...before, ...more }));
  const institution = network.institutions.find(({ id }) => id === chosen.institutionId);
  const ready = institution !== undefined && (chosen.letterless || letter.made !== null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!ready || stale || busy) return;
    const files = letter.files.filter(({ id }) => chosen.files.includes(id));
    const parts = [...letter.parts.keys()].filter((part) => chosen.parts.includes(part));
    await refer(seen, institution, { parts, files, note: note.text.trim(), letter: letter.sealed() });
  };
  return (
    <form noValidate className={classes['form']} onSubmit={(event) => void submit(event)}>
      <InstitutionField
        complaint={complaint}
        network={network}
        value={chosen.institutionId}
        error={asked && !institution ? t('refer.to.missing') : undefined}
        onChange={(institutionId) => choose({ institutionId })}
      />
      <PartsField
        complaint={complaint}
        parts={letter.parts}
        files={letter.files}
        chosen={chosen}
        choose={choose}
      />
      <LetterPart letter={letter} chosen={chosen} choose={choose} institution={institution} />
      <Textarea
        label={t('refer.note')}
        autosize
        minRows={2}
        value={note.text}
        onChange={(event) => note.setText(event.currentTarget.value)}
      />
      {asked && institution && !ready && (
        <Notice tone="late" urgent>
          {t('refer.letter.missing')}
        </Notice>
      )}
      {stale && !busy && (
        <ChangedSince seen={{ version: seen }} view={complaint.view} onSeen={() => setSeen(facts.version)} />
      )}
      {error !== null && !(stale && isProblem(error, 'complaint.stale')) && <Fault error={error} />}
      <p className={classes['quiet']}>{t('refer.record.text', { days: network.answerDays })}</p>
      <Button type="submit" className={classes['main']} loading={busy} disabled={stale}>
        {t('refer.record')}
      </Button>
    </form>
  );
}

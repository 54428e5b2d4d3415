import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { referralSteps, type ReferralStep } from '#complaints/domain';
import { REFERRAL_RESULT_IDS, type ReferralResultId } from '#taxonomy';
import type { ReferralResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useDraft } from '../../session/use-draft.js';
import { Dialog } from '../../ui/dialog.js';
import layout from '../../ui/dialog-form.module.css';
import { Fault } from '../../ui/fault.js';
import { PastDayInput } from '../../ui/past-day-input.js';
import { useToday } from '../../ui/use-today.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { sharedOf } from './shared-of.js';
import { useNoteReferral } from './use-note-referral.js';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly referral: ReferralResponse;
  readonly onClose: () => void;
}

/** Notes what came of a referral: one thing at a time, with its day. */
export function NoteDialog({ complaint, referral, onClose }: Props) {
  const t = useT();
  const labels = useLabels();
  const today = useToday();
  const { facts } = complaint.view;
  const steps = referralSteps(referral);
  const [step, setStep] = useState<ReferralStep>(steps[0] ?? 'answered');
  const [on, setOn] = useState(today);
  const [result, setResult] = useState<ReferralResultId | ''>('');
  const [asked, setAsked] = useState(false);
  const text = useDraft(`${facts.id}.referral.${referral.id}`);
  const { note, busy, error } = useNoteReferral(facts.id, referral.id);
  const kind = labels.label('recipient-kind', referral.institutionKind);
  const { name } = sharedOf(complaint, referral, kind);
  const faults = {
    on: on === '' && t('referral.on.missing'),
    text: step === 'answered' && text.text.trim() === '' && t('referral.text.missing'),
    result:
      step === 'closed' && result === '' && referral.result === null && t('referral.resultField.missing'),
  };
  const shown = (fault: string | false) => (asked && fault ? fault : undefined);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.values(faults).some(Boolean) || busy) return;
    const said = step === 'answered' ? text.text.trim() : null;
    const done = await note(referral.version, {
      ...{ step, on, said, result: step === 'acknowledged' || result === '' ? null : result },
    });
    if (!done) return;
    if (said !== null) text.clear();
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('referral.note.of', { name })} long>
      <form noValidate className={layout['form']} onSubmit={(event) => void submit(event)}>
        <NativeSelect
          label={t('referral.step')}
          value={step}
          onChange={(event) => setStep(event.currentTarget.value as ReferralStep)}
          data={steps.map((value) => ({ value, label: t(`referral.step.${value}`) }))}
        />
        <PastDayInput label={t('referral.on')} value={on} onChange={setOn} error={shown(faults.on)} />
        {step === 'answered' && (
          <Textarea
            label={t('referral.text')}
            description={t('referral.text.hint')}
            autosize
            minRows={4}
            maxRows={14}
            value={text.text}
            error={shown(faults.text)}
            onChange={(event) => text.setText(event.currentTarget.value)}
          />
        )}
        {step !== 'acknowledged' && (
          <NativeSelect
            label={t('referral.resultField')}
            value={result}
            error={shown(faults.result)}
            onChange={(event) => setResult(event.currentTarget.value as ReferralResultId | '')}
            data={[
              { value: '', label: step === 'answered' ? t('referral.noResultYet') : t('field.choose') },
              ...REFERRAL_RESULT_IDS.map((value) => ({
                value,
                label: labels.label('referral-result', value),
              })),
            ]}
          />
        )}
        <Fault error={error} />
        <div className={layout['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('referral.note.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

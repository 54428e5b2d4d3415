import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { recordSummary, type VerificationStep } from '#complaints/domain';
import { newId } from '#kernel';
import { useT } from '../../i18n/language.js';
import { PastDayInput } from '../../ui/past-day-input.js';
import { Section } from '../../ui/section.js';
import { fieldId } from './missing-fields.js';
import type { PartProps } from './record-form.js';
import { Remove } from './remove.js';
import classes from './record.module.css';

/** What is to be done and what was; nobody is approached before the plan that keeps them from harm. */
export function StepsPart({ record, change }: PartProps) {
  const t = useT();
  const planned = recordSummary(record).harmPlan;
  const set = (id: string, part: Partial<VerificationStep>) =>
    change({ steps: record.steps.map((step) => (step.id === id ? { ...step, ...part } : step)) });
  const add = () => {
    const step = { id: newId(), what: '', doneOn: null, result: '', contact: false };
    change({ steps: [...record.steps, step] });
  };
  return (
    <Section title={t('record.steps')}>
      {record.steps.map((step, index) => (
        <fieldset key={step.id} className={classes['entry']}>
          <legend>
            {t('record.step')} {index + 1}
          </legend>
          <TextInput
            label={t('record.what')}
            value={step.what}
            onChange={(event) => set(step.id, { what: event.currentTarget.value })}
          />
          <Checkbox
            label={t('record.contact')}
            checked={step.contact}
            onChange={(event) => {
              const contact = event.currentTarget.checked;
              set(step.id, contact && !planned ? { contact, doneOn: null } : { contact });
            }}
          />
          <PastDayInput
            id={fieldId('doneOn', step.id)}
            label={t('record.doneOn')}
            description={step.contact && !planned ? t('record.planFirst') : undefined}
            disabled={step.contact && !planned}
            value={step.doneOn ?? ''}
            onChange={(day) => set(step.id, { doneOn: day || null })}
          />
          <Textarea
            label={t('record.result')}
            autosize
            minRows={2}
            value={step.result}
            onChange={(event) => set(step.id, { result: event.currentTarget.value })}
          />
          <Remove
            filled={step.what !== '' || step.result !== ''}
            onClick={() => change({ steps: record.steps.filter(({ id }) => id !== step.id) })}
          />
        </fieldset>
      ))}
      <Button id={fieldId('addStep')} size="xs" variant="default" onClick={add}>
        {t('record.addStep')}
      </Button>
    </Section>
  );
}

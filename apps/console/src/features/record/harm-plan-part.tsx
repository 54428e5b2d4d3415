import { Textarea, TextInput } from '@mantine/core';
import type { HarmPlan } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { Section } from '../../ui/section.js';
import { fieldId } from './missing-fields.js';
import type { PartProps } from './record-form.js';
import classes from './record.module.css';

const EMPTY: HarmPlan = { mustNotApproach: '', howToApproach: '', reviewOn: '' };

/** Who must not be approached, and how the others may be. */
export function HarmPlanPart({ record, change }: PartProps) {
  const t = useT();
  const plan = record.harmPlan ?? EMPTY;
  const set = (part: Partial<HarmPlan>) => {
    const next = { ...plan, ...part };
    change({ harmPlan: Object.values(next).every((text) => text === '') ? null : next });
  };
  return (
    <Section title={t('record.harmPlan')}>
      <div className={classes['fields']}>
        <p className={classes['hint']}>{t('record.harmPlan.hint')}</p>
        <Textarea
          label={t('record.mustNotApproach')}
          autosize
          minRows={2}
          value={plan.mustNotApproach}
          onChange={(event) => set({ mustNotApproach: event.currentTarget.value })}
        />
        <Textarea
          id={fieldId('howToApproach')}
          label={t('record.howToApproach')}
          required
          autosize
          minRows={2}
          value={plan.howToApproach}
          onChange={(event) => set({ howToApproach: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          id={fieldId('reviewOn')}
          label={t('record.reviewOn')}
          required
          value={plan.reviewOn}
          onChange={(event) => set({ reviewOn: event.currentTarget.value })}
        />
      </div>
    </Section>
  );
}

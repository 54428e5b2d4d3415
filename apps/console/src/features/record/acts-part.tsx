import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { ActFinding } from '#complaints/domain';
import { labelOf } from '#i18n';
import { ACTS, actsOf, FINDING_IDS, type FindingId } from '#taxonomy';
import { useLanguage, useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Section } from '../../ui/section.js';
import type { PartProps } from './record-form.js';
import classes from './record.module.css';
import { Remove } from './steps-part.js';

/** What exactly happened, act by act, and what was found of each. */
export function ActsPart({ record, change, category }: PartProps & { readonly category: string }) {
  const t = useT();
  const { locale } = useLanguage();
  const { label } = useLabels();
  // A restricted complaint says no category: every act may be coded.
  const proposed = actsOf(category).length > 0 ? actsOf(category) : ACTS;
  const others = ACTS.filter((act) => !act.retired && !proposed.includes(act));
  const option = (act: (typeof ACTS)[number]) => ({ value: act.id, label: labelOf(act, locale) });
  const set = (index: number, part: Partial<ActFinding>) =>
    change({ acts: record.acts.map((act, at) => (at === index ? { ...act, ...part } : act)) });
  const add = () =>
    change({ acts: [...record.acts, { actId: proposed[0]!.id, finding: 'unsubstantiated', reasoning: '' }] });
  return (
    <Section title={t('record.acts')}>
      {record.acts.map((act, index) => (
        <fieldset key={index} className={classes['entry']}>
          <legend>
            {t('record.act')} {index + 1}
          </legend>
          <div className={classes['pair']}>
            <NativeSelect
              label={t('record.act')}
              value={act.actId}
              onChange={(event) => set(index, { actId: event.currentTarget.value })}
              data={[
                ...(proposed.some(({ id }) => id === act.actId)
                  ? []
                  : [{ value: act.actId, label: label('act', act.actId) }]),
                { group: t('record.acts.usual'), items: proposed.map(option) },
                {
                  group: t('record.acts.other'),
                  items: others.filter(({ id }) => id !== act.actId).map(option),
                },
              ]}
            />
            <NativeSelect
              label={t('field.finding')}
              value={act.finding}
              onChange={(event) => set(index, { finding: event.currentTarget.value as FindingId })}
              data={FINDING_IDS.map((value) => ({ value, label: label('finding', value) }))}
            />
          </div>
          <Textarea
            label={t('record.reasoning')}
            autosize
            minRows={2}
            value={act.reasoning}
            onChange={(event) => set(index, { reasoning: event.currentTarget.value })}
          />
          <Remove onClick={() => change({ acts: record.acts.filter((_, at) => at !== index) })} />
        </fieldset>
      ))}
      <Button size="xs" variant="default" onClick={add}>
        {t('record.addAct')}
      </Button>
    </Section>
  );
}

import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { ActFinding } from '#complaints/domain';
import { labelOf } from '#i18n';
import { FINDING_IDS, type Act, type FindingId, type KindId } from '#taxonomy';
import { useLanguage, useT } from '../../i18n/language.js';
import { useActName } from './act-name.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Section } from '../../ui/section.js';
import { actGroups } from './act-groups.js';
import { fieldId } from './missing-fields.js';
import type { PartProps } from './record-form.js';
import classes from './record.module.css';
import { Remove } from './remove.js';

/** The complaint whose acts are coded. */
export interface ActsOf {
  readonly kind: KindId;
  readonly category: string;
}

/** What exactly happened, act by act, and what was found of each. */
export function ActsPart({ record, change, about }: PartProps & { readonly about: ActsOf }) {
  const t = useT();
  const { locale, drafts } = useLanguage();
  const { label } = useLabels();
  const nameOf = useActName();
  const groups = actGroups(about);
  const option = (act: Act) => ({ value: act.id, label: labelOf(act, locale, drafts) });
  const set = (index: number, part: Partial<ActFinding>) =>
    change({ acts: record.acts.map((act, at) => (at === index ? { ...act, ...part } : act)) });
  const add = () => change({ acts: [...record.acts, { actId: null, finding: null, reasoning: '' }] });
  return (
    <Section title={t('record.acts')}>
      {record.acts.map((act, index) => (
        <fieldset key={index} className={classes['entry']}>
          <legend>
            {t('record.act')} {index + 1}
          </legend>
          <div className={classes['pair']}>
            <NativeSelect
              id={fieldId('act', index)}
              label={t('record.act')}
              value={act.actId ?? ''}
              onChange={(event) => set(index, { actId: event.currentTarget.value || null })}
              data={[
                { value: '', label: t('field.choose') },
                ...(act.actId === null || groups.some(({ acts }) => acts.some(({ id }) => id === act.actId))
                  ? []
                  : [{ value: act.actId, label: nameOf(act.actId) }]),
                ...groups.map(({ category, acts }) => ({
                  group: label('category', category),
                  items: acts.map(option),
                })),
              ]}
            />
            <NativeSelect
              id={fieldId('finding', index)}
              label={t('field.finding')}
              value={act.finding ?? ''}
              onChange={(event) =>
                set(index, { finding: (event.currentTarget.value || null) as FindingId | null })
              }
              data={[
                { value: '', label: t('field.choose') },
                ...FINDING_IDS.map((value) => ({ value, label: label('finding', value) })),
              ]}
            />
          </div>
          <Textarea
            label={t('record.reasoning')}
            autosize
            minRows={2}
            value={act.reasoning}
            onChange={(event) => set(index, { reasoning: event.currentTarget.value })}
          />
          <Remove
            filled={act.reasoning !== '' || act.finding !== null}
            onClick={() => change({ acts: record.acts.filter((_, at) => at !== index) })}
          />
        </fieldset>
      ))}
      <Button id={fieldId('addAct')} size="xs" variant="default" onClick={add}>
        {t('record.addAct')}
      </Button>
    </Section>
  );
}

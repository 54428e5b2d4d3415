import { Radio, Textarea } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { Section } from '../../ui/section.js';
import { fieldId } from './missing-fields.js';
import type { PartProps } from './record-form.js';
import classes from './record.module.css';

/** The account of the other side, or why it could not be sought. */
export function OtherSidePart({ record, change }: PartProps) {
  const t = useT();
  const { otherSide } = record;
  const text = otherSide ? (otherSide.heard ? otherSide.account : otherSide.whyNot) : '';
  // What was typed goes along when the answer changes: nothing is lost to a slip.
  const set = (heard: boolean, said: string) =>
    change({ otherSide: heard ? { heard, account: said } : { heard, whyNot: said } });
  return (
    <Section title={t('record.otherSide')}>
      <div className={classes['fields']}>
        <Radio.Group
          label={t('record.otherSide.question')}
          value={otherSide ? (otherSide.heard ? 'yes' : 'no') : ''}
          onChange={(value) => set(value === 'yes', text)}
        >
          <div className={classes['choices']}>
            <Radio id={fieldId('otherSide', 'yes')} value="yes" label={t('record.heard')} />
            <Radio value="no" label={t('record.notHeard')} />
          </div>
        </Radio.Group>
        {otherSide && (
          <Textarea
            id={fieldId('otherSide')}
            label={otherSide.heard ? t('record.account') : t('record.whyNot')}
            autosize
            minRows={3}
            value={text}
            onChange={(event) => set(otherSide.heard, event.currentTarget.value)}
          />
        )}
      </div>
    </Section>
  );
}

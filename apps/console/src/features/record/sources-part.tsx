import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  CREDIBILITIES,
  RELIABILITIES,
  type Credibility,
  type GradedSource,
  type Reliability,
} from '#complaints/domain';
import { newId } from '#kernel';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Section } from '../../ui/section.js';
import { fieldId } from './missing-fields.js';
import type { PartProps } from './record-form.js';
import classes from './record.module.css';
import { Remove } from './remove.js';

/** The sources, each graded for itself and for what it says; of a new one nobody has judged either yet. */
export function SourcesPart({ record, change }: PartProps) {
  const t = useT();
  const set = (id: string, part: Partial<GradedSource>) =>
    change({ sources: record.sources.map((source) => (source.id === id ? { ...source, ...part } : source)) });
  const add = () => {
    const group = String(record.sources.length + 1);
    const source = { id: newId(), description: '', reliability: null, credibility: null, group };
    change({ sources: [...record.sources, source] });
  };
  return (
    <Section title={t('record.sources')}>
      {record.sources.map((source, index) => (
        <fieldset key={source.id} className={classes['entry']}>
          <legend>
            {t('record.source')} {index + 1}
            {source.reliability && source.credibility && ` — ${source.reliability}${source.credibility}`}
          </legend>
          <Textarea
            id={fieldId('description', source.id)}
            label={t('record.description')}
            required
            autosize
            minRows={2}
            value={source.description}
            onChange={(event) => set(source.id, { description: event.currentTarget.value })}
          />
          <Grades source={source} set={(part) => set(source.id, part)} />
          <TextInput
            label={t('record.group')}
            description={t('record.group.hint')}
            value={source.group}
            onChange={(event) => set(source.id, { group: event.currentTarget.value })}
          />
          <Remove
            filled={source.description !== ''}
            onClick={() => change({ sources: record.sources.filter(({ id }) => id !== source.id) })}
          />
        </fieldset>
      ))}
      <Button id={fieldId('addSource')} size="xs" variant="default" onClick={add}>
        {t('record.addSource')}
      </Button>
    </Section>
  );
}

interface GradesProps {
  readonly source: GradedSource;
  readonly set: (part: Partial<GradedSource>) => void;
}

function Grades({ source, set }: GradesProps) {
  const t = useT();
  const { label } = useLabels();
  const none = { value: '', label: t('field.choose') };
  return (
    <div className={classes['pair']}>
      <NativeSelect
        id={fieldId('reliability', source.id)}
        label={t('record.reliability')}
        value={source.reliability ?? ''}
        onChange={(event) => set({ reliability: (event.currentTarget.value || null) as Reliability | null })}
        data={[none, ...RELIABILITIES.map((value) => ({ value, label: label('reliability', value) }))]}
      />
      <NativeSelect
        id={fieldId('credibility', source.id)}
        label={t('record.credibility')}
        value={String(source.credibility ?? '')}
        onChange={(event) =>
          set({ credibility: (Number(event.currentTarget.value) || null) as Credibility | null })
        }
        data={[
          none,
          ...CREDIBILITIES.map((value) => ({
            value: String(value),
            label: label('credibility', String(value)),
          })),
        ]}
      />
    </div>
  );
}

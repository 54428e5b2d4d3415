import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  CREDIBILITIES,
  DEFAULT_GRADE,
  RELIABILITIES,
  type Credibility,
  type GradedSource,
  type Reliability,
} from '#complaints/domain';
import { newId } from '#kernel';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Section } from '../../ui/section.js';
import type { PartProps } from './record-form.js';
import classes from './record.module.css';
import { Remove } from './steps-part.js';

/** The sources, each graded for itself and for what it says; a new one can't be judged yet (F6). */
export function SourcesPart({ record, change }: PartProps) {
  const t = useT();
  const set = (id: string, part: Partial<GradedSource>) =>
    change({ sources: record.sources.map((source) => (source.id === id ? { ...source, ...part } : source)) });
  const add = () => {
    const group = String(record.sources.length + 1);
    change({ sources: [...record.sources, { id: newId(), description: '', ...DEFAULT_GRADE, group }] });
  };
  return (
    <Section title={t('record.sources')}>
      {record.sources.map((source, index) => (
        <fieldset key={source.id} className={classes['entry']}>
          <legend>
            {t('record.source')} {index + 1} — {source.reliability}
            {source.credibility}
          </legend>
          <Textarea
            label={t('record.description')}
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
          <Remove onClick={() => change({ sources: record.sources.filter(({ id }) => id !== source.id) })} />
        </fieldset>
      ))}
      <Button size="xs" variant="default" onClick={add}>
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
  return (
    <div className={classes['pair']}>
      <NativeSelect
        label={t('record.reliability')}
        value={source.reliability}
        onChange={(event) => set({ reliability: event.currentTarget.value as Reliability })}
        data={RELIABILITIES.map((value) => ({ value, label: label('reliability', value) }))}
      />
      <NativeSelect
        label={t('record.credibility')}
        value={String(source.credibility)}
        onChange={(event) => set({ credibility: Number(event.currentTarget.value) as Credibility })}
        data={CREDIBILITIES.map((value) => ({
          value: String(value),
          label: label('credibility', String(value)),
        }))}
      />
    </div>
  );
}

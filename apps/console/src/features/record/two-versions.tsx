import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { EMPTY_RECORD, type VerificationRecord } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useDay } from '../../ui/use-day.js';
import { Notice } from '../../ui/notice.js';
import { useActName } from './act-name.js';
import { recordRows } from './record-rows.js';
import { RowList } from './row-list.js';
import classes from './record.module.css';
import { chooseSections, differingSections, type RecordSectionId } from './sections.js';

interface Props {
  readonly mine: VerificationRecord;
  readonly theirs: VerificationRecord;
  readonly onChosen: (record: VerificationRecord) => void;
}

/** Two versions of a record side by side; for each section that differs, one is chosen. */
export function TwoVersions({ mine, theirs, onChosen }: Props) {
  const t = useT();
  const [choice, setChoice] = useState<Partial<Record<RecordSectionId, 'mine' | 'theirs'>>>({});
  const sections = differingSections(mine, theirs);
  return (
    <Notice tone="soon" urgent title={t('record.stale.title')}>
      <p>{t('record.stale.text')}</p>
      {sections.map((section) => (
        <Radio.Group
          key={section}
          label={t(`record.${section}`)}
          value={choice[section] ?? ''}
          onChange={(value) =>
            setChoice((now) => ({ ...now, [section]: value === 'theirs' ? 'theirs' : 'mine' }))
          }
        >
          <div className={classes['versions']}>
            <Version value="mine" label={t('record.stale.mine')} record={mine} section={section} />
            <Version value="theirs" label={t('record.stale.theirs')} record={theirs} section={section} />
          </div>
        </Radio.Group>
      ))}
      <Button
        disabled={sections.some((section) => !choice[section])}
        onClick={() => onChosen(chooseSections(mine, theirs, choice))}
      >
        {t('record.stale.keep')}
      </Button>
    </Notice>
  );
}

interface VersionProps {
  readonly value: 'mine' | 'theirs';
  readonly label: string;
  readonly record: VerificationRecord;
  readonly section: RecordSectionId;
}

function Version({ value, label, record, section }: VersionProps) {
  const t = useT();
  const act = useActName();
  const labels = useLabels();
  const day = useDay();
  const rows = recordRows(
    { ...EMPTY_RECORD, [section]: record[section] },
    { t, label: labels.label, act, day },
  );
  return (
    <div className={classes['version']}>
      <Radio value={value} label={label} />
      <RowList rows={rows} />
      {rows.length === 0 && <p className={classes['hint']}>{t('record.stale.empty')}</p>}
    </div>
  );
}

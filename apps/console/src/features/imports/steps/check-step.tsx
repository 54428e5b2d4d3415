import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { NetworkResponseDto } from '#desk-client';
import { Notice } from '../../../ui/notice.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import classes from '../imports.module.css';
import { unknownWords, wrongRows } from '../reading/check-rows.js';
import type { Reading } from '../reading/reading.js';
import type { Checked, OpenRegister } from '../use-check.js';
import { useImportWords } from '../use-import-words.js';
import { ProblemTable } from './problem-table.js';
import { Step, type Heading } from './step.js';
import { UnknownWords } from './unknown-words.js';

interface Props {
  readonly heading: Heading;
  readonly register: OpenRegister;
  readonly reading: Reading;
  readonly network: NetworkResponseDto;
  readonly checked: Checked;
  readonly recheck: (reading: Reading) => Promise<void>;
  readonly back: () => void;
  readonly start: () => void;
}

/** What would come in, and what is wrong with each other row. */
export function CheckStep({ heading, register, reading, network, checked, recheck, back, start }: Props) {
  const { t, count } = useImportWords();
  const problemText = useProblemText();
  const [fault, setFault] = useState<unknown>(null);
  const words = useMemo(() => unknownWords(checked.rows), [checked]);
  const { wrong, waiting } = useMemo(() => wrongRows(checked.rows), [checked]);
  const rough = checked.filings.filter((filing) => filing.rough).length;
  const leftOut = checked.rows.filter(({ standing }) => standing === 'left-out').length;
  const ready = checked.filings.length;
  return (
    <Step heading={heading} title={t('check.title')}>
      <ul className={classes['sums']}>
        <li>{t('check.ready', { rows: ready })}</li>
        {checked.already > 0 && <li>{t('check.already', { rows: checked.already })}</li>}
        {leftOut > 0 && <li>{t('check.left-out', { rows: leftOut })}</li>}
        {ready > 0 && reading.columns.status === undefined && <li>{t('check.all-open')}</li>}
        {rough > 0 && <li>{t('check.rough', { rows: rough })}</li>}
        {waiting > 0 && <li>{t('check.waiting', { rows: waiting })}</li>}
        {wrong > 0 && <li>{t('check.wrong', { rows: wrong })}</li>}
      </ul>
      <p>{t('check.dry')}</p>
      {words.length > 0 && (
        <UnknownWords
          {...{ words, network }}
          understood={(meant) => {
            setFault(null);
            void recheck(withWords(reading, meant)).catch(setFault);
          }}
        />
      )}
      {fault !== null && <Notice tone="late" urgent title={problemText(fault)} />}
      {wrong > 0 && <ProblemTable rows={checked.rows} name={register.name} />}
      <div className={classes['ways']}>
        <Button size="md" disabled={ready === 0} onClick={start}>
          {t('check.start', { rows: count(ready) })}
        </Button>
        <Button size="md" variant="default" onClick={back}>
          {t('check.back')}
        </Button>
      </div>
    </Step>
  );
}

function withWords(reading: Reading, meant: Reading['words']): Reading {
  const words = Object.entries(meant).map(([field, more]) => [
    field,
    { ...reading.words[field as keyof Reading['words']], ...more },
  ]);
  return { ...reading, words: { ...reading.words, ...(Object.fromEntries(words) as Reading['words']) } };
}

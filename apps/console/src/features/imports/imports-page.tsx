import { useEffect, useRef, useState } from 'react';
import { Failed } from '../../ui/failed.js';
import classes from './imports.module.css';
import { PastImports } from './past-imports.js';
import { firstReading, withFile, type Reading } from './reading/reading.js';
import { CheckStep } from './steps/check-step.js';
import { ColumnsStep } from './steps/columns-step.js';
import { FileStep } from './steps/file-step.js';
import { RunStep } from './steps/run-step.js';
import { useCheck, type Checked, type OpenRegister } from './use-check.js';
import { useImportGround } from './use-imports.js';
import { useImportWords } from './use-import-words.js';
import { useRun } from './use-run.js';

type Ground = NonNullable<ReturnType<typeof useImportGround>['data']>;

/** Bringing in a register that was kept elsewhere, and taking back what was brought in. */
export function ImportsPage() {
  const { t } = useImportWords();
  const { data, error, refetch } = useImportGround();
  return (
    <main className={classes['page']}>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {data ? (
        <Steps ground={data} />
      ) : error ? (
        <Failed error={error} again={() => void refetch()} />
      ) : (
        <p role="status">{t('loading')}</p>
      )}
      <PastImports />
    </main>
  );
}

/** One register after the other; what was read of it stands in this page alone. */
function Steps({ ground: { network, kept } }: { readonly ground: Ground }) {
  const [register, setRegister] = useState<OpenRegister | null>(null);
  const [reading, setReading] = useState<Reading | null>(kept);
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = useCheck(network);
  const run = useRun(network);
  const step = run.progress ? 'run' : checked ? 'check' : register ? 'columns' : 'file';
  const heading = useHeading(step);
  const another = () => {
    run.clear();
    setChecked(null);
    setRegister(null);
  };
  const recheck = async (changed: Reading) => {
    setReading(changed);
    if (register) setChecked(await check(register, changed));
  };
  if (run.progress) return <RunStep {...{ heading, run, another }} of={register?.sheet.rows.length ?? 0} />;
  if (!register || !reading)
    return (
      <FileStep
        heading={heading}
        opened={(next) => {
          const { fileMark, name, sheet } = next;
          setReading(
            withFile(firstReading(reading, sheet.headers), fileMark, { name, rows: sheet.rows.length }),
          );
          setRegister(next);
        }}
      />
    );
  if (!checked)
    return (
      <ColumnsStep
        {...{ heading, register, reading, network, another }}
        change={setReading}
        check={recheck}
      />
    );
  return (
    <CheckStep
      {...{ heading, register, reading, network, checked, recheck }}
      back={() => setChecked(null)}
      start={() => void run.start(register, checked)}
    />
  );
}

/** What a step begins with is read out when it is come to, not when the page is. */
function useHeading(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) heading.current?.focus();
    last.current = step;
  }, [step]);
  return heading;
}

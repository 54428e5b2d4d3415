import { Button } from '@mantine/core';
import { Notice } from '../../../ui/notice.js';
import { useCodeText, useProblemText } from '../../../ui/use-problem-text.js';
import classes from '../imports.module.css';
import { useImportWords } from '../use-import-words.js';
import type { useRun } from '../use-run.js';
import { Step, type Heading } from './step.js';

interface Props {
  readonly heading: Heading;
  readonly run: ReturnType<typeof useRun>;
  readonly another: () => void;
  /** Rows of the file. */
  readonly of: number;
}

/** How far it is; and in the end how many are in, and which are not and why. */
export function RunStep({ heading, run, another, of }: Props) {
  const { t, count } = useImportWords();
  const problemText = useProblemText();
  const { progress, fault, busy } = run;
  if (!progress) return null;
  const { done, total, results, standing } = progress;
  const filed = results.filter(({ outcome }) => outcome === 'filed' || outcome === 'same').length;
  const text = t('run.progress', { done: count(done), total: count(total) });
  return (
    <Step heading={heading} title={t(standing === 'finished' ? 'run.finished' : 'run.title')}>
      <p role="status">{text}</p>
      <progress className={classes['bar']} max={total} value={done} aria-label={text} />
      {busy && <p>{t('run.stay')}</p>}
      {standing === 'no-line' && !fault && <Notice tone="soon" title={t('run.no-line')} />}
      {fault !== null && (
        <Notice tone="late" urgent title={t('run.broken')}>
          {problemText(fault)} {t('run.again')}
        </Notice>
      )}
      {busy ? (
        <div className={classes['ways']}>
          {standing === 'paused' ? (
            <Button size="md" onClick={run.resume}>
              {t('run.resume')}
            </Button>
          ) : (
            <Button size="md" variant="default" onClick={run.pause}>
              {t('run.pause')}
            </Button>
          )}
        </div>
      ) : (
        <>
          {fault === null && <Notice tone="good" title={t('run.filed', { rows: filed, of })} />}
          <NotIn results={results} />
          <div className={classes['ways']}>
            <Button size="md" onClick={another}>
              {t('file.other')}
            </Button>
          </div>
        </>
      )}
    </Step>
  );
}

type Results = NonNullable<Props['run']['progress']>['results'];

function NotIn({ results }: { readonly results: Results }) {
  const { t } = useImportWords();
  const codeText = useCodeText();
  const refused = results.filter(({ outcome }) => outcome === 'refused' || outcome === 'known');
  if (refused.length === 0) return null;
  return (
    <>
      <h3>{t('run.refused', { rows: refused.length })}</h3>
      <ul>
        {refused.map(({ number, refused: code }) => (
          <li key={number}>
            {t('run.row', { number, why: code ? codeText(code) : t('problem.number-known') })}
          </li>
        ))}
      </ul>
    </>
  );
}

import { useId, useState } from 'react';
import { useSession } from '../../../session/session-context.js';
import { Notice } from '../../../ui/notice.js';
import classes from '../imports.module.css';
import { readFile } from '../reading/read-file.js';
import type { RegisterFaultCode } from '../reading/register-fault.js';
import { COLUMNS_MOST, ROWS_MOST } from '../reading/sheet.js';
import type { OpenRegister } from '../use-check.js';
import { useImportWords } from '../use-import-words.js';
import { Step, type Heading } from './step.js';

interface Props {
  readonly heading: Heading;
  readonly opened: (register: OpenRegister) => void;
}

/** Which file: it is read here, and goes nowhere. */
export function FileStep({ heading, opened }: Props) {
  const { t } = useImportWords();
  const { vault } = useSession();
  const input = useId();
  const [reading, setReading] = useState(false);
  const [fault, setFault] = useState<RegisterFaultCode | null>(null);
  const choose = async (file: File | null) => {
    if (!file) return;
    setFault(null);
    setReading(true);
    const read = await readFile(file).catch(() => ({ ok: false, fault: 'unreadable' }) as const);
    setReading(false);
    if (!read.ok) return setFault(read.fault);
    const [fileMark] = await vault.call('markForMe', { type: 'register-file', values: [read.sha256] });
    opened({ name: file.name, sheet: read.sheet, fileMark: fileMark! });
  };
  return (
    <Step heading={heading} title={t('file.title')}>
      <label htmlFor={input}>{t('file.label')}</label>
      <p id={`${input}-hint`}>{t('file.hint', { rows: ROWS_MOST })}</p>
      <input
        id={input}
        className={classes['file']}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        aria-describedby={`${input}-hint`}
        disabled={reading}
        onChange={(event) => {
          void choose(event.currentTarget.files?.[0] ?? null);
          // The same file may be chosen again once it was mended.
          event.currentTarget.value = '';
        }}
      />
      {reading && <p role="status">{t('file.reading')}</p>}
      {fault && (
        <Notice tone="late" urgent title={t('file.refused')}>
          {t(`file.fault.${fault}`, { rows: ROWS_MOST, columns: COLUMNS_MOST })}
        </Notice>
      )}
      <Notice tone="info">{t('file.processed')}</Notice>
    </Step>
  );
}

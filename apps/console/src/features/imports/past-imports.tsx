import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RegisterImportResponse } from '#desk-client';
import { useSession } from '../../session/session-context.js';
import { Dialog } from '../../ui/dialog.js';
import { Failed } from '../../ui/failed.js';
import { Instant } from '../../ui/instant.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import classes from './imports.module.css';
import type { ReadFileName } from './reading/reading.js';
import { useImportGround, useImports, useImportsChanged } from './use-imports.js';
import { useImportWords } from './use-import-words.js';

/** What was imported before, each to be taken back as a whole. */
export function PastImports() {
  const { t } = useImportWords();
  const { data, error, refetch } = useImports();
  const files = useImportGround().data?.kept?.files ?? {};
  return (
    <Section title={t('past.title')}>
      {error ? (
        <Failed error={error} again={() => void refetch()} />
      ) : !data ? (
        <p role="status">{t('loading')}</p>
      ) : data.length === 0 ? (
        <p>{t('past.none')}</p>
      ) : (
        <ul className={classes['past']}>
          {data.map((one) => (
            <PastImport key={one.id} one={one} file={files[one.fileMark]} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Row numbers that are named; the rest is a number. */
const NAMED_MOST = 40;

/** A file's name is known to whoever brought it alone: it is sealed to them. */
function PastImport({
  one,
  file,
}: {
  readonly one: RegisterImportResponse;
  readonly file: ReadFileName | undefined;
}) {
  const { t, person } = useImportWords();
  const { current } = useSession();
  const { rows, workedOn, undone } = one;
  const takeable = rows.length - workedOn.length;
  const others = one.accountId === current.account.id ? null : (person(one.accountId) ?? t('past.someone'));
  return (
    <li className={classes['import']}>
      <p>
        <strong>
          <Instant at={one.begunAt} />
        </strong>
        {others !== null && ` · ${others}`}
        {file && ` · ${file.name}`}
      </p>
      <p>
        {t('past.rows', { rows: rows.length, undone })}
        {file &&
          file.rows > rows.length + undone &&
          ` ${t('past.leftOut', { rows: file.rows - rows.length - undone, of: file.rows })}`}
      </p>
      {workedOn.length > 0 && (
        <p>
          {t(one.undoneAt ? 'past.left' : 'past.workedOn', {
            rows: workedOn.length,
            numbers: numbersOf(workedOn),
          })}
        </p>
      )}
      {one.undoneAt !== null && takeable === 0 ? (
        <p>{t('past.undone')}</p>
      ) : (
        takeable > 0 && <Undo id={one.id} rows={takeable} />
      )}
    </li>
  );
}

const numbersOf = (rows: readonly number[]): string =>
  rows.slice(0, NAMED_MOST).join(', ') + (rows.length > NAMED_MOST ? ' …' : '');

function Undo({ id, rows }: { readonly id: string; readonly rows: number }) {
  const { t, count } = useImportWords();
  const { api } = useSession();
  const changed = useImportsChanged();
  const problemText = useProblemText();
  const [asking, setAsking] = useState(false);
  const [undone, setUndone] = useState<number | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const undo = async () => {
    setAsking(false);
    setFault(null);
    let sum = 0;
    setUndone(sum);
    try {
      for (let more = true; more;) {
        const part = await api.undoImport(id);
        setUndone((sum += part.undone));
        ({ more } = part);
      }
    } catch (error) {
      setFault(error);
    }
    setUndone(null);
    changed();
  };
  return (
    <>
      {undone !== null && (
        <p role="status">{t('undo.progress', { done: count(undone), total: count(rows) })}</p>
      )}
      {fault !== null && <Notice tone="late" urgent title={problemText(fault)} />}
      <Button variant="default" size="md" disabled={undone !== null} onClick={() => setAsking(true)}>
        {t('undo.button')}
      </Button>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('undo.title')}>
        <p>{t('undo.text', { rows })}</p>
        <div className={classes['ways']}>
          <Button size="md" color="red.9" onClick={() => void undo()}>
            {t('undo.confirm')}
          </Button>
          <Button size="md" variant="default" onClick={() => setAsking(false)}>
            {t('undo.keep')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

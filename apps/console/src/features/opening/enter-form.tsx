import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  OPENING_LIMITS,
  OPENING_REASONS,
  readOpeningTable,
  type OpeningFault,
  type OpeningLine,
  type OpeningReason,
} from '#counts/domain';
import type { CountedSinceResponse } from '#desk-client';
import { monthNames } from './month-names.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { useTrustWords } from '../quality/use-trust-words.js';
import { LineFields } from './line-fields.js';
import { LinesTable } from './lines-table.js';
import classes from './opening.module.css';
import { useEnterOpening } from './use-opening.js';

interface Props {
  readonly countedSince: readonly CountedSinceResponse[];
  readonly onEntered: () => void;
}

interface NotTaken {
  /** Its place and its words in what was pasted. */
  readonly number: number;
  readonly text: string;
  readonly faults: readonly OpeningFault[];
}

/** Lines from a spreadsheet or one by one, why, and from where; then it waits for another person. */
export function EnterForm({ countedSince, onEntered }: Props) {
  const { t } = useTrustWords();
  const [lines, setLines] = useState<readonly OpeningLine[]>([]);
  const [reason, setReason] = useState<OpeningReason>('before-this-system');
  const [source, setSource] = useState('');
  const entering = useEnterOpening();
  const send = () =>
    entering.mutate(
      { reason, source: source.trim() || null, lines: [...lines] },
      {
        onSuccess: () => {
          setLines([]);
          setSource('');
          onEntered();
        },
      },
    );
  const add = (more: readonly OpeningLine[]) => setLines((before) => [...before, ...more]);
  return (
    <div className={classes['form']}>
      <Pasting countedSince={countedSince} onRead={add} />
      <details>
        <summary>{t('opening.one')}</summary>
        <LineFields onAdd={(line) => add([line])} />
      </details>
      {lines.length > 0 && (
        <>
          <h3>{t('opening.lines')}</h3>
          <LinesTable
            label={t('opening.lines')}
            lines={lines}
            onRemove={(at) => setLines(lines.filter((_, index) => index !== at))}
          />
          <NativeSelect
            label={t('opening.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value as OpeningReason)}
            data={OPENING_REASONS.map((one) => ({ value: one, label: t(`opening.reason.${one}`) }))}
          />
          <TextInput
            label={t('opening.source')}
            description={t('opening.source.hint')}
            maxLength={OPENING_LIMITS.source}
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <Fault error={entering.error} />
          <Button loading={entering.isPending} onClick={send}>
            {t('opening.send')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Rows as copied from a spreadsheet; those that can't be taken stay, with why. */
function Pasting({
  countedSince,
  onRead,
}: Pick<Props, 'countedSince'> & { readonly onRead: (lines: readonly OpeningLine[]) => void }) {
  const { t } = useTrustWords();
  const { label } = useLabels();
  const { network } = useSession();
  const [text, setText] = useState('');
  const [notTaken, setNotTaken] = useState<readonly NotTaken[]>([]);
  const counted = (line: OpeningLine): boolean =>
    (line.received > 0 || line.processed > 0) &&
    countedSince.some(({ district, month }) => district === line.district && month <= line.month);
  const read = () => {
    const rows = readOpeningTable(text, {
      districts: new Map(network.districts.map(({ id, name }) => [id, name])),
      kinds: { 'human-rights': [label('kind', 'human-rights')], corruption: [label('kind', 'corruption')] },
      network: [t('opening.network')],
      months: monthNames(),
      upTo: [t('opening.upTo.short', { month: '' }).trim()],
    }).map(({ line, faults, ...row }) =>
      line && counted(line)
        ? { ...row, line: null, faults: ['counted-here'] as const }
        : { ...row, line, faults },
    );
    onRead(rows.flatMap(({ line }) => (line ? [line] : [])));
    const left = rows.filter(({ line }) => line === null);
    const written = text.split(/\r?\n/);
    setNotTaken(left.map(({ number, faults }) => ({ number, faults, text: written[number - 1]!.trim() })));
    setText(left.map(({ number }) => written[number - 1]!).join('\n'));
  };
  return (
    <>
      <Textarea
        label={t('opening.paste')}
        description={t('opening.paste.hint')}
        autosize
        minRows={4}
        maxRows={12}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {notTaken.length > 0 && (
        <Notice tone="soon" urgent title={t('opening.faults', { count: notTaken.length })}>
          <ul>
            {notTaken.slice(0, 20).map(({ number, text: line, faults }) => (
              <li key={number}>
                {t('opening.fault', {
                  ...{
                    number: String(number),
                    text: line,
                    faults: faults.map((one) => t(`opening.fault.${one}`)).join(', '),
                  },
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Button variant="default" disabled={text.trim() === ''} onClick={read}>
        {t('opening.paste.read')}
      </Button>
    </>
  );
}

import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { NetworkResponseDto } from '#desk-client';
import { Notice } from '../../../ui/notice.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import classes from '../imports.module.css';
import { FIELD_IDS, REQUIRED_FIELDS, SAME_FOR_ALL, type FieldId } from '../reading/fields.js';
import type { Reading } from '../reading/reading.js';
import type { OpenRegister } from '../use-check.js';
import { useImportWords } from '../use-import-words.js';
import { Step, type Heading } from './step.js';

interface Props {
  readonly heading: Heading;
  readonly register: OpenRegister;
  readonly reading: Reading;
  readonly network: NetworkResponseDto;
  readonly change: (reading: Reading) => void;
  readonly check: (reading: Reading) => Promise<void>;
  readonly another: () => void;
}

/** Which column says what; where none does, what holds for all rows. */
export function ColumnsStep({ heading, register, reading, network, change, check, another }: Props) {
  const { t, count } = useImportWords();
  const problemText = useProblemText();
  const [checking, setChecking] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const missing = missingFields(reading);
  const go = async () => {
    setChecking(true);
    setFault(null);
    await check(reading).catch(setFault);
    setChecking(false);
  };
  return (
    <Step heading={heading} title={t('columns.title')}>
      <p>{t('columns.lead', { name: register.name, rows: count(register.sheet.rows.length) })}</p>
      <div className={classes['fields']}>
        {FIELD_IDS.map((field) => (
          <Column key={field} {...{ field, register, reading, network, change }} />
        ))}
      </div>
      <Options reading={reading} change={change} />
      {missing.length > 0 && (
        <p id="columns-missing">
          {t('columns.missing', { fields: missing.map((field) => t(`field.${field}`)).join(', ') })}
        </p>
      )}
      {fault !== null && <Notice tone="late" urgent title={problemText(fault)} />}
      <div className={classes['ways']}>
        <Button
          size="md"
          disabled={missing.length > 0 || checking}
          loading={checking}
          onClick={() => void go()}
        >
          {t('columns.check')}
        </Button>
        <Button size="md" variant="default" onClick={another}>
          {t('file.other')}
        </Button>
      </div>
    </Step>
  );
}

const missingFields = ({ columns, constants }: Reading): FieldId[] => [
  ...REQUIRED_FIELDS.filter((field) => columns[field] === undefined),
  ...SAME_FOR_ALL.filter(
    (field) =>
      columns[field] === undefined &&
      !constants[field] &&
      !(field === 'kind' && columns.category !== undefined),
  ),
];

type ColumnProps = Pick<Props, 'register' | 'reading' | 'network' | 'change'> & { readonly field: FieldId };

function Column({ field, register, reading, network, change }: ColumnProps) {
  const { t, choices } = useImportWords();
  const column = reading.columns[field];
  const same = SAME_FOR_ALL.find((one) => one === field);
  const choose = (header: string) => {
    const { [field]: _before, ...others } = reading.columns;
    change({ ...reading, columns: header === '' ? others : { ...others, [field]: header } });
  };
  return (
    <div className={classes['field']}>
      <NativeSelect
        label={t(`field.${field}`)}
        description={
          column === undefined
            ? t(`field.${field}.hint`)
            : t('columns.sample', { value: sample(register, column) })
        }
        size="md"
        value={column ?? ''}
        data={[{ value: '', label: t('columns.none') }, ...register.sheet.headers]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {same && column === undefined && (
        <NativeSelect
          label={t('columns.same', { field: t(`field.${field}`) })}
          size="md"
          value={reading.constants[same] ?? ''}
          data={[{ value: '', label: t('columns.choose') }, ...choices(same, network.districts)]}
          onChange={(event) =>
            change({ ...reading, constants: { ...reading.constants, [same]: event.currentTarget.value } })
          }
        />
      )}
    </div>
  );
}

const SAMPLE_MOST = 60;

/** The first thing that a column says. */
function sample({ sheet }: OpenRegister, column: string): string {
  const place = sheet.headers.indexOf(column);
  const said = sheet.rows.find(({ cells }) => (cells[place] ?? '') !== '')?.cells[place] ?? '—';
  return said.length > SAMPLE_MOST ? `${said.slice(0, SAMPLE_MOST)}…` : said;
}

function Options({ reading, change }: Pick<Props, 'reading' | 'change'>) {
  const { t } = useImportWords();
  const asked = [
    ...(reading.columns.received === undefined ? [] : (['roughDays'] as const)),
    ...(reading.columns.contact === undefined ? [] : (['mayContact'] as const)),
    ...(reading.columns.sex === undefined && reading.columns.age === undefined
      ? []
      : (['mayCount'] as const)),
    ...(reading.columns.status === undefined ? [] : (['takeProcessed'] as const)),
    ...(reading.columns.number === undefined ? [] : (['numbersByYear'] as const)),
  ];
  return (
    <div className={classes['options']}>
      <NativeSelect
        label={t('option.dayOrder')}
        size="md"
        value={reading.dayOrder}
        data={(['day-first', 'month-first'] as const).map((value) => ({
          value,
          label: t(`option.dayOrder.${value}`),
        }))}
        onChange={(event) =>
          change({
            ...reading,
            dayOrder: event.currentTarget.value === 'month-first' ? 'month-first' : 'day-first',
          })
        }
      />
      {asked.map((option) => (
        <Checkbox
          key={option}
          size="md"
          label={t(`option.${option}`)}
          description={t(`option.${option}.hint`)}
          checked={reading[option]}
          onChange={(event) => change({ ...reading, [option]: event.currentTarget.checked })}
        />
      ))}
    </div>
  );
}

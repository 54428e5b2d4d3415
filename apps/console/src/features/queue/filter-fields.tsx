import { NativeSelect, TextInput } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { FILTER_FIELDS, isDayField, type FilterField, type QueueFilters } from './queue-filters.js';
import classes from './queue.module.css';
import type { Choices } from './use-filter-choices.js';

interface Props {
  readonly fields: QueueFilters['fields'];
  readonly choices: Choices;
  readonly change: (field: FilterField, value: string) => void;
}

/** One field for each thing that a list can be narrowed by. */
export function FilterFields({ fields, choices, change }: Props) {
  const t = useT();
  return (
    <div className={classes['filters']}>
      {FILTER_FIELDS.map((field) => {
        const shared = {
          size: 'xs',
          label: t(`queue.filter.${field}`),
          value: fields[field] ?? '',
        } as const;
        return isDayField(field) ? (
          <TextInput
            key={field}
            type="date"
            {...shared}
            onChange={({ currentTarget }) => change(field, currentTarget.value)}
          />
        ) : (
          <NativeSelect
            key={field}
            {...shared}
            onChange={({ currentTarget }) => change(field, currentTarget.value)}
            data={[{ value: '', label: t('queue.filter.any') }, ...choices[field]]}
          />
        );
      })}
    </div>
  );
}

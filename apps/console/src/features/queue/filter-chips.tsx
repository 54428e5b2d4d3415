import { Button } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import type { FilterField } from './queue-filters.js';
import classes from './queue.module.css';

interface Props {
  readonly chips: readonly { readonly field: FilterField; readonly value: string }[];
  readonly remove: (field: FilterField) => void;
  readonly clear: () => void;
}

/** What the list is narrowed to, each to be taken away with one press. */
export function FilterChips({ chips, remove, clear }: Props) {
  const t = useT();
  if (chips.length === 0) return null;
  return (
    <ul className={classes['chips']} aria-label={t('queue.filters.chosen')}>
      {chips.map(({ field, value }) => {
        const filter = t(`queue.filter.${field}`);
        return (
          <li key={field}>
            <Button
              className={classes['chip']}
              size="compact-sm"
              variant="default"
              aria-label={t('queue.filter.remove', { filter, value })}
              rightSection={<span aria-hidden>×</span>}
              onClick={() => remove(field)}
            >
              <span className={classes['chipText']}>
                {filter} <strong>{value}</strong>
              </span>
            </Button>
          </li>
        );
      })}
      <li>
        <Button className={classes['chip']} size="compact-sm" variant="subtle" onClick={clear}>
          {t('queue.filters.clear')}
        </Button>
      </li>
    </ul>
  );
}

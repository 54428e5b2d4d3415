import { Button, NativeSelect } from '@mantine/core';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { QUEUE_SORTS, type QueueSort } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { Dialog } from '../../ui/dialog.js';
import layout from '../../ui/dialog-form.module.css';
import { PHONE, useMedia } from '../../ui/use-media.js';
import { FilterChips } from './filter-chips.js';
import { FilterFields } from './filter-fields.js';
import { FILTER_FIELDS, writeFilters, type FilterField, type QueueFilters } from './queue-filters.js';
import { useChoiceWords, useFilterChoices } from './use-filter-choices.js';

interface Props {
  readonly filters: QueueFilters;
  readonly teams: readonly string[];
}

/** Orders the list, and narrows it by readable fields; the choice stands in the address, and as chips above the list. */
export function QueueFiltersBar({ filters, teams }: Props) {
  const t = useT();
  const [, navigate] = useLocation();
  const phone = useMedia(PHONE);
  const id = useId();
  const [open, setOpen] = useState(false);
  const choices = useFilterChoices(filters.team);
  const words = useChoiceWords(choices);
  const { fields } = filters;
  const count = Object.keys(fields).length;
  const go = (change: Partial<QueueFilters>) =>
    navigate(`/queue${writeFilters({ ...filters, ...change }, teams)}`);
  const change = (field: FilterField, value: string) => go({ fields: { ...fields, [field]: value } });
  const clear = () => go({ fields: {} });
  const chips = FILTER_FIELDS.flatMap((field) => {
    const value = fields[field];
    return value ? [{ field, value: words(field, value) }] : [];
  });
  const inputs = <FilterFields fields={fields} choices={choices} change={change} />;
  return (
    <>
      {filters.view !== 'concluded' && (
        <NativeSelect
          size="xs"
          aria-label={t('queue.sort')}
          value={filters.sort}
          onChange={({ currentTarget }) => go({ sort: currentTarget.value as QueueSort })}
          data={QUEUE_SORTS.map((sort) => ({ value: sort, label: t(`queue.sort.${sort}`) }))}
        />
      )}
      <Button
        variant="default"
        size="xs"
        aria-expanded={open}
        aria-controls={phone ? undefined : id}
        onClick={() => setOpen(!open)}
      >
        {count > 0 ? t('queue.filters.count', { count }) : t('queue.filters')}
      </Button>
      <FilterChips chips={chips} remove={(field) => change(field, '')} clear={clear} />
      {!phone && (
        <div id={id} hidden={!open} style={open ? { width: '100%' } : undefined}>
          {open && inputs}
        </div>
      )}
      {phone && open && (
        <Dialog opened onClose={() => setOpen(false)} title={t('queue.filters.title')} long>
          <div className={layout['form']}>
            {inputs}
            <div className={layout['buttons']}>
              {count > 0 && (
                <Button variant="default" onClick={clear}>
                  {t('queue.filters.clear')}
                </Button>
              )}
              <Button onClick={() => setOpen(false)}>{t('queue.filters.show')}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}

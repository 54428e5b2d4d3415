import { Button, NativeSelect } from '@mantine/core';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { STATES } from '#complaints/domain';
import { CATEGORY_IDS, KIND_IDS } from '#taxonomy';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { FILTER_FIELDS, writeFilters, type FilterField, type QueueFilters } from './queue-filters.js';
import classes from './queue.module.css';

interface Props {
  readonly filters: QueueFilters;
  readonly teams: readonly string[];
}

/** Narrows the list by readable fields; the choice stands in the address. */
export function QueueFiltersBar({ filters, teams }: Props) {
  const t = useT();
  const [, navigate] = useLocation();
  const id = useId();
  const count = Object.keys(filters.fields).length;
  const [open, setOpen] = useState(count > 0);
  const choices = useChoices(filters.team);
  const change = (field: FilterField, value: string) =>
    navigate(`/queue${writeFilters({ ...filters, fields: { ...filters.fields, [field]: value } }, teams)}`);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {count > 0 ? t('queue.filters.count', { count }) : t('queue.filters')}
      </Button>
      {count > 0 && (
        <Button
          variant="subtle"
          size="xs"
          onClick={() => navigate(`/queue${writeFilters({ ...filters, fields: {} }, teams)}`)}
        >
          {t('queue.filters.clear')}
        </Button>
      )}
      <div id={id} hidden={!open} className={open ? classes['filters'] : undefined}>
        {open &&
          FILTER_FIELDS.map((field) => (
            <NativeSelect
              key={field}
              size="xs"
              label={t(`queue.filter.${field}`)}
              value={filters.fields[field] ?? ''}
              onChange={(event) => change(field, event.currentTarget.value)}
              data={[{ value: '', label: t('queue.filter.any') }, ...choices[field]]}
            />
          ))}
      </div>
    </>
  );
}

type Choices = Readonly<Record<FilterField, readonly { readonly value: string; readonly label: string }[]>>;

function useChoices(teamId: string): Choices {
  const t = useT();
  const { label, category } = useLabels();
  const { network, current } = useSession();
  const option = (value: string, text: string) => ({ value, label: text });
  const colleagues = network.colleagues.filter(
    (one) => one.teamId === teamId && one.id !== current.account.id,
  );
  return {
    kind: KIND_IDS.map((id) => option(id, label('kind', id))),
    category: CATEGORY_IDS.map((id) => option(id, category(id))),
    district: network.districts.map(({ id, name }) => option(id, name)),
    priority: ([1, 2, 3, 4] as const).map((level) => option(String(level), t(`priority.${level}`))),
    state: STATES.filter((state) => state !== 'concluded').map((id) => option(id, label('state', id))),
    assignee: [
      option(current.account.id, t('person.me')),
      ...colleagues.map(({ id, displayName }) => option(id, displayName)),
    ],
  };
}

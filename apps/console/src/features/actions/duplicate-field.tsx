import { Radio, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { Instant } from '../../ui/instant.js';
import { type OpenedComplaint } from '../complaint/opened.js';
import { isReferenceOf, shortReference } from '../complaint/reference.js';
import classes from './actions.module.css';
import type { Field, Values } from './decision.js';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly values: Values;
  readonly set: (field: Field, value: string) => void;
  readonly error: string | undefined;
}

const ID_IN_TEXT = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Chooses the complaint this one repeats: among those of the same place and category, or by its address. */
export function DuplicateField({ complaint, values, set, error }: Props) {
  const t = useT();
  const labels = useLabels();
  const { api } = useSession();
  const { facts } = complaint.view;
  const alike = useQuery({
    queryKey: ['queue', facts.teamId, 'alike', facts.category, facts.districtId],
    queryFn: () => {
      const query = { view: 'all', category: facts.category, district: facts.districtId, limit: '20' };
      return api.queue(facts.teamId, new URLSearchParams(query));
    },
  });
  const rows = alike.data?.rows.filter(({ id }) => id !== facts.id) ?? [];
  return (
    <>
      {rows.length > 0 && (
        <Radio.Group
          label={t('field.duplicateOf')}
          value={values.duplicateOf}
          onChange={(id) => set('duplicateOf', id)}
        >
          <div className={classes['candidates']}>
            {rows.map((row) => (
              <Radio
                key={row.id}
                value={row.id}
                label={
                  <>
                    {shortReference(row.id)} · {labels.label('state', row.state)} ·{' '}
                    <Instant at={row.receivedAt} />
                  </>
                }
              />
            ))}
          </div>
        </Radio.Group>
      )}
      <TextInput
        label={t('field.duplicateOf.address')}
        description={t('field.duplicateOf.hint')}
        value={values.duplicateOf}
        error={error}
        onChange={(event) => {
          const typed = event.currentTarget.value.trim();
          const named = rows.find(({ id }) => isReferenceOf(typed, id))?.id;
          set('duplicateOf', ID_IN_TEXT.exec(typed)?.[0] ?? named ?? typed);
        }}
      />
    </>
  );
}

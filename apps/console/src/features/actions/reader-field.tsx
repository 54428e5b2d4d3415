import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { Failed } from '../../ui/failed.js';
import { Notice } from '../../ui/notice.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import type { Field, Values } from './decision.js';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly values: Values;
  readonly set: (field: Field, value: string) => void;
  readonly error: string | undefined;
}

/** Chooses who is let in to read: the desk says who may be asked, this browser whose key is vouched for. */
export function ReaderField({ complaint, values, set, error }: Props) {
  const t = useT();
  const labels = useLabels();
  const { api, directory } = useSession();
  const { id, version } = complaint.view.facts;
  const query = useQuery({
    queryKey: ['complaint', id, 'readers', version],
    queryFn: () => api.possibleReaders(id),
    gcTime: 0,
  });
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} size="xs" />;
  const readers = query.data?.readers.filter((reader) => directory.people[reader.id] !== undefined) ?? [];
  if (query.data && readers.length === 0) return <Notice tone="soon">{t('field.readerId.none')}</Notice>;
  return (
    <NativeSelect
      label={t('field.readerId')}
      description={t('field.readerId.hint')}
      value={values.readerId}
      error={error}
      onChange={(event) => set('readerId', event.currentTarget.value)}
      data={[
        { value: '', label: t('field.choose') },
        ...readers.map((reader) => ({
          value: reader.id,
          label: `${reader.displayName} — ${labels.team(reader.teamId)}`,
        })),
      ]}
    />
  );
}

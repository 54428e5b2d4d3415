import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { LISTED_FIGURES } from '#counts/domain';
import type { CountedRowResponse } from '#desk-client';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { Failed } from '../../ui/failed.js';
import { DueText } from '../../ui/due-text.js';
import { Instant } from '../../ui/instant.js';
import { useNow } from '../../ui/use-now.js';
import { shortReference } from '../complaint/reference.js';
import { parametersOf } from './asked.js';
import { AsOf, FiguresRoom, Where } from './figures-room.js';
import { ScrollingTable } from './scrolling-table.js';
import { useAsked } from './use-asked.js';
import { useFiguresWords } from './use-figures-words.js';
import classes from './figures.module.css';

/** The complaints that a figure counts, for who leads the team: as many rows as it says. */
export function ListPage() {
  const { t, domain, number } = useFiguresWords();
  const { asked, faults, search } = useAsked();
  const said = search.get('figure');
  const figure = LISTED_FIGURES.find((id) => id === said) ?? 'received';
  const wrong = said === figure ? [] : [{ code: 'figures', value: said ?? '' } as const];
  const query = parametersOf(asked);
  query.set('figure', figure);
  for (const name of ['view', 'only']) if (search.get(name)) query.set(name, search.get(name)!);
  const { api } = useSession();
  const list = useInfiniteQuery({
    queryKey: ['figures', 'list', query.toString()],
    queryFn: ({ pageParam }) => api.figuresList(new URLSearchParams([...query, ['skip', String(pageParam)]])),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const seen = pages.reduce((sum, { rows }) => sum + rows.length, 0);
      return last.rows.length > 0 && seen < last.complaints ? seen : null;
    },
  });
  const first = list.data?.pages[0];
  const name = domain(`figure.${figure}`);
  return (
    <FiguresRoom title={t('list.of', { name })} faults={[...faults, ...wrong]} busy={list.isPending}>
      <Link href={`/figures?${parametersOf(asked)}`}>← {t('list.back')}</Link>
      {list.error && <Failed error={list.error} again={() => void list.refetch()} />}
      {list.isPending && <div className={classes['skeleton']} role="status" aria-label={t('loading')} />}
      {first && (
        <>
          <Where asked={asked} />
          <AsOf answer={first} />
          <p className={classes['where']}>
            {t('list.counted', { name, counted: number(first.counted), complaints: first.complaints })}
          </p>
          {first.counted !== first.listed && (
            <p>{t('list.elsewhere', { count: first.counted - first.listed })}</p>
          )}
          {first.complaints !== first.listed && <p>{t('list.often')}</p>}
          {first.rows.length > 0 && <Rows rows={list.data!.pages.flatMap(({ rows }) => rows)} label={name} />}
          {list.hasNextPage && (
            <Button
              variant="default"
              loading={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              {t('list.more')}
            </Button>
          )}
        </>
      )}
    </FiguresRoom>
  );
}

function Rows({ rows, label }: { readonly rows: readonly CountedRowResponse[]; readonly label: string }) {
  const { t, number } = useFiguresWords();
  const now = useNow();
  const { category, district, label: word } = useLabels();
  const several = rows.some(({ times }) => times !== 1);
  return (
    <ScrollingTable label={label} words>
      <thead>
        <tr>
          <th scope="col">{t('list.reference')}</th>
          <th scope="col">{t('axis.category')}</th>
          <th scope="col">{t('axis.district')}</th>
          <th scope="col">{t('list.received')}</th>
          <th scope="col">{t('list.state')}</th>
          <th scope="col">{t('list.due')}</th>
          {several && <th scope="col">{t('list.times')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-counted={row.id}>
            <th scope="row">
              <Link href={`/complaints/${row.id}`}>{shortReference(row.id)}</Link>
            </th>
            <td>{category(row.category)}</td>
            <td>{district(row.districtId)}</td>
            <td>
              <Instant at={row.receivedAt} />
            </td>
            <td>{word('state', row.state)}</td>
            <td>{row.dueAt && <DueText dueAt={row.dueAt} now={now} />}</td>
            {several && <td>{number(row.times)}</td>}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { OrderTableDto } from '#desk-client';
import { newId } from '#kernel';
import { coordinates } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { useReportChange } from '../reports/use-reports.js';
import { parametersOf, type AskedTable } from './asked.js';
import classes from './figures.module.css';
import { useFiguresWords } from './use-figures-words.js';

interface Props {
  readonly asked: AskedTable;
  /** As of which mark it is shown; null while there is none. */
  readonly asOf: string | null;
}

/** Freezes the table as it is shown, signed like any report; what it is compared with stays on the screen. */
export function FreezeTable({ asked, asOf }: Props) {
  const { t } = useFiguresWords();
  const { api, current } = useSession();
  const freeze = useReportChange(() => api.orderTable(orderOf(asked, asOf!)));
  if (!coordinates(current) || asOf === null) return null;
  return (
    <section aria-labelledby="freeze" className={classes['freeze']}>
      <p id="freeze">{t('freeze.hint')}</p>
      <Button variant="default" loading={freeze.isPending} onClick={() => freeze.mutate()}>
        {t('freeze')}
      </Button>
      <Fault error={freeze.error} />
      {freeze.isSuccess && (
        <Notice tone="good" action={<Link href="/reports">{t('freeze.see')}</Link>}>
          {t('freeze.done')}
        </Notice>
      )}
    </section>
  );
}

function orderOf(asked: AskedTable, asOf: string): OrderTableDto {
  const alone = { ...asked, asOf, againstFrom: undefined, againstTo: undefined, againstAsOf: undefined };
  return { ...Object.fromEntries(parametersOf(alone)), id: newId() } as OrderTableDto;
}

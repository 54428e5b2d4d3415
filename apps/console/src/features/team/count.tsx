import { Link } from 'wouter';
import type { QueueView } from '#complaints/domain';
import { formatNumber } from '#i18n';
import { useLanguage } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { writeFilters, type QueueFilters } from '../queue/queue-filters.js';
import classes from './team.module.css';

interface Props {
  readonly n: number;
  /** What is counted, for those who hear the link alone. */
  readonly what: string;
  readonly teamId: string;
  readonly view: QueueView;
  readonly fields?: QueueFilters['fields'];
}

/** A number that leads to the complaints it counts; none leads nowhere. */
export function Count({ n, what, teamId, view, fields = {} }: Props) {
  const { locale } = useLanguage();
  const { current } = useSession();
  const number = formatNumber(n, locale);
  if (n === 0) return <span className={classes['none']}>{number}</span>;
  const filters = writeFilters(
    { team: teamId, view, sort: 'urgency', fields },
    current.teams.map(({ id }) => id),
  );
  return (
    <Link href={`/queue${filters}`} className={classes['count']} aria-label={`${what}, ${number}`}>
      {number}
    </Link>
  );
}

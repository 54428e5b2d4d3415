import { NativeSelect } from '@mantine/core';
import { Link, useSearchParams } from 'wouter';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { BoardSection } from './board-section.js';
import { LineListSection } from './line-list-section.js';
import { StatusSection } from './status-section.js';
import classes from './team.module.css';

/** What a lead answers for: who is there, what each carries, how the team can work; of a coordinator's, every team's status. */
export function TeamPage() {
  const t = useT();
  const { current } = useSession();
  const [search, setSearch] = useSearchParams();
  const led = current.teams.filter(({ role }) => role === 'lead');
  const team = led.find(({ id }) => id === search.get('team')) ?? led[0];
  return (
    <main className={classes['page']}>
      <h1>
        {team ? t('team.title') : t('team.nav')}
        {team && <small className={classes['more']}>{team.name}</small>}
      </h1>
      {team && led.length > 1 && (
        <NativeSelect
          label={t('team.choose')}
          value={team.id}
          onChange={(event) => setSearch({ team: event.currentTarget.value }, { replace: true })}
          data={led.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {team && <BoardSection key={team.id} teamId={team.id} />}
      <StatusSection teamId={current.account.roles.includes('coordinator') ? null : team!.id} />
      {team && (
        <p>
          <Link href="/figures/quality">{t('team.quality')}</Link>
        </p>
      )}
      {team && <LineListSection key={`list-${team.id}`} teamId={team.id} />}
    </main>
  );
}

import { Link } from 'wouter';
import { useLabels } from '../../i18n/use-labels.js';
import { leads, mayLead } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { Section } from '../../ui/section.js';
import { parametersOf, type Asked } from './asked.js';
import { attentionOf, type Attention } from './attention.js';
import classes from './figures.module.css';
import { useNetworkNow, useSuspensions, useTable } from './use-figures.js';
import { useFiguresWords } from './use-figures-words.js';

const FIGURES = ['overdue', 'referral-overdue'] as const;
const AT_FIRST = 5;

/** What asks for action now, and what to do about it. */
export function Attentions({ asked }: { readonly asked: Asked }) {
  const { t } = useFiguresWords();
  const { data: table } = useTable({ ...asked, figures: FIGURES, rows: 'team', view: 'flow' });
  const { data: network } = useNetworkNow();
  const { data: intervals } = useSuspensions(asked);
  if (!table || !network || !intervals) return null;
  const teams = network.teams.filter(({ id }) => !asked.team || id === asked.team);
  const all = attentionOf(teams, network.colleagues, intervals, table);
  return (
    <Section title={t('attention')}>
      {all.length === 0 && <p>{t('attention.none')}</p>}
      <List all={all.slice(0, AT_FIRST)} asked={asked} />
      {all.length > AT_FIRST && (
        <details>
          <summary>{t('attention.more', { count: all.length - AT_FIRST })}</summary>
          <List all={all.slice(AT_FIRST)} asked={asked} />
        </details>
      )}
    </Section>
  );
}

function List({ all, asked }: { readonly all: readonly Attention[]; readonly asked: Asked }) {
  const { t, number } = useFiguresWords();
  const { current } = useSession();
  const { team } = useLabels();
  return (
    <ul className={classes['attention']}>
      {all.map(({ what, teamId, from, to }) => {
        const status = what === 'nobody' || what === 'suspended' || what === 'reduced';
        // Whoever leads the team is already there: their list says what to do.
        const own = leads(current, teamId);
        const toList = own && what === 'overdue';
        const query = parametersOf({ ...asked, team: teamId });
        if (toList) query.set('figure', what);
        const href = status && mayLead(current) ? '/team' : `/figures${toList ? '/list' : ''}?${query}`;
        return (
          <li key={what + teamId} data-late={what !== 'reduced' || undefined}>
            <span aria-hidden>!</span>
            <div>
              <strong>{t(`attention.${what}`, { team: team(teamId), from: number(from), count: to })}</strong>{' '}
              {t(
                own && (what === 'overdue' || what === 'rising' || what === 'nobody')
                  ? `attention.${what}.own`
                  : `attention.${what}.do`,
              )}{' '}
              {(!own || status || toList) && (
                <Link href={href}>
                  {t(status ? 'attention.status' : toList ? 'list.see' : 'attention.look')}
                </Link>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

import { Link } from 'wouter';
import { useLabels } from '../../i18n/use-labels.js';
import { leads, mayLead } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { Section } from '../../ui/section.js';
import { parametersOf, type Asked } from './asked.js';
import { attentionOf, byKind, type Attention } from './attention.js';
import classes from './figures.module.css';
import { useNetworkNow, useSuspensions, useTable } from './use-figures.js';
import { useFiguresWords } from './use-figures-words.js';

const FIGURES = ['overdue', 'referral-overdue'] as const;

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
      <ul className={classes['attention']}>
        {byKind(all).map(({ first, others }) => (
          <li key={first.what} data-late={first.what !== 'reduced' || undefined}>
            <span aria-hidden>!</span>
            <div>
              <One asked={asked} attention={first} />
              {others.length > 0 && (
                <details>
                  <summary>{t('attention.more', { count: others.length })}</summary>
                  {others.map((one) => (
                    <p key={one.teamId}>
                      <One asked={asked} attention={one} brief />
                    </p>
                  ))}
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface OneProps {
  readonly attention: Attention;
  readonly asked: Asked;
  /** What to do is the same, and was said. */
  readonly brief?: boolean;
}

function One({ attention: { what, teamId, from, to }, asked, brief }: OneProps) {
  const { t, number } = useFiguresWords();
  const { current } = useSession();
  const { team } = useLabels();
  const status = what === 'nobody' || what === 'suspended' || what === 'reduced';
  // Whoever leads the team is on its page already: their list says what to do.
  const own = leads(current, teamId);
  const toList = own && what === 'overdue';
  const query = parametersOf({ ...asked, team: teamId });
  if (toList) query.set('figure', what);
  const href = status && mayLead(current) ? '/team' : `/figures${toList ? '/list' : ''}?${query}`;
  return (
    <>
      <strong>{t(`attention.${what}`, { team: team(teamId), from: number(from), count: to })}</strong>{' '}
      {!brief && t(own && isOwn(what) ? `attention.${what}.own` : `attention.${what}.do`)}{' '}
      {(!own || status || toList) && (
        <Link href={href}>{t(status ? 'attention.status' : toList ? 'list.see' : 'attention.look')}</Link>
      )}
    </>
  );
}

/** What a lead is told to do about themselves, and not to ask of their lead. */
const isOwn = (what: Attention['what']) => what === 'nobody' || what === 'overdue' || what === 'rising';

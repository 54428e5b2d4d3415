import { Link } from 'wouter';
import { figureOf, LISTED_FIGURES, type FigureId, figureOfLetter, letterName } from '#counts/domain';
import { leads } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { Dialog } from '../../ui/dialog.js';
import { useLabels } from '../../i18n/use-labels.js';
import { parametersOf } from './asked.js';
import type { Opened, Scope } from './explained.js';
import { withNumbers } from './formula.js';
import { useFiguresWords } from './use-figures-words.js';
import { useKeyName } from './use-key-name.js';
import classes from './explain.module.css';

interface Props {
  readonly opened: Opened;
  readonly shown: boolean;
  readonly onClose: () => void;
}

/** What a number means: definition, formula, the formula with its numbers, of which complaints, as of when, and its list. */
export function ExplainDialog({ opened, shown, onClose }: Props) {
  const { t, domain } = useFiguresWords();
  const title = opened.kind === 'figure' ? domain(`figure.${opened.id}`) : opened.title;
  return (
    <Dialog opened={shown} onClose={onClose} title={title}>
      {opened.kind === 'figure' ? (
        <OfFigure opened={opened} />
      ) : (
        <>
          <p className={classes['value']}>{opened.value}</p>
          <p>{opened.definition}</p>
          <dl className={classes['facts']}>
            <dt>{t('explain.formula')}</dt>
            <dd className={classes['formula']}>{opened.formula}</dd>
            <dt>{t('explain.computed')}</dt>
            <dd>{opened.computed}</dd>
          </dl>
        </>
      )}
      <ScopeWords scope={opened.scope} />
    </Dialog>
  );
}

function OfFigure({ opened }: { readonly opened: Opened & { readonly kind: 'figure' } }) {
  const { t, domain, number, value } = useFiguresWords();
  const { id, numbers, scope } = opened;
  const { formula, terms } = figureOf(id);
  const shown = value(id, opened.value);
  return (
    <>
      <p className={classes['value']}>{shown}</p>
      <p>{domain(`figure.${id}.definition`)}</p>
      <dl className={classes['facts']}>
        <dt>{t('explain.formula')}</dt>
        <dd className={classes['formula']}>{formula}</dd>
        <dt>{t('explain.computed')}</dt>
        <dd className={classes['formula']}>
          {withNumbers(id, (letter) => number(numbers[letter] ?? 0))} = {shown}
        </dd>
      </dl>
      {terms.length > 1 && (
        <table className={classes['letters']}>
          <caption className="visually-hidden">{t('explain.letters')}</caption>
          <tbody>
            {terms.map((letter) => (
              <Letter key={letter} letter={letter} count={numbers[letter] ?? 0} scope={scope} />
            ))}
          </tbody>
        </table>
      )}
      {terms.length === 1 && <ListLink id={id} scope={scope} />}
    </>
  );
}

function Letter(props: { readonly letter: string; readonly count: number; readonly scope: Scope }) {
  const { letter, count, scope } = props;
  const { t, domain, number } = useFiguresWords();
  const id = figureOfLetter(letter);
  const since = letter.startsWith('Σ');
  return (
    <tr>
      <th scope="row">
        {letter}: {letterName(letter, t, (figure) => domain(`figure.${figure}`))}
      </th>
      <td>{number(count)}</td>
      <td>{id && !since && <ListLink id={id} scope={scope} short />}</td>
    </tr>
  );
}

/** The complaints that a figure counts: for who leads the team it stands for. */
function ListLink(props: { readonly id: FigureId; readonly scope: Scope; readonly short?: boolean }) {
  const { id, scope, short = false } = props;
  const { t, domain } = useFiguresWords();
  const { current } = useSession();
  if (!scope.team || !leads(current, scope.team) || !LISTED_FIGURES.includes(id)) return null;
  const { from, to, kind, district, team, view, only, asOf } = scope;
  const query = parametersOf({ from, to, kind, district, team, asOf });
  query.set('figure', id);
  if (view === 'cohort') query.set('view', view);
  if (only) query.set('only', only);
  return (
    <Link href={`/figures/list?${query}`} aria-label={t('list.of', { name: domain(`figure.${id}`) })}>
      {short ? t('list') : t('list.see')}
    </Link>
  );
}

function ScopeWords({ scope }: { readonly scope: Scope }) {
  const { t, month, instant } = useFiguresWords();
  const { label, team } = useLabels();
  const name = useKeyName();
  const [axis, key] = scope.only?.split(':') ?? [];
  return (
    <dl className={classes['facts']}>
      <dt>{t('explain.period')}</dt>
      <dd>
        {t(scope.view === 'cohort' ? 'period.cohort' : 'period', {
          from: month(scope.from),
          to: month(scope.to),
        })}
      </dd>
      <dt>{t('explain.of')}</dt>
      <dd>
        {[
          scope.team && team(scope.team),
          scope.district && name('district', scope.district),
          scope.kind && label('kind', scope.kind),
          axis && key && name(axis as 'category', key),
        ]
          .filter(Boolean)
          .join(' · ') || t('network')}
      </dd>
      <dt>{t('explain.as-of')}</dt>
      <dd>
        {scope.instant ? t('as-of', { instant: instant(scope.instant), mark: scope.mark }) : t('as-of.none')}{' '}
        {t('explain.version', { version: scope.definitions })}
      </dd>
    </dl>
  );
}

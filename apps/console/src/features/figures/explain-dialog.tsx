import { Link } from 'wouter';
import { figureOf, figureOfLetter, isLevel, LISTED_FIGURES, letterName, type FigureId } from '#counts/domain';
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
  const { name } = useFiguresWords();
  const title = opened.kind === 'figure' ? name(opened.id, opened.scope.view) : opened.title;
  return (
    <Dialog opened={shown} onClose={onClose} title={title}>
      {opened.kind === 'figure' ? (
        <OfFigure opened={opened} />
      ) : (
        <>
          <p className={classes['value']}>{opened.value}</p>
          <p>{opened.definition}</p>
          <p>{opened.computed}</p>
        </>
      )}
      <ScopeWords scope={opened.scope} atEnd={opened.kind === 'figure' && isLevel(opened.id)} />
      <How opened={opened} />
    </Dialog>
  );
}

function OfFigure({ opened }: { readonly opened: Opened & { readonly kind: 'figure' } }) {
  const { t, domain, value } = useFiguresWords();
  const { id, numbers, scope } = opened;
  const { terms } = figureOf(id);
  return (
    <>
      <p className={classes['value']}>{value(id, opened.value)}</p>
      <p>{domain(`figure.${id}.definition`)}</p>
      {scope.view === 'cohort' && <p>{t('of-cohort.definition')}</p>}
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

/** The formal notation, for who wants to reckon it again. */
function How({ opened }: { readonly opened: Opened }) {
  const { t, number, value } = useFiguresWords();
  const { mark, definitions } = opened.scope;
  const formula = opened.kind === 'figure' ? figureOf(opened.id).formula : opened.formula;
  return (
    <details>
      <summary>{t('explain.how')}</summary>
      <dl className={classes['facts']}>
        <dt>{t('explain.formula')}</dt>
        <dd className={classes['formula']}>{formula}</dd>
        {opened.kind === 'figure' && figureOf(opened.id).terms.length > 1 && (
          <>
            <dt>{t('explain.computed')}</dt>
            <dd className={classes['formula']}>
              {withNumbers(opened.id, (letter) => number(opened.numbers[letter] ?? 0))} ={' '}
              {value(opened.id, opened.value)}
            </dd>
          </>
        )}
      </dl>
      <p>
        {t('as-of.mark', { mark })} {t('explain.version', { version: definitions })}
      </p>
    </details>
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

function ScopeWords({ scope, atEnd }: { readonly scope: Scope; readonly atEnd: boolean }) {
  const { t, month, instant } = useFiguresWords();
  const { label, team } = useLabels();
  const name = useKeyName();
  const [axis, key] = scope.only?.split(':') ?? [];
  return (
    <dl className={classes['facts']}>
      <dt>{t('explain.period')}</dt>
      <dd>
        {scope.view === 'cohort' || atEnd
          ? t(scope.view === 'cohort' ? 'period.cohort' : 'period.end', {
              from: month(scope.from),
              to: month(scope.to),
            })
          : [...new Set([month(scope.from), month(scope.to)])].join(' – ')}
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
      <dd>{scope.instant ? t('as-of', { instant: instant(scope.instant) }) : t('as-of.none')}</dd>
    </dl>
  );
}

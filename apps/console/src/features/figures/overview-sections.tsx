import { Fragment, type CSSProperties, type ReactNode } from 'react';
import { FIGURE_IDS, type FigureId } from '#counts/domain';
import type { OverviewResponse, QuantileResponse, TimeToResponse } from '#desk-client';
import { Section } from '../../ui/section.js';
import type { Scope } from './explained.js';
import { FigureButton, WordsButton } from './figure-button.js';
import classes from './figures.module.css';
import { nothingBefore } from './headline.js';
import { useFiguresWords } from './use-figures-words.js';

interface Props {
  readonly overview: OverviewResponse;
  readonly scope: Scope;
}

/** What became of those received in the period, step by step. */
export function FunnelSection({ overview, scope }: Props) {
  const { t, name, rate } = useFiguresWords();
  const cohort: Scope = { ...scope, view: 'cohort' };
  const transmitted = t('of-cohort', { name: t('funnel.transmitted') });
  const received = overview.funnel[0]!.count;
  const sent = overview.funnel.find(({ step }) => step === 'referral-sent')!.count;
  const steps = (ofReferrals: boolean) =>
    overview.funnel.filter(({ step }) => step.startsWith('referral-') === ofReferrals);
  const bars = (of: ReturnType<typeof steps>, whole: number, caption: string) => (
    <BarTable
      caption={caption}
      unit={t('share')}
      rows={of.map(({ step, count }) => ({
        key: step,
        name: step === 'transmitted' ? transmitted : name(step, 'cohort'),
        share: whole > 0 ? count / whole : 0,
        note: rate(whole > 0 ? count / whole : null),
        number:
          step === 'transmitted' ? (
            <FigureButton
              id="processed"
              value={count}
              numbers={{ P: count }}
              scope={{ ...cohort, only: 'action:transmitted' }}
              of={transmitted}
            />
          ) : (
            <FigureButton id={step} value={count} numbers={{ [LETTERS[step]]: count }} scope={cohort} />
          ),
      }))}
    />
  );
  return (
    <Section title={t('funnel')}>
      <p className={classes['hint']}>{t('funnel.hint')}</p>
      {bars(steps(false), received, t('funnel.complaints'))}
      {bars(steps(true), sent, t('funnel.referrals'))}
    </Section>
  );
}

const LETTERS = {
  ...{ received: 'R', triaged: 'T', accepted: 'X', processed: 'P' },
  ...{
    'referral-sent': 'Vs',
    'referral-acknowledged': 'Va',
    'referral-answered': 'Vn',
    'referral-result': 'Vr',
  },
} as const;

/** How long what is pending has been waiting. */
export function AgesSection({ overview, scope }: Props) {
  const { t, number, rate, days, day } = useFiguresWords();
  const { ages, agesOn, awaiting } = overview;
  const all = ages.buckets.reduce((sum, { count }) => sum + count, 0);
  const inherited = overview.opening?.pending ?? 0;
  const greatest = Math.max(1, ...ages.buckets.map(({ count }) => count));
  const words = { definition: t('ages.definition'), formula: t('ages.formula'), scope };
  if (agesOn === null) return null;
  const bucket = (from: number, to: number | null) =>
    to === null ? t('ages.over', { from: from - 1 }) : t('ages.bucket', { from, to });
  const row = (key: string, name: string, count: number, definition = words.definition): BarRow => ({
    ...{
      key,
      name,
      share: count / Math.max(greatest, inherited),
      note: rate(all + inherited > 0 ? count / (all + inherited) : null),
    },
    number: (
      <WordsButton
        {...{ ...words, definition }}
        shown={number(count)}
        title={`${t('ages')} – ${name}`}
        computed={t('ages.computed', {
          ...{ count: number(count), all: number(all + inherited), day: day(agesOn) },
        })}
      />
    ),
  });
  return (
    <Section title={t('ages')}>
      <p className={classes['hint']}>{t('ages.on', { day: day(agesOn) })}</p>
      <BarTable
        caption={t('ages')}
        unit={t('share')}
        rows={[
          ...ages.buckets.map(({ from, to, count }) => row(String(from), bucket(from, to), count)),
          ...(inherited === 0
            ? []
            : [row('before', t('ages.before'), inherited, t('ages.before.definition'))]),
        ]}
      />
      <ul className={classes['facts']}>
        {(['median', 'p90', 'oldest'] as const).map((one) => (
          <li key={one}>
            <span>{t(`ages.${one}`)}</span>{' '}
            <strong>
              <WordsButton
                {...words}
                shown={all === 0 ? t('not-applicable') : days(ages[one])}
                title={t(`ages.${one}`)}
                computed={t('ages.of-all', { all: number(all), day: day(agesOn) })}
              />
            </strong>
          </li>
        ))}
        <li>
          <span>{t('ages.awaiting')}</span>{' '}
          <strong>
            <FigureButton id="awaiting" value={awaiting} numbers={{ ΣW: awaiting }} scope={scope} />
          </strong>
        </li>
      </ul>
    </Section>
  );
}

/** How long it takes, those still waiting counted for as long as they have waited. */
export function TimesSection({ overview, scope }: Props) {
  const { t, number, rate, days } = useFiguresWords();
  const cohort: Scope = { ...scope, view: 'cohort' };
  // Of a value that is exact, or not reached, there is nothing to say.
  const interval = ({ value, low, high }: QuantileResponse) => {
    if (value === null || low === null || low === high) return '';
    return high === null
      ? t('times.interval.open', { low: days(low) })
      : t('times.interval', { low: days(low), high: days(high) });
  };
  const within = (value: number | null) =>
    value === null ? t('not-reached') : t('times.in', { days: days(value) });
  const time = (what: 'triage' | 'conclusion', one: 'median' | 'p90', to: TimeToResponse) => (
    <li>
      <span>{t(`times.${one}`)}</span>{' '}
      <strong>
        <WordsButton
          shown={within(to[one].value)}
          title={`${t(`times.${what}`)} – ${t(`times.${one}`)}`}
          definition={t('times.definition')}
          formula={t(`times.formula.${one}`)}
          computed={t('times.computed', { happened: number(to.happened), censored: number(to.censored) })}
          scope={cohort}
        />
      </strong>{' '}
      <small>{interval(to[one])}</small>
    </li>
  );
  return (
    <Section title={t('times')}>
      {(['triage', 'conclusion'] as const).map((what) => {
        const to = what === 'triage' ? overview.timeToTriage : overview.timeToConclusion;
        return (
          <Fragment key={what}>
            <h3>{t(`times.${what}`)}</h3>
            <ul className={classes['facts']}>
              {time(what, 'median', to)}
              {time(what, 'p90', to)}
              <li>{t('times.so-far', { happened: number(to.happened), censored: number(to.censored) })}</li>
            </ul>
          </Fragment>
        );
      })}
      <p className={classes['hint']}>{t('times.pauses')}</p>
      <FigureList ids={['paused-waiting', 'paused-suspended']} overview={overview} scope={scope} />
      <h3>{t('within')}</h3>
      <BarTable
        caption={t('within')}
        unit={t('share')}
        rows={overview.within.map(({ days: n, due, within, rate: share, notYetDue }) => ({
          key: String(n),
          name: t('within.days', { days: n }),
          share: share ?? 0,
          under: t('within.note', { within: number(within), due: number(due), notYet: number(notYetDue) }),
          number: (
            <WordsButton
              shown={rate(share)}
              title={t('within.days', { days: n })}
              definition={t('within.definition', { days: n })}
              formula={t('within.formula', { days: n })}
              computed={`${number(within)} / ${number(due)} = ${rate(share)}`}
              scope={cohort}
            />
          ),
        }))}
      />
    </Section>
  );
}

/** What the network promises, and whether it was kept; who came back; what became of referrals. */
export function PromisesSection({ overview, scope }: Props) {
  const { t } = useFiguresWords();
  const part = (title: string, ids: readonly FigureId[]) => (
    <>
      <h3>{title}</h3>
      <FigureList ids={ids} overview={overview} scope={scope} />
    </>
  );
  return (
    <Section title={t('promises')}>
      {part(t('promises.kept'), ['acknowledged-rate', 'triaged-in-time-rate', 'answered-in-time-rate'])}
      {part(t('promises.came-back'), ['came-back', 'came-back-rate'])}
      {part(
        t('promises.referrals'),
        FIGURE_IDS.filter((id) => id.startsWith('referral-')),
      )}
    </Section>
  );
}

function FigureList(props: {
  readonly ids: readonly FigureId[];
  readonly overview: OverviewResponse;
  readonly scope: Scope;
}) {
  const { t, domain, value, change } = useFiguresWords();
  return (
    <ul className={classes['facts']}>
      {props.ids.flatMap((id) => {
        const figure = props.overview.figures.find((one) => one.id === id);
        if (!figure) return [];
        const none = figure.value === null || figure.before === null || nothingBefore(props.overview);
        const by = none ? 0 : figure.value! - figure.before!;
        return [
          <li key={id}>
            <span>{domain(`figure.${id}`)}</span>{' '}
            <strong>
              <FigureButton {...{ id, value: figure.value, numbers: figure.numbers }} scope={props.scope} />
            </strong>{' '}
            <small>
              {by !== 0 &&
                t('before', {
                  value: value(id, figure.before),
                  change: change(id, figure.value!, figure.before!),
                  up: by > 0 ? '▲' : '▼',
                })}
            </small>
          </li>,
        ];
      })}
    </ul>
  );
}

interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly share: number;
  readonly note?: string;
  /** Said below the name. */
  readonly under?: string;
  readonly number: ReactNode;
}

/** A table whose rows are bars: chart and table are one. */
function BarTable({
  caption,
  unit,
  rows,
}: {
  readonly caption: string;
  readonly unit: string;
  readonly rows: readonly BarRow[];
}) {
  const { t } = useFiguresWords();
  return (
    <table className={classes['bars']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{t('number')}</th>
          <th scope="col">{unit}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, share, note, under, number }) => (
          <tr key={key}>
            <th scope="row">
              <span className={classes['barred']} style={{ '--share': `${share * 100}%` } as CSSProperties}>
                {name}
              </span>
              {under && <small>{under}</small>}
            </th>
            <td>{number}</td>
            <td>
              <small>{note}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

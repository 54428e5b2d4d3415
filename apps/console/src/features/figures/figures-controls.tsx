import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { FiguresPeriod } from '#counts/domain';
import { KINDS, SPECIAL_DISTRICTS, type KindId } from '#taxonomy';
import { useLabels } from '../../i18n/use-labels.js';
import { maySeeFigures } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import { PHONE, useMedia } from '../../ui/use-media.js';
import { useToday } from '../../ui/use-today.js';
import type { Asked } from './asked.js';
import type { Ask } from './use-asked.js';
import classes from './figures.module.css';
import { useFiguresWords } from './use-figures-words.js';

interface Props {
  readonly asked: Asked;
  readonly ask: Ask;
  readonly children?: ReactNode;
}

/** From when to when, of what, and as of when; on a phone behind one word, what it says comes first. */
export function FiguresControls({ asked, ask, children }: Props) {
  const { t } = useFiguresWords();
  const { label } = useLabels();
  const { network, current } = useSession();
  const today = useToday();
  const phone = useMedia(PHONE);
  const kinds: readonly KindId[] = KINDS.entries.map(({ id }) => id);
  const everywhere = maySeeFigures(current);
  const teams = everywhere
    ? network.teams
    : network.teams.filter(({ id }) => current.teams.some((own) => own.id === id && own.role === 'lead'));
  const date = asked.asOf?.slice(0, 10) ?? '';
  const form = (
    <form className={classes['controls']} onSubmit={(event) => event.preventDefault()}>
      <Months labels={[t('from'), t('to')]} value={asked} take={ask} />
      <Choice
        label={t('district')}
        all={t('district.all')}
        value={asked.district}
        take={(district) => ask({ district })}
        options={[
          ...network.districts.map(({ id, name }) => [id, name] as const),
          ...SPECIAL_DISTRICTS.entries.map(({ id }) => [id, label('district', id)] as const),
          ['restricted', t('restricted')],
        ]}
      />
      {(everywhere || teams.length > 1) && (
        <Choice
          label={t('team')}
          all={everywhere ? t('team.all') : null}
          value={asked.team}
          take={(team) => ask({ team })}
          options={teams.map(({ id, name }) => [id, name] as const)}
        />
      )}
      <Choice
        label={t('kind')}
        all={t('kind.all')}
        value={asked.kind}
        take={(kind) => ask({ kind })}
        options={kinds.map((kind) => [kind, label('kind', kind)] as const)}
      />
      <label>
        {t('as-of.day')}
        <input
          type="date"
          value={date}
          max={today}
          onChange={(event) => ask({ asOf: event.target.value || undefined })}
        />
      </label>
      {children}
    </form>
  );
  if (!phone) return form;
  return (
    <details className={classes['narrow']}>
      <summary>{t('controls')}</summary>
      {form}
    </details>
  );
}

/** A choice of one, or of all. */
export function Choice(props: {
  readonly label: string;
  /** Null: one must be chosen. */
  readonly all: string | null;
  readonly value: string | undefined;
  readonly take: (value: string | undefined) => void;
  readonly options: readonly (readonly [value: string, text: string])[];
}) {
  const { label, all, value, take, options } = props;
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => take(event.target.value || undefined)}>
        {all !== null && <option value="">{all}</option>}
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

interface MonthsProps {
  readonly labels: readonly [from: string, to: string];
  readonly value: Partial<FiguresPeriod>;
  readonly take: (period: { readonly from: string; readonly to: string }) => void;
  /** The last month where only the first is chosen yet. */
  readonly lastOf?: (from: string) => string;
}

/**
 * From month to month, taken as soon as both are whole and in order. What is typed stays as it was typed, also while it is
 * no period yet.
 */
export function Months({ labels, value, take, lastOf }: MonthsProps) {
  const { t } = useFiguresWords();
  const [backwards, setBackwards] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  const { from = '', to = '' } = value;
  useEffect(() => {
    first.current!.value = from;
    last.current!.value = to;
  }, [from, to]);
  const changed = () => {
    const typed = { from: first.current!.value, to: last.current!.value };
    if (typed.to === '' && lastOf && MONTH.test(typed.from)) typed.to = lastOf(typed.from);
    const whole = MONTH.test(typed.from) && MONTH.test(typed.to);
    setBackwards(whole && typed.from > typed.to);
    if (whole && typed.from <= typed.to && (typed.from !== from || typed.to !== to)) take(typed);
  };
  const field = (label: string, ref: typeof first, month: string) => (
    <label>
      {label}
      <input
        ref={ref}
        type="month"
        defaultValue={month}
        placeholder="2026-01"
        pattern="20\d\d-(0[1-9]|1[0-2])"
        aria-invalid={backwards || undefined}
        onChange={changed}
      />
    </label>
  );
  return (
    <>
      {field(labels[0], first, from)}
      {field(labels[1], last, to)}
      {backwards && <Notice tone="soon">{t('period.backwards')}</Notice>}
    </>
  );
}

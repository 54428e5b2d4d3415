import type { ReactNode } from 'react';
import { KINDS, SPECIAL_DISTRICTS, type KindId } from '#taxonomy';
import { useLabels } from '../../i18n/use-labels.js';
import { maySeeFigures } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
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
      {/* Both at once: what the other was is a part of the answer. */}
      <Month label={t('from')} value={asked.from} take={(from) => ask({ from, to: asked.to })} />
      <Month label={t('to')} value={asked.to} take={(to) => ask({ from: asked.from, to })} />
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

/** A month; one that is not whole yet, while somebody types, is not taken. */
export function Month(props: {
  readonly label: string;
  readonly value: string;
  readonly take: (month: string) => void;
}) {
  return (
    <label>
      {props.label}
      <input
        key={props.value}
        type="month"
        defaultValue={props.value}
        placeholder="2026-01"
        pattern="20\d\d-(0[1-9]|1[0-2])"
        onBlur={(event) =>
          event.target.value && event.target.value !== props.value && props.take(event.target.value)
        }
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </label>
  );
}

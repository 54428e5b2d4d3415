import type { ReactNode } from 'react';
import type { Locale } from '#i18n';
import type { FieldError } from '#complaints/domain';
import { receiptGroups } from '#sealing';
import { DIGIT_IDS, type QuestionId, type SpokenId } from '../voices/spoken.js';
import type { SoundFiles } from './assets.js';
import type { Say, T } from './locale.js';
import type { DrawnId } from './pictures.js';

/** What a field of a page needs to draw itself: words, what was typed, what is wrong. */
export interface FieldContext {
  readonly t: T;
  readonly say: Say;
  readonly locale: Locale;
  /** Address of the drawings; null where none were built. */
  readonly pictures: string | null;
  readonly sounds: SoundFiles;
  readonly value: (field: string) => string;
  readonly values: (field: string) => readonly string[];
  readonly errors: readonly FieldError[];
}

interface Named {
  readonly context: FieldContext;
  readonly name: string;
}

/** The sentence that says what to mend, beside the field. */
export function Wrong({ context, name }: Named) {
  const error = context.errors.find((candidate) => candidate.field === name);
  return (
    <p className="err" id={`${name}-error`} hidden={!error}>
      {error && (
        <>
          <span>{context.t('intake.errors.prefix')}</span> {context.t(error.key, error.values)}
        </>
      )}
    </p>
  );
}

interface LegendProps {
  readonly context: ListenContext;
  readonly asks: QuestionId;
  readonly children: ReactNode;
  readonly optional?: string;
}

/** The question of a group of choices, drawn; read aloud where it is recorded as a whole. */
export function Legend({ context, asks, children, optional }: LegendProps) {
  return (
    <>
      <legend>
        <Picture pictures={context.pictures} of={asks} />
        {children} {optional && <span className="opt">({optional})</span>}
      </legend>
      {asks !== 'category' && <Listen context={context} id={asks} />}
    </>
  );
}

interface PictureProps {
  readonly pictures: string | null;
  /** What it stands for. */
  readonly of: DrawnId;
}

/** A drawing beside the words that say the same. */
export function Picture({ pictures, of }: PictureProps) {
  if (!pictures) return null;
  return (
    <svg aria-hidden="true">
      <use href={`${pictures}#${of}`} />
    </svg>
  );
}

/** What a listen button needs of a page. */
export type ListenContext = Pick<FieldContext, 't' | 'pictures' | 'sounds'>;

interface ListenProps {
  readonly context: ListenContext;
  readonly id: SpokenId;
}

interface SoundProps {
  readonly context: ListenContext;
  readonly sound: string;
  /** Files of the ten digits, in their order, where they are to be played too. */
  readonly digits?: string;
  readonly children: ReactNode;
}

function SoundButton({ context, sound, digits, children }: SoundProps) {
  return (
    <button type="button" className="listen" data-digits={digits} data-sound={sound} aria-pressed="false">
      <Picture pictures={context.pictures} of="listen" />
      {children}
    </button>
  );
}

/** Reads a question aloud, where someone has recorded it; shown once a script runs, since without one nothing would play. */
export function Listen({ context, id }: ListenProps) {
  const sound = context.sounds[id];
  return (
    sound && (
      <SoundButton context={context} sound={sound}>
        {context.t('intake.listen')}
      </SoundButton>
    )
  );
}

interface CardProps extends Named {
  readonly id?: string;
  readonly value: DrawnId;
  readonly checked: boolean;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One answer as a whole card to press. */
export function Card({ context, name, id, value, checked, hint, children }: CardProps) {
  const wrong = context.errors.some((error) => error.field === name);
  return (
    <label className="card">
      <input
        type="radio"
        name={name}
        id={id}
        value={value}
        defaultChecked={checked}
        aria-describedby={wrong ? `${name}-error` : undefined}
      />
      <Picture pictures={context.pictures} of={value} />
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}

interface TextProps extends Named {
  readonly name: Exclude<QuestionId, 'category'>;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: string;
  readonly rows?: number;
  /** Set big, as a question of the form. */
  readonly heading?: boolean;
}

/** A text to write, its question drawn and read aloud: one line, or several when `rows` is given. */
export function Text({ context, name, label, hint, optional, rows, heading }: TextProps) {
  const wrong = context.errors.some((error) => error.field === name);
  const described = [hint && `${name}-hint`, wrong && `${name}-error`].filter(Boolean).join(' ');
  const common = {
    id: name,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': wrong || undefined,
    autoComplete: 'off',
    defaultValue: context.value(name),
  };
  return (
    <div className={wrong ? 'wrong' : undefined}>
      <label htmlFor={name} className={heading ? 'q' : undefined}>
        <Picture pictures={context.pictures} of={name} />
        {label} {optional && <span className="opt">({optional})</span>}
      </label>
      <Listen context={context} id={name} />
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Wrong context={context} name={name} />
      {rows ? <textarea {...common} rows={rows} /> : <input type="text" {...common} />}
    </div>
  );
}

/** The receipt code in its groups, each read as one word; aloud where the warning and all ten digits are recorded. */
export function CodeGroups({ context, code }: { context: ListenContext; code: string }) {
  const { t, sounds } = context;
  const groups = receiptGroups(code);
  const digits = DIGIT_IDS.flatMap((id) => sounds[id] ?? []);
  const warning = sounds['code-aloud'];
  return (
    <div>
      <p className="code" data-code="">
        {groups.map((group, place) => (
          <span key={place}>{group}</span>
        ))}
      </p>
      {warning && digits.length === DIGIT_IDS.length && (
        <SoundButton context={context} sound={warning} digits={digits.join(' ')}>
          {t('intake.code.aloud')}
        </SoundButton>
      )}
    </div>
  );
}

interface SummaryProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** What went wrong, first on the page and first under the finger. */
export function ErrorSummary({ title, children }: SummaryProps) {
  return (
    <div className="bad" id="errors" role="alert" tabIndex={-1} autoFocus>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { Locale } from '#i18n';
import type { FieldError } from '#complaints/domain';
import type { SpokenId } from '../voices/spoken.js';
import type { Sounds } from './assets.js';
import { PICTURES } from './pictures.js';
import type { Say, T } from './locale.js';

/** What a field of a page needs to draw itself: words, what was typed, what is wrong. */
export interface FieldContext {
  readonly t: T;
  readonly say: Say;
  readonly locale: Locale;
  /** Address of the drawings; null where none were built. */
  readonly pictures: string | null;
  readonly sounds: Sounds;
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
  readonly children: ReactNode;
  readonly optional?: string;
}

/** The question of a group of choices. */
export function Legend({ children, optional }: LegendProps) {
  return (
    <legend>
      {children} {optional && <span className="opt">({optional})</span>}
    </legend>
  );
}

interface PictureProps {
  readonly pictures: string | null;
  readonly name: string;
}

/** A drawing beside the words that say the same. */
export function Picture({ pictures, name }: PictureProps) {
  if (!pictures) return null;
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${pictures}#${name}`} />
    </svg>
  );
}

/** What a listen button needs of a page. */
export type ListenContext = Pick<FieldContext, 't' | 'pictures' | 'sounds'>;

interface ListenProps {
  readonly context: ListenContext;
  readonly id: SpokenId;
}

/** Reads a question aloud, where someone has recorded it; the script shows it, since without it nothing would play. */
export function Listen({ context: { t, pictures, sounds }, id }: ListenProps) {
  const sound = sounds[id];
  if (!sound) return null;
  return (
    <button type="button" className="listen" data-sound={sound} aria-pressed="false" hidden>
      <Picture pictures={pictures} name={PICTURES.page.listen} /> {t('intake.listen')}
    </button>
  );
}

interface CardProps extends Named {
  readonly id?: string;
  readonly value: string;
  readonly checked: boolean;
  /** Name of its drawing. */
  readonly picture?: string;
  readonly hint?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One answer as a whole card to press. */
export function Card({ context, name, id, value, checked, picture, hint, className, children }: CardProps) {
  const wrong = context.errors.some((error) => error.field === name);
  return (
    <label className={['card', className].filter(Boolean).join(' ')}>
      <input
        type="radio"
        name={name}
        id={id}
        value={value}
        defaultChecked={checked}
        aria-describedby={wrong ? `${name}-error` : undefined}
      />
      {picture && <Picture pictures={context.pictures} name={picture} />}
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}

interface TextProps extends Named {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: string;
  readonly rows?: number;
  /** Set big, as a question of the form. */
  readonly heading?: boolean;
}

/** A text to write: one line, or several when `rows` is given. */
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
        {label} {optional && <span className="opt">({optional})</span>}
      </label>
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

/** The receipt code in its groups, each read as one word. */
export function CodeGroups({ code }: { code: string }) {
  const groups = code.match(/.{4}/g) ?? [];
  return (
    <p className="code" data-code="">
      {groups.map((group, place) => (
        <span key={place}>{group}</span>
      ))}
    </p>
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

import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { valueOf } from '#complaints/domain';
import classes from './assisted.module.css';
import { useFields } from './interview-context.js';

function useField(name: string) {
  const { typed, put, errors, q } = useFields();
  const found = errors.find(({ field }) => field === name);
  return {
    value: valueOf(typed, name),
    set: (value: string) => put(name, value),
    error: found ? q(found.key, found.values) : undefined,
  };
}

interface TextProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
}

/** Something that is told in words. */
export function TextField({ name, label, hint, rows }: TextProps) {
  const { value, set, error } = useField(name);
  const common = {
    ...({ id: name, label, value, error, description: hint, size: 'md', autoComplete: 'off' } as const),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      set(event.currentTarget.value),
  };
  return rows ? <Textarea {...common} rows={rows} /> : <TextInput {...common} />;
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface ChoiceProps {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: string;
  readonly options: readonly Option[];
  /** What counts while nothing was chosen. */
  readonly usual?: string;
  /** Side by side where there is room. */
  readonly inline?: boolean;
}

/** One answer of a few: the whole line is pressed. */
export function ChoiceField({ name, legend, hint, options, usual = '', inline = false }: ChoiceProps) {
  const { value, set, error } = useField(name);
  const chosen = value || usual;
  return (
    <fieldset className={classes['choice']} aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{legend}</legend>
      {hint && <p className={classes['hint']}>{hint}</p>}
      {error && (
        <p id={`${name}-error`} className={classes['error']}>
          {error}
        </p>
      )}
      <div className={inline ? classes['inline'] : undefined}>
        {options.map((option, place) => (
          <label key={option.value} className={classes['option']}>
            <input
              type="radio"
              name={name}
              id={place === 0 ? name : undefined}
              checked={chosen === option.value}
              onChange={() => set(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly data: readonly (Option | { readonly group: string; readonly items: readonly Option[] })[];
}

/** One answer of many. */
export function SelectField({ name, label, hint, data }: SelectProps) {
  const { value, set, error } = useField(name);
  return (
    <NativeSelect
      {...{ id: name, label, value, error, description: hint }}
      size="md"
      data={data.map((entry) => ('group' in entry ? { ...entry, items: [...entry.items] } : entry))}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

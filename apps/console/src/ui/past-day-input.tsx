import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../i18n/language.js';
import { useToday } from './use-today.js';

interface Props {
  readonly label: string;
  /** `yyyy-mm-dd`, or empty. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly id?: string;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/** The day something was done: one to come is not taken, stays in the field and is said there. */
export function PastDayInput({ value, onChange, error, ...field }: Props) {
  const t = useT();
  const today = useToday();
  const [refused, setRefused] = useState<string | null>(null);
  const shown = refused ?? value;
  return (
    <TextInput
      type="date"
      max={today}
      {...field}
      value={shown}
      error={shown > today ? t('field.day.future') : error}
      onChange={(event) => {
        const day = event.currentTarget.value;
        const future = day > today;
        setRefused(future ? day : null);
        onChange(future ? '' : day);
      }}
    />
  );
}

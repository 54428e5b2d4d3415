import { createContext, useContext } from 'react';
import type { FieldError, Typed } from '#complaints/domain';
import type { intakeCatalogue, KeyOf, Translate } from '#i18n';

/** What every question of the interview works with. */
export interface InterviewFields {
  readonly typed: Typed;
  readonly put: (field: string, value: string) => void;
  readonly errors: readonly FieldError[];
  /** The questions' words are the public form's. */
  readonly q: Translate<KeyOf<typeof intakeCatalogue>>;
}

export const InterviewContext = createContext<InterviewFields | null>(null);

/** The question's own part; only below `InterviewContext`. */
export function useFields(): InterviewFields {
  const fields = useContext(InterviewContext);
  if (!fields) throw new Error('InterviewContext is missing');
  return fields;
}

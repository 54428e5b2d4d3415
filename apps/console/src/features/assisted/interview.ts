import {
  readAnswers,
  valueOf,
  type Answers,
  type AskedConsent,
  type FieldError,
  type Typed,
} from '#complaints/domain';
import { CATEGORIES, CONSENT_IDS, SPECIAL_DISTRICT_IDS, type ConsentId } from '#taxonomy';

/** What a monitor has written down so far, and the code that goes with it once it was drawn. */
export interface Interview {
  readonly typed: Typed;
  /** `yyyy-mm-dd`. */
  readonly receivedOn: string;
  /** Once seen it never changes: someone may have noted it. */
  readonly code: string | null;
}

/** Consents with a sentence of their own; that of being contacted is the answer to how. */
export const READ_ALOUD = CONSENT_IDS.filter((id): id is Exclude<ConsentId, 'contact'> => id !== 'contact');

/** The field of what was said to a consent. */
export const saidField = (consent: string): string => `said-${consent}`;

/** An interview that begins today: nothing is answered beforehand in the person's name. */
export const newInterview = (today: string): Interview => ({ typed: {}, receivedOn: today, code: null });

/** An interview as it was kept; null for what is none. */
export function keptInterview(json: string): Interview | null {
  if (json === '') return null;
  try {
    const kept = JSON.parse(json) as Partial<Interview>;
    return kept.typed && typeof kept.receivedOn === 'string' ? (kept as Interview) : null;
  } catch {
    return null;
  }
}

/** What was said, with the consents as they were read out (`wordsOf`) in a language; answers are null as long as there is an error. */
export function readInterview(
  typed: Typed,
  districts: readonly { readonly id: string }[],
  wordsOf: (consent: ConsentId) => string,
  language: string,
): { readonly answers: Answers | null; readonly errors: readonly FieldError[] } {
  const consents = READ_ALOUD.filter((id) => valueOf(typed, saidField(id)) === 'yes');
  const { answers, errors } = readAnswers(
    { ...typed, consents },
    {
      districtIds: [...districts.map(({ id }) => id), ...SPECIAL_DISTRICT_IDS],
      kindsOf: (category) => CATEGORIES.find(category)?.kinds ?? [],
      language,
    },
  );
  if (!answers) return { answers, errors };
  return { answers: { ...answers, content: { ...answers.content, asked: askedOf(typed, wordsOf) } }, errors };
}

function askedOf(typed: Typed, wordsOf: (consent: ConsentId) => string): AskedConsent[] {
  const contact = valueOf(typed, 'contact');
  const saidToContact = contact === '' ? '' : contact === 'never' ? 'no' : 'yes';
  const said = (id: ConsentId) => (id === 'contact' ? saidToContact : valueOf(typed, saidField(id)));
  return CONSENT_IDS.flatMap((consent) => {
    const answer = said(consent);
    return answer === 'yes' || answer === 'no' ? [{ consent, words: wordsOf(consent), said: answer }] : [];
  });
}

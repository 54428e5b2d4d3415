type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What was answered to one question, in the words of the page; nothing, where it was left open. */
export interface Said {
  readonly name: string;
  readonly question: string;
  readonly answers: readonly string[];
}

/** The questions of a step, with their answers in words. */
export function saidIn(step: HTMLElement): Said[] {
  const said = new Map<string, Said>();
  for (const field of step.querySelectorAll<Field>('input,select,textarea')) {
    if (!isAsked(field)) continue;
    const { name } = field;
    const answer = wordsOf(field);
    const { question, answers } = said.get(name) ?? { question: questionOf(field), answers: [] };
    said.set(name, { name, question, answers: answer ? [...answers, answer] : answers });
  }
  return [...said.values()];
}

/** A question or an answer without its drawing, its "optional" and its hint. */
export function ownWords(element: Element): string {
  const [words] = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return words?.textContent?.trim() ?? '';
}

/** How to reach a person is asked only of those who want to be reached. */
function isAsked(field: Field): boolean {
  return (
    !field.closest('.for-contact') ||
    field.form!.querySelector('[name=contact]:checked:not([value=never])') !== null
  );
}

function wordsOf(field: Field): string {
  if (field instanceof HTMLSelectElement) return field.value && (field.selectedOptions[0]?.textContent ?? '');
  if (field.type !== 'radio' && field.type !== 'checkbox') return field.value.trim();
  if (!(field as HTMLInputElement).checked) return '';
  const label = field.closest('label')!;
  const card = label.querySelector(':scope>span');
  return card ? ownWords(card) : label.textContent!.trim();
}

function questionOf(field: Field): string {
  const chosen = field.type === 'radio' || field.type === 'checkbox';
  const asked = chosen ? field.closest('fieldset')?.querySelector('legend') : field.labels?.[0];
  return asked ? ownWords(asked) : '';
}

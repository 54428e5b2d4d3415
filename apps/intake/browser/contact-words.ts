import type { LaterWords } from '../src/form/later-words.js';
import { laterWords } from './later.js';

/** Asks of a contact what fits the way that was chosen; until those words are here, the page's own fit every way. */
export function heedChannel(form: HTMLFormElement, page: { readonly locale: string }): void {
  const put = async (): Promise<void> => {
    const { contact } = await laterWords(page);
    const chosen = form.querySelector<HTMLInputElement>('[name=contact]:checked')?.value;
    const words = contact[chosen as keyof LaterWords['contact']] as
      Readonly<Record<string, string>> | undefined;
    for (const [field, asked] of Object.entries(words ?? {})) {
      const label = form.querySelector(`label[for=${field}]`)!;
      const [text] = [...label.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      text!.textContent = `${asked} `;
    }
  };
  const heed = (): void => void put().catch(() => undefined);
  form.addEventListener('change', ({ target }) => (target as HTMLInputElement).name === 'contact' && heed());
  // Chosen on a page before this one, in another language or by the server's answer.
  if (form.querySelector('[name=contact]:checked')) heed();
}

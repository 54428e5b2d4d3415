import { make } from './dom.js';

/** The letters of the official orthography of Bambara that few keyboards have. */
const LETTERS = ['ɛ', 'ɔ', 'ɲ', 'ŋ'];

type Words = Readonly<Record<string, string>>;

/** Puts keys for the letters of Bambara under everything that is written. */
export function offerLetters(form: HTMLFormElement, words: Words): void {
  for (const field of form.querySelectorAll<HTMLTextAreaElement>('textarea,input[type=text]'))
    field.after(keysFor(field, words));
}

function keysFor(field: HTMLTextAreaElement | HTMLInputElement, words: Words): HTMLElement {
  const row = make('div', 'letters');
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', words['letters']!);
  const letters = LETTERS.map((letter) => key(letter));
  const capitals = key('⇧');
  capitals.setAttribute('aria-label', words['capitals']!);
  const shift = (on: boolean): void => {
    capitals.setAttribute('aria-pressed', String(on));
    letters.forEach((button, place) => {
      button.textContent = on ? LETTERS[place]!.toUpperCase() : LETTERS[place]!;
    });
  };
  shift(false);
  capitals.addEventListener('click', () => shift(capitals.getAttribute('aria-pressed') === 'false'));
  for (const button of letters) {
    button.lang = 'bm';
    button.addEventListener('click', () => {
      insert(field, button.textContent!);
      // As on a telephone: one capital, then small letters again.
      shift(false);
    });
  }
  row.append(...letters, capitals);
  // A press leaves the focus, and with it the telephone's keyboard, where one writes.
  row.addEventListener('mousedown', (event) => event.preventDefault());
  return row;
}

function key(text: string): HTMLElement {
  const button = make('button', '', text) as HTMLButtonElement;
  button.type = 'button';
  return button;
}

function insert(field: HTMLTextAreaElement | HTMLInputElement, letter: string): void {
  field.setRangeText(letter, field.selectionStart!, field.selectionEnd!, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

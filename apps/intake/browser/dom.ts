import { receiptGroups } from '#sealing';
/** The element with this id; throws when the page lacks it. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(id);
  return element as E;
}

/** The part of a mould or page with this slot. */
export function slot(within: ParentNode, name: string): HTMLElement {
  return within.querySelector<HTMLElement>(`[data-slot="${name}"]`)!;
}

/** A new element with a class and text. */
export function make(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/** Puts a mould's content in place of what the page's middle shows. */
export function showMould(id: string): HTMLElement {
  const mould = byId<HTMLTemplateElement>(id);
  const content = mould.content.cloneNode(true);
  const main = byId('main');
  main.replaceChildren(content, mould);
  // The steps of the form are over.
  main.className = '';
  window.scrollTo(0, 0);
  return main;
}

/** Draws a code in its groups. */
export function drawCode(within: ParentNode, code: string): void {
  const groups = receiptGroups(code).map((group) => make('span', '', group));
  within.querySelector('[data-code]')!.replaceChildren(...groups);
}

/** Shows a mistake where it is seen first, and takes the focus there. */
export function showErrors(title: string, content: readonly Node[]): void {
  const box = make('div', 'bad');
  box.id = 'errors';
  box.tabIndex = -1;
  box.setAttribute('role', 'alert');
  box.append(make('h2', '', title), ...content);
  byId('errors').replaceWith(box);
  box.focus();
  box.scrollIntoView();
}

/** Takes the box of mistakes away. */
export function clearErrors(): void {
  const box = make('div');
  box.id = 'errors';
  byId('errors').replaceWith(box);
}

/** A day in words in the network's time zone, with the time where it is asked for. */
export function dayIn(locale: string, timeZone: string, instant: string, timeStyle?: 'short'): string {
  return new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeStyle, timeZone }).format(
    new Date(instant),
  );
}

/** The tag to hand to Intl; few phones know Bambara. */
export function tagOf(locale: string): string {
  return locale === 'en' ? 'en-GB' : 'fr-ML';
}

/** A key under which the same sending is known again. */
export function newRequestKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

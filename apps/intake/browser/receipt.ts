import { getFollowed, type FiledJson, type FollowedJson } from './api.js';
import { dayIn, drawCode, showMould } from './dom.js';
import { FileSender } from './files.js';
import { backToFirst } from './history.js';
import type { FormPage } from './form.js';
import { offerWays } from './keep-ways.js';
import { laterWords } from './later.js';
import { isOwnPhone } from './own-phone.js';
import { ReceiptDrill } from './receipt-drill.js';
import type { Sealer } from './sealer.js';
import type { Voice } from './voice.js';

/** So long (milliseconds) until a look-up is tried again. */
const PAUSE = 5_000;

let drill: ReceiptDrill | undefined;

/** True while leaving would lose a code that nobody has proven to have. */
export function asksBeforeCodeIsLost(): boolean {
  return drill?.asksBeforeLoss === true;
}

/** Offers the ways to keep the code that a receipt shows, and asks for its last group before it is left. */
export function guardCode(code: string): void {
  drill = new ReceiptDrill(code);
  offerWays(code, isOwnPhone());
}

/** Loaded again, the address of a receipt asks for the code and tells what has arrived; the form's would be empty. */
export function leadBackByCode(): void {
  history.replaceState(history.state, '', document.querySelector<HTMLAnchorElement>('#back')!.href);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
    if (!link.pathname.endsWith('/follow')) link.pathname = `${link.pathname.replace(/\/$/, '')}/follow`;
  }
}

/** Shows in the form's place that the complaint waits on this phone, and the code that it will be known by. */
export function showKept(code: string): void {
  stayWithCode(drawReceipt(code, 'kept'), code);
}

/** Shows the receipt in the form's place and opens the sending of files. */
export async function showReceipt(
  page: FormPage,
  sealer: Sealer,
  code: string,
  filed: FiledJson,
  voice: Voice | null,
): Promise<void> {
  const spoken = voice?.file ?? null;
  const main = drawReceipt(code, filed.outcome);
  for (const part of main.querySelectorAll<HTMLElement>('[data-date]')) {
    const name = part.dataset['date'] as DueName;
    showDay(part, page, filed[name]);
  }
  stayWithCode(main, code);
  const token = await sealer.run('token', code);
  // Of one that waited on the phone only its code tells until when it must be looked at.
  const isUndated = filed.triageDueAt === null && filed.outcome !== 'added';
  if (isUndated || filed.outcome !== 'filed') {
    const followed = untilThere(() => getFollowed(token));
    if (isUndated) void followed.then((seen) => showTriageDay(main, page, seen));
    // What was sent again was sealed anew: files belong to the case of the first sending.
    if (filed.outcome !== 'filed') await sealer.run('openDialogue', await followed);
  }
  const words = await untilThere(() => laterWords(page));
  const files = new FileSender(sealer, token, { ...page, ...words });
  files.open();
  // The story is safe; now its voice follows.
  if (spoken) files.sendVoice(spoken);
  // Until here it was held twice: a line that drops in between must not lose it.
  voice?.forget();
}

type DueName = 'triageDueAt' | 'feedbackDueAt';

/** A day that is not known yet has no line. */
function showDay(part: HTMLElement, { locale, timeZone }: FormPage, instant: string | null): void {
  part.closest('li')!.hidden = instant === null;
  if (instant) part.textContent = part.textContent!.replace('%date%', dayIn(locale, timeZone, instant));
}

function showTriageDay(main: HTMLElement, page: FormPage, { next, dueAt }: FollowedJson): void {
  const by = main.querySelector<HTMLElement>('[data-date=triageDueAt]');
  if (by && next === 'triage') showDay(by, page, dueAt);
}

/** Asks again until a line that dropped is there again. */
async function untilThere<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch {
      await new Promise((settle) => setTimeout(settle, PAUSE));
    }
  }
}

function drawReceipt(code: string, outcome: FiledJson['outcome'] | 'kept'): HTMLElement {
  const main = showMould('receipt-mould');
  drawCode(main, code);
  for (const part of main.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = part.dataset['when'] !== outcome;
  for (const part of main.querySelectorAll<HTMLElement>('[data-unless]'))
    part.hidden = part.dataset['unless']!.split(' ').includes(outcome);
  return main;
}

function stayWithCode(main: HTMLElement, code: string): void {
  leadBackByCode();
  // From here, back is out of the form: not once more through each of its questions.
  void backToFirst();
  guardCode(code);
  main.querySelector('h1')!.focus();
}

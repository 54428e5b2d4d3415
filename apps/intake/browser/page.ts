import type { FollowData } from '../src/follow-up/follow-data.js';
import { getFollowed } from './api.js';
import { byId } from './dom.js';
import { FileSender, filesAreUnderWay } from './files.js';
import { FilledForm, type FormPage } from './form.js';
import { FollowPage } from './follow.js';
import { laterWords } from './later.js';
import { listenForClosing, listenForEscape, startLeave, stayOutOfMemory } from './leave.js';
import { startListening, stopListening } from './listen.js';
import { heedOwnPhone } from './own-phone.js';
import { asksBeforeCodeIsLost, guardCode, leadBackByCode } from './receipt.js';
import { startSealer } from './sealer.js';
import { sendWhatWaits, stopSending } from './waiting.js';

let form: FilledForm | undefined;
let follow: FollowPage | undefined;

// Asked only over what is still on the page: not once it was sent, nor after "leave quickly" has emptied it.
const wouldLose = (): boolean => {
  const unsent = document.getElementById('form') ? form?.asksBeforeLoss : form?.hasVoice || follow?.hasWords;
  return unsent === true || asksBeforeCodeIsLost() || filesAreUnderWay();
};
addEventListener('beforeunload', (event) => wouldLose() && event.preventDefault());
listenForClosing(wouldLose);
listenForEscape();
startListening();
stayOutOfMemory();

function start(): void {
  startLeave(() => {
    stopListening();
    stopSending();
    form?.forget();
    follow?.forget();
    form = follow = undefined;
  });
  sendWhatWaits();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
    link.addEventListener('click', (event) => {
      const written = form?.hasBegun && document.getElementById('form');
      if (!written && !follow?.isOpen) return;
      event.preventDefault();
      // On any fault the link does what links do.
      switchLanguage(link.href).catch(() => location.assign(link.href));
    });
  }
  const text = document.getElementById('data')?.textContent;
  if (!text) return;
  const data: unknown = JSON.parse(text);
  if (document.getElementById('form')) {
    heedOwnPhone();
    form = new FilledForm(data as FormPage, form);
  } else if (document.getElementById('ask-form')) follow = new FollowPage(data as FollowData, follow);
  else if (document.getElementById('receipt')) void openFiles(data as FormPage);
  document.querySelector<HTMLElement>('#errors.bad')?.focus();
}

/** The same page in another language, with every word kept; nothing stands in the address. */
async function switchLanguage(address: string): Promise<void> {
  const text = await (await fetch(address, { cache: 'no-store' })).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  // The step stays with it; an answer never is in it.
  history.replaceState(history.state, '', address);
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  start();
}

/** What the server has sealed is followed with the page's own code, so that files can be sealed to its case. */
async function openFiles(page: FormPage): Promise<void> {
  const { sealing, rootPublicKey } = page;
  const code = byId('receipt').querySelector('[data-code]')!.textContent!;
  guardCode(code);
  if (!sealing) return;
  leadBackByCode();
  const sealer = await startSealer(sealing, rootPublicKey);
  const token = await sealer.run('token', code);
  await sealer.run('openDialogue', await getFollowed(token));
  new FileSender(sealer, token, { ...page, ...(await laterWords(page)) }).open();
}

start();

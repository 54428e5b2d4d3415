import type { WaitingState } from '../src/web/waiting.view.js';
import type { LaterWords } from '../src/form/later-words.js';
import { ApiError, postKept, type FiledJson } from './api.js';
import { Delivery, type Progress } from './delivery.js';
import { byId, slot, tagOf } from './dom.js';
import type * as Keeping from './keeping.js';
import { forgetFiling, kept, wipe, type Kept } from './kept.js';
import { laterWords } from './later.js';
import { load } from './load.js';
import { inTurn, OtherPages } from './one-page.js';
import { KeptHere } from './sources.js';

/** So long (milliseconds) until the line is tried again by itself. */
const PAUSE = 30_000;
/** One page at a time sends what waits, and the others are told under this name. */
const SENDING = 'waiting';

/** What a page tells the others: what it says now, or what became of one that waited. */
type Told =
  | { readonly state: WaitingState; readonly share: number }
  | { readonly name: string; readonly filed: FiledJson };

/** Who on this page waits to hear of which. */
const awaited = new Map<string, (filed: FiledJson) => void>();
const leaving = new AbortController();
const others = new OtherPages<Told>(SENDING, (told) => void heard(told));
let isSending = false;
/** This page has its turn: what another says is not said here too. */
let isAtIt = false;
let delivery: Delivery | null = null;
let words: LaterWords | null = null;
let said: WaitingState | null = null;
/** Pressed, and not answered for yet. */
let isAsked = false;
/** When it was last tried because somebody pressed, in vain. */
let tried = '';
let next: ReturnType<typeof setTimeout> | undefined;

addEventListener('online', () => void send());

/** Sends what waits on this phone, if anything does, and says how that goes; `received` is told what became of the one named. */
export function sendWhatWaits(name?: string, received?: (filed: FiledJson) => void): void {
  if (name && received) awaited.set(name, received);
  // On the same page in another language it goes on.
  if (isSending) void tellAgain();
  void send();
}

/** Stops what is being sent, for who leaves quickly; it goes on waiting. */
export function stopSending(): void {
  leaving.abort();
  delivery?.pause();
  others.close();
}

async function send(): Promise<void> {
  if (isSending) return delivery?.hurry();
  clearTimeout(next);
  if (kept().length === 0) return;
  isSending = true;
  try {
    await inTurn(SENDING, leaving.signal, sendAll, () => {
      draw('waits');
      void tellAgain();
    });
  } catch {
    // Who leaves quickly waits for no turn.
  } finally {
    isSending = isAsked = false;
  }
}

/** One after the other: each is taken away once it has been received. */
async function sendAll(): Promise<void> {
  isAtIt = true;
  try {
    const tried = new Set<string>();
    for (let one; (one = kept().find(({ name }) => !tried.has(name))); tried.add(one.name)) {
      if (leaving.signal.aborted) return;
      await tellAgain();
      if (await sendOne(one)) continue;
      tellTried();
      next = setTimeout(() => void send(), PAUSE);
      return;
    }
  } finally {
    isAtIt = false;
  }
}

/** Says that it was tried just now: what is said already would look as if nothing had been done. */
function tellTried(): void {
  if (!isAsked || !said) return;
  const { lang } = document.documentElement;
  tried = new Intl.DateTimeFormat(tagOf(lang), { timeStyle: 'medium' }).format(new Date());
  draw(said);
  // The button was away while it was tried.
  document.getElementById('send-waiting')?.focus({ preventScroll: true });
}

/** Another page has sent what waits here too, or is at it. */
async function heard(told: Told): Promise<void> {
  if ('filed' in told) return arrived(told.name, told.filed);
  // A page that has said nothing of it says nothing now.
  if (isAtIt || !said) return;
  await knowWords().catch(() => undefined);
  if (!isAtIt) draw(told.state, told.share);
}

function arrived(name: string, filed: FiledJson): void {
  awaited.get(name)?.(filed);
  awaited.delete(name);
}

/** False where it goes on waiting for the line. */
async function sendOne(one: Kept): Promise<boolean> {
  const { name, filing, hasVoice } = one;
  if (filing !== null) {
    show('sending');
    try {
      const filed = await postKept(filing, leaving.signal);
      forgetFiling(one);
      if (!hasVoice) show('sent');
      arrived(name, filed);
      others.tell({ name, filed });
    } catch (error) {
      const refused = isRefusal(error);
      show(refused ? 'refused' : 'waits');
      return refused;
    }
  }
  return !hasVoice || sendVoice(name);
}

/** A text first, then its voice: sealed to the team, with a ticket that sends it and opens nothing. */
async function sendVoice(name: string): Promise<boolean> {
  try {
    const part = await knowWords();
    show('voice-sending');
    const keeping = await load<typeof Keeping>(part!);
    const about = await keeping.voiceAbout(name);
    // A browser may have cleared its storage.
    if (!about) {
      await wipe(name);
      show('voice-refused');
      return true;
    }
    delivery = new Delivery(new KeptHere(keeping, name, about), `Kept ${about.ticket}`, tell);
    await delivery.run();
    return !delivery.isUnderWay;
  } catch {
    show('voice-waits');
    return false;
  } finally {
    delivery = null;
  }
}

function tell(progress: Progress): void {
  const { is } = progress;
  if (is === 'sending') show('voice-sending', progress.of > 0 ? progress.here / progress.of : 0);
  else if (is === 'interrupted' || is === 'failed') show('voice-waits');
  else if (is === 'arrived') show('voice-sent');
  else if (is === 'refused' || is === 'too-many') show('voice-refused');
}

/** Learns what is said on the page as it now stands, gives it its place there, and finds the part that reads a voice. */
async function knowWords(): Promise<LaterWords['keeping']> {
  words = await laterWords({ locale: document.documentElement.lang });
  if (!notice() && !leaving.signal.aborted) {
    byId('main').before(document.createRange().createContextualFragment(words.waiting));
    byId('send-waiting').onclick = () => {
      isAsked = true;
      void send();
    };
    byId('remove-waiting').onclick = () => void remove();
  }
  return words.keeping;
}

/** What was said last, on a page that does not say it yet; what waits is sent without a word too. */
async function tellAgain(): Promise<void> {
  await knowWords().catch(() => undefined);
  if (said) draw(said);
}

async function remove(): Promise<void> {
  clearTimeout(next);
  // Known before the sending is cancelled, which takes away its own: none is said to be gone before it is.
  const waiting = kept();
  delivery?.cancel();
  await Promise.all(waiting.map(({ name }) => wipe(name)));
  show('removed');
}

/** Refused for good, but for a server that has too much to do, or an answer that is none of ours. */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.status < 500 && error.status !== 429 && error.code !== 'unknown';
}

/** Where it is said, once the words have come. */
const notice = (): HTMLElement | null => document.getElementById('waiting');

/** Here, and on the other pages that told of it. */
function show(state: WaitingState, share = 0): void {
  draw(state, share);
  others.tell({ state, share });
}

function draw(state: WaitingState, share = 0): void {
  const place = notice();
  said = state;
  if (!place) return;
  const [, ofVoice] = state.split('voice-') as [string, keyof LaterWords['kept'] | undefined];
  if (!state.endsWith('waits')) tried = '';
  // What is said of all that waits is said of a voice whose words are not here.
  const shown = ofVoice && !words ? 'waits' : state;
  place.hidden = false;
  place.querySelector('h2')!.hidden = ['sent', 'removed', 'voice-sent', 'voice-refused'].includes(shown);
  for (const part of place.querySelectorAll<HTMLElement>('[data-waiting]'))
    part.hidden = !part.dataset['waiting']!.split(' ').includes(shown);
  const voice = slot(place, 'voice');
  const again =
    tried && (words?.tried ?? `%time% · ${place.querySelector('[data-waiting=waits]')!.textContent}`);
  const text = [(ofVoice && words?.kept[ofVoice]) ?? '', again.replace('%time%', tried)].join(' ').trim();
  voice.hidden = !text;
  // A status is said aloud each time that it is written.
  if (voice.textContent !== text) voice.textContent = text;
  slot(place, 'share').textContent = state === 'voice-sending' ? `${Math.round(share * 100)} %` : '';
}

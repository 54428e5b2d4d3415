import type { WaitingState } from '../src/web/waiting.view.js';
import { ApiError, postKept, type FiledJson } from './api.js';
import { byId } from './dom.js';

/** How their names in the browser's storage begin: all that this door ever puts there, and only when asked to. */
const PLACE = 'waiting';
/** So long (milliseconds) until the line is tried again by itself. */
const PAUSE = 30_000;

/** Keeps a filing on this phone until it has been received, sealed to the door, beside those that wait already; its name there, null where the browser keeps nothing. */
export function keep(sealed: string): string | null {
  const name = `${PLACE}-${crypto.randomUUID()}`;
  try {
    localStorage.setItem(name, sealed);
    return name;
  } catch {
    return null;
  }
}

/** Who on this page waits to hear of which. */
const awaited = new Map<string, (filed: FiledJson) => void>();

addEventListener('online', () => void send());

/** Sends what waits on this phone, if anything does, and says how that goes; `received` is told what became of the one named. */
export function sendWhatWaits(name?: string, received?: (filed: FiledJson) => void): void {
  if (name && received) awaited.set(name, received);
  byId('send-waiting').onclick = () => void send();
  byId('remove-waiting').onclick = remove;
  void send();
}

/** Each is taken away once it has been received. */
async function send(): Promise<void> {
  for (const name of waiting()) {
    const sealed = localStorage.getItem(name);
    if (sealed === null || !notice()) continue;
    show('sending');
    try {
      const filed = await postKept(sealed);
      localStorage.removeItem(name);
      show('sent');
      awaited.get(name)?.(filed);
      awaited.delete(name);
    } catch (error) {
      // Refused for good, but for a server that has too much to do.
      const refused = error instanceof ApiError && error.status < 500 && error.status !== 429;
      show(refused ? 'refused' : 'waits');
      if (refused) continue;
      setTimeout(() => void send(), PAUSE);
      return;
    }
  }
}

function remove(): void {
  waiting().forEach((name) => localStorage.removeItem(name));
  show('removed');
}

/** Where it is said, on the page as it now stands; "leave quickly" leaves none, and then nothing is sent. */
const notice = (): HTMLElement | null => document.getElementById('waiting');

function show(state: WaitingState): void {
  const place = notice();
  if (!place) return;
  place.hidden = false;
  place.querySelector('h2')!.hidden = state === 'sent' || state === 'removed';
  for (const part of place.querySelectorAll<HTMLElement>('[data-waiting]'))
    part.hidden = !part.dataset['waiting']!.split(' ').includes(state);
}

/** The names of those that wait. */
function waiting(): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(PLACE));
  } catch {
    return [];
  }
}

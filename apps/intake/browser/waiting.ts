import type { WaitingState } from '../src/web/waiting.view.js';
import { ApiError, postKept, type FiledJson } from './api.js';
import { byId } from './dom.js';

/** Its name in the browser's storage: the one thing that this door ever puts there, and only when asked to. */
const PLACE = 'waiting';
/** So long (milliseconds) until the line is tried again by itself. */
const PAUSE = 30_000;

/** Keeps a filing on this phone until it has been received, sealed to the door; false where the browser keeps nothing. */
export function keep(sealed: string): boolean {
  try {
    localStorage.setItem(PLACE, sealed);
    return true;
  } catch {
    return false;
  }
}

/** Sends what waits on this phone, if anything does, and says how that goes; `received` is told what became of it. */
export function sendWhatWaits(received: (filed: FiledJson) => void = () => undefined): void {
  if (kept() !== null) void new WaitingNotice(received).send();
}

/** What a page tells of the complaint that waits; it is taken away once it has been received. */
class WaitingNotice {
  private readonly notice = byId('waiting');

  constructor(private readonly received: (filed: FiledJson) => void) {
    byId('send-waiting').onclick = () => void this.send();
    byId('remove-waiting').onclick = () => this.remove();
    addEventListener('online', () => void this.send());
  }

  async send(): Promise<void> {
    const sealed = kept();
    if (sealed === null || !this.notice.isConnected) return;
    this.show('sending');
    try {
      const filed = await postKept(sealed);
      localStorage.removeItem(PLACE);
      this.show('sent');
      this.received(filed);
    } catch (error) {
      // Refused for good, but for a server that has too much to do.
      const refused = error instanceof ApiError && error.status < 500 && error.status !== 429;
      this.show(refused ? 'refused' : 'waits');
      if (!refused) setTimeout(() => void this.send(), PAUSE);
    }
  }

  private remove(): void {
    localStorage.removeItem(PLACE);
    this.show('removed');
  }

  private show(state: WaitingState): void {
    this.notice.hidden = false;
    this.notice.querySelector('h2')!.hidden = state === 'sent' || state === 'removed';
    for (const part of this.notice.querySelectorAll<HTMLElement>('[data-waiting]'))
      part.hidden = !part.dataset['waiting']!.split(' ').includes(state);
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(PLACE);
  } catch {
    return null;
  }
}

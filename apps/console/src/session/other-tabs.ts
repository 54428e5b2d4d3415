import type { TabSession } from './tab-storage.js';

const CHANNEL = 'kenekanko.session';
// As long as a tab waits for another before it asks for the passphrase.
const ANSWER_MS = 300;
// How often a tab at work tells the others of its session that it is.
const USED_EVERY_MS = 10_000;

type Said =
  | { readonly kind: 'asked' }
  | { readonly kind: 'given'; readonly session: TabSession }
  | { readonly kind: 'used' | 'ended'; readonly token: string };

/** What this tab answers the others. */
export interface ThisTab {
  /** The session that is open here; null while none is. */
  readonly session: () => TabSession | null;
  /** Of the session that is open here, or being opened. */
  readonly token: () => string | null;
  /** Another tab of the same session was used just now. */
  readonly onUsed: () => void;
  /** The session of this tab ended in another. */
  readonly onEnded: () => void;
  /** The same session goes on with another half of its key. */
  readonly onRenewed: (session: TabSession) => void;
}

/**
 * Tabs of one browser that share a session while one of them has it open. What they hand over is what a tab keeps of its
 * session anyway, worthless without the server's half; it passes from memory to memory and is stored nowhere.
 */
export class OtherTabs {
  private readonly channel = new BroadcastChannel(CHANNEL);
  private waiting: ((session: TabSession | null) => void) | null = null;
  private toldAt = 0;

  constructor(private readonly tab: ThisTab) {
    this.channel.onmessage = ({ data }: MessageEvent<Said>) => this.hear(data);
  }

  /** The session that another tab has open; null where none answers. */
  ask(): Promise<TabSession | null> {
    return new Promise((resolve) => {
      const answer = (session: TabSession | null) => {
        this.waiting = null;
        clearTimeout(timer);
        resolve(session);
      };
      const timer = setTimeout(() => answer(null), ANSWER_MS);
      this.waiting = answer;
      this.say({ kind: 'asked' });
    });
  }

  /** Tells the tabs of this session that it is in use: none of them is idle then. */
  used(): void {
    const session = this.tab.session();
    if (!session || Date.now() - this.toldAt < USED_EVERY_MS) return;
    this.toldAt = Date.now();
    this.say({ kind: 'used', token: session.token });
  }

  /** Hands this tab's session to whoever asked, or its new half to those who have it already. */
  give(): void {
    const session = this.tab.session();
    if (session) this.say({ kind: 'given', session });
  }

  /** Tells the tabs of this session that it is over: none hands it on any more. */
  ended(): void {
    const session = this.tab.session();
    if (session) this.say({ kind: 'ended', token: session.token });
  }

  close(): void {
    this.channel.close();
  }

  private hear(said: Said): void {
    if (said.kind === 'asked') return this.give();
    if (said.kind === 'given' && this.waiting) return this.waiting(said.session);
    const own = this.tab.token();
    if (said.kind === 'given') {
      if (said.session.token === own) this.tab.onRenewed(said.session);
    } else if (said.token === own) {
      if (said.kind === 'used') this.tab.onUsed();
      else this.tab.onEnded();
    }
  }

  private say(said: Said): void {
    this.channel.postMessage(said);
  }
}

// A file of its own, loaded when someone wants to speak. It shares nothing with the page's, so that each has one fingerprint.

/** What was spoken, in memory alone. */
export interface Recording {
  readonly content: Blob;
  readonly type: string;
  readonly seconds: number;
  /** SHA-256 of the content, in hex: by it the team knows the file that follows. */
  readonly sha256: string;
}

/** The sentences of the recorder, in the page's language. */
export type RecorderWords = Readonly<Record<string, string>>;

type State = 'asking' | 'recording' | 'paused' | 'done' | 'refused' | 'missing' | 'failed';
type Action = 'pause' | 'continue' | 'finish' | 'retry' | Loss | `yes-${Loss}` | 'keep';
/** What throws away what was spoken: asked once more. */
type Loss = 'again' | 'delete';

/** Seconds that one recording lasts at the most: about 2.7 MB. */
const MOST = 15 * 60;
/** Said aloud when so many seconds are left. */
const WARNINGS: Readonly<Record<number, string>> = { 60: 'minute', 10: 'seconds' };
const BITS = 24_000;
const KINDS = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4', 'audio/webm'];
const TICK_MS = 200;

const ACTIONS: Readonly<Record<State, readonly Action[]>> = {
  asking: [],
  recording: ['pause', 'finish'],
  paused: ['continue', 'finish', 'delete'],
  done: ['again', 'delete'],
  refused: ['retry'],
  missing: ['retry'],
  failed: ['retry'],
};

/** Records a voice: kept in this page's memory, heard again, deleted, made anew. Nothing of it is stored. */
export class Recorder {
  private readonly said = make('p');
  private readonly time = make('p', 'time');
  private readonly heard = make('div');
  private readonly buttons = make('div', 'ways');
  private state: State = 'asking';
  private recorder: MediaRecorder | null = null;
  private chunks: Blob[] = [];
  private seconds = 0;
  private ticking: ReturnType<typeof setInterval> | undefined;
  private url: string | null = null;
  private kept: Recording | null = null;
  /** Counts up when all is thrown away: what is under way then comes too late. */
  private round = 0;
  private settleFinish: (() => void) | null = null;
  /** Pressed once, and not yet confirmed. */
  private doubted: Loss | null = null;

  constructor(
    private host: HTMLElement,
    private words: RecorderWords,
    private readonly changed: (recording: Recording | null) => void,
  ) {
    this.said.setAttribute('role', 'status');
    this.moveTo(host, words);
    // A page that is left, or kept to be shown again, keeps no voice.
    addEventListener('pagehide', () => this.forget());
  }

  get recording(): Recording | null {
    return this.kept;
  }

  /** True while there is something spoken that is not finished. */
  get isOpen(): boolean {
    return this.state === 'recording' || this.state === 'paused';
  }

  /** Shows itself elsewhere, in these words. */
  moveTo(host: HTMLElement, words: RecorderWords): void {
    this.host = host;
    this.words = words;
    host.replaceChildren(this.said, this.time, this.heard, this.buttons);
    this.draw();
  }

  /** Asks for the microphone and begins. */
  async start(): Promise<void> {
    this.discard();
    const { round } = this;
    this.show('asking');
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
      });
      if (round !== this.round) return stopAll(stream);
      this.record(stream);
    } catch (error) {
      if (round === this.round) this.show(reasonOf(error));
    }
  }

  /** Ends what is being spoken; settles once it can be heard and sent. */
  finish(): Promise<void> {
    if (!this.isOpen) return Promise.resolve();
    return new Promise((settle) => {
      this.settleFinish = settle;
      this.recorder!.stop();
    });
  }

  /** Throws everything away, and lets go of the microphone. */
  forget(): void {
    this.discard();
    this.host.replaceChildren();
    this.changed(null);
  }

  private record(stream: MediaStream): void {
    const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
    const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS });
    const { round } = this;
    recorder.addEventListener('dataavailable', ({ data }) => {
      if (round === this.round && data.size > 0) this.chunks.push(data);
    });
    // Also when the telephone takes the microphone away: what was spoken until then is kept.
    recorder.addEventListener('stop', () => {
      stopAll(stream);
      if (round === this.round) void this.keep(recorder.mimeType);
    });
    recorder.addEventListener('error', () => round === this.round && this.show('failed'));
    this.recorder = recorder;
    recorder.start(1_000);
    this.show('recording');
    this.tick();
  }

  private tick(): void {
    let last = performance.now();
    clearInterval(this.ticking);
    this.ticking = setInterval(() => {
      const now = performance.now();
      const before = Math.floor(MOST - this.seconds);
      this.seconds += (now - last) / 1_000;
      last = now;
      const left = Math.floor(MOST - this.seconds);
      if (left !== before) this.drawTime();
      const warning = WARNINGS[left];
      if (left !== before && warning) this.said.textContent = this.words[warning]!;
      if (left <= 0) void this.finish();
      // Nobody is recorded unseen: another question is on the screen, and this one waits.
      else if (this.host.offsetParent === null) this.pause();
    }, TICK_MS);
  }

  private pause(): void {
    if (this.state !== 'recording') return;
    clearInterval(this.ticking);
    this.recorder!.pause();
    this.show('paused');
  }

  private async keep(mimeType: string): Promise<void> {
    clearInterval(this.ticking);
    const { round, chunks } = this;
    // The type alone: what the browser says besides of its encoder is nobody's business.
    const type = mimeType.split(';')[0]!;
    const content = new Blob(chunks, { type });
    const digest = await crypto.subtle.digest('SHA-256', await content.arrayBuffer());
    if (round !== this.round) return;
    this.chunks = [];
    if (content.size === 0) return this.show('failed');
    const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    this.kept = { content, type, seconds: Math.max(1, Math.round(this.seconds)), sha256 };
    this.url = URL.createObjectURL(content);
    this.show('done');
    this.changed(this.kept);
    this.settleFinish?.();
    this.settleFinish = null;
  }

  private discard(): void {
    this.round += 1;
    clearInterval(this.ticking);
    const { recorder } = this;
    if (recorder) stopAll(recorder.stream);
    if (recorder && recorder.state !== 'inactive') recorder.stop();
    if (this.url) URL.revokeObjectURL(this.url);
    this.recorder = null;
    this.chunks = [];
    this.url = null;
    this.kept = null;
    this.seconds = 0;
  }

  private show(state: State): void {
    this.state = state;
    this.doubt(null);
  }

  /** Asks once more before what was spoken is thrown away; null goes on without. */
  private doubt(loss: Loss | null): void {
    const hadFocus = this.buttons.contains(document.activeElement);
    this.doubted = loss;
    this.draw();
    if (hadFocus) this.buttons.querySelector('button')?.focus();
  }

  private draw(): void {
    const { state, words, seconds, doubted } = this;
    const isWrong = state === 'refused' || state === 'missing' || state === 'failed';
    this.said.className = isWrong ? 'err' : '';
    const full = state === 'done' && seconds >= MOST - 1 ? ` ${words['full']!}` : '';
    this.said.textContent = doubted ? words['sure']! : words[state]!.replace('%time%', clock(seconds)) + full;
    this.drawTime();
    this.heard.replaceChildren(...(this.url ? [this.player(this.url)] : []));
    const offered: readonly Action[] = doubted ? ['keep', `yes-${doubted}`] : ACTIONS[state];
    this.buttons.replaceChildren(...offered.map((action) => this.button(action)));
  }

  private drawTime(): void {
    this.time.hidden = !this.isOpen;
    this.time.textContent = this.words['left']!.replace('%time%', clock(this.seconds)).replace(
      '%left%',
      clock(MOST - this.seconds),
    );
  }

  private player(url: string): HTMLAudioElement {
    const player = new Audio(url);
    player.controls = true;
    player.setAttribute('aria-label', this.words['hear']!);
    return player;
  }

  private button(action: Action): HTMLButtonElement {
    const button = make('button') as HTMLButtonElement;
    button.type = 'button';
    button.textContent = this.words[action]!;
    button.addEventListener('click', () => this.act(action));
    return button;
  }

  private act(action: Action): void {
    if (action === 'pause') this.pause();
    else if (action === 'finish') void this.finish();
    else if (action === 'again' || action === 'delete') this.doubt(action);
    else if (action === 'keep') this.doubt(null);
    else if (action === 'yes-delete') this.forget();
    else if (action === 'continue') {
      this.recorder!.resume();
      this.show('recording');
      this.tick();
    } else {
      this.changed(null);
      void this.start();
    }
  }
}

/** Minutes and seconds. */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function reasonOf(error: unknown): State {
  const name = (error as { name?: string }).name ?? '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'failed';
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function make(tag: string, className = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { className });
}

import { isAccepted, type FileLimits } from '../src/files/file-limits.js';
import type { Asset } from '../src/web/assets.js';
import { make } from './dom.js';
import { load } from './load.js';
import type * as Recorders from './recorder.js';
import type { Sendable } from './sources.js';

/** What a page tells of speaking. */
export interface VoicePage {
  /** Null where it was not built. */
  readonly recorder: Asset | null;
  readonly voice: Readonly<Record<string, string>>;
  readonly limits: FileLimits;
  /** What may be wanted when the line is gone: loaded beside the recorder. */
  readonly keeping?: Asset | null;
}

/** "Say it instead": offered where there is a microphone to ask for, and loaded only once it is wanted. */
export class Voice {
  private readonly offer = make('button', 'listen') as HTMLButtonElement;
  private readonly hint = make('p', 'hint');
  private listen: HTMLElement | undefined;
  private readonly place = make('div', 'voice');
  /** What the last look at the answers shows of it. */
  private readonly told = make('input') as HTMLInputElement;
  private recorder: Recorders.Recorder | null = null;

  private constructor(private page: VoicePage) {
    this.offer.type = 'button';
    this.offer.id = 'say-it';
    Object.assign(this.told, { type: 'hidden', name: 'voice' });
    this.offer.addEventListener('click', () => void this.begin());
  }

  /** Null where nothing can be recorded: then nothing is offered. */
  static offered(page: VoicePage): Voice | null {
    const sound = { name: 'voice.webm', type: 'audio/webm' };
    const able = 'mediaDevices' in navigator && 'MediaRecorder' in window && 'subtle' in crypto;
    return able && page.recorder && isAccepted(page.limits.kinds, sound) ? new Voice(page) : null;
  }

  /** SHA-256 of what was spoken; null without. */
  get sha256(): string | null {
    return this.recorder?.recording?.sha256 ?? null;
  }

  /** True while a page that goes would take something spoken with it. */
  get hasSpoken(): boolean {
    return this.recorder !== null && (this.recorder.isOpen || this.recorder.recording !== null);
  }

  /** True while something is being spoken, or waits to be gone on with. */
  get isOpen(): boolean {
    return this.recorder?.isOpen === true;
  }

  /** True on the screen where one speaks. */
  get isShown(): boolean {
    return this.place.offsetParent !== null;
  }

  /** What was spoken, as a file; its name tells how long it is and nothing else. */
  get file(): (Sendable & { readonly seconds: number }) | null {
    const recording = this.recorder?.recording;
    if (!recording) return null;
    const { content, type, seconds } = recording;
    return { content, type, seconds, name: `voice-${seconds}s.${type.split('/')[1]}` };
  }

  /** Shows itself after this field, in the page's words. */
  showAfter(field: Element, page: VoicePage): void {
    this.page = page;
    this.hint.textContent = page.voice['hint']!;
    this.offer.textContent = page.voice['offer']!;
    // Whoever would rather speak may not read: what a voice gives away is heard as well.
    const heard = this.listenTo(page.voice['heard']!);
    field.after(...heard, this.offer, this.hint, this.place, this.told);
    this.recorder?.moveTo(this.place, page.voice);
    this.tell();
  }

  /** Ends what is being spoken, and settles once it is there. */
  async finish(): Promise<void> {
    await this.recorder?.finish();
  }

  /** Throws away what was spoken. */
  forget(): void {
    this.recorder?.forget();
  }

  /** As the page's other buttons are, in its words; none where nobody has spoken it. */
  private listenTo(file: string): readonly HTMLElement[] {
    const button = document.querySelector('[data-sound]')?.cloneNode(true) as HTMLElement | undefined;
    this.listen?.remove();
    if (!button || !file) return [];
    button.dataset['sound'] = file;
    button.setAttribute('aria-pressed', 'false');
    delete button.dataset['digits'];
    this.listen = button;
    return [button];
  }

  private async begin(): Promise<void> {
    this.offer.disabled = true;
    try {
      this.recorder ??= await this.loaded();
      this.recorder.moveTo(this.place, this.page.voice);
      await this.recorder.start();
    } catch {
      this.place.replaceChildren(make('p', 'err', this.page.voice['failed']));
    } finally {
      this.offer.disabled = false;
      this.tell();
    }
  }

  private async loaded(): Promise<Recorders.Recorder> {
    const { recorder, keeping } = this.page;
    if (keeping) void load(keeping).catch(() => undefined);
    const { Recorder } = await load<typeof Recorders>(recorder!);
    return new Recorder(this.place, this.page.voice, () => this.tell());
  }

  private tell(): void {
    const { file } = this;
    const open = this.place.childElementCount > 0 && (this.hasSpoken || this.recorder !== null);
    this.offer.hidden = open;
    this.told.value = file ? this.page.voice['told']!.replace('%time%', timeOf(file.seconds)) : '';
    // What was missing until now may be mended by it.
    this.told.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Minutes and seconds. */
export function timeOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

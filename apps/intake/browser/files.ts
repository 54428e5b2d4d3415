import { isAccepted, type FileLimits } from '../src/files/file-limits.js';
import type { fileWords } from '../src/files/files.view.js';
import type { Asset } from '../src/web/assets.js';
import { receiptOf } from './api.js';
import { Delivery } from './delivery.js';
import { byId } from './dom.js';
import { carriedKindOf } from './file-kinds.js';
import { FileRow, type Carries, type RowAction } from './file-row.js';
import { load } from './load.js';
import type * as Photos from './photos.js';
import type { Sealer } from './sealer.js';
import { SealedHere, type Sendable } from './sources.js';

/** What a page tells of files. */
export interface FilesPage {
  readonly files: ReturnType<typeof fileWords>;
  readonly limits: FileLimits;
  /** Makes photos anew; null where it was not built. */
  readonly photos: Asset | null;
}

/** The one whose files the page shows. */
const shown: { sender: FileSender | null } = { sender: null };

/** True while leaving the page would break off what is being sent, or lose what waits to be. */
export function filesAreUnderWay(): boolean {
  return document.getElementById('file-list') !== null && shown.sender?.isUnderWay === true;
}

/** Takes files, makes photos anew, and sends one after the other: sealed here, in parts, arrived only by the server's word. */
export class FileSender {
  private readonly chosen: ChosenFile[] = [];
  private photoCount = 0;
  private line: Promise<void> = Promise.resolve();

  constructor(
    private readonly sealer: Sealer,
    private readonly token: string,
    private page: FilesPage,
    private readonly already = 0,
  ) {}

  /** True while something is left to be done for a file. */
  get isUnderWay(): boolean {
    return this.chosen.some((file) => file.isUnderWay);
  }

  /** Lets files be chosen on the page as it now stands, with those before them that have not arrived. */
  open(): void {
    shown.sender = this;
    byId('files-open').hidden = false;
    const input = byId<HTMLInputElement>('file-input');
    input.accept = this.page.limits.kinds.join(',');
    input.addEventListener('change', () => {
      for (const file of input.files ?? []) this.choose(file);
      input.value = '';
    });
    for (const { row, isUnderWay } of this.chosen) if (isUnderWay) byId('file-list').append(row.element);
  }

  /** Goes on in another language. */
  speak(page: FilesPage): void {
    this.page = page;
    for (const { row } of this.chosen) row.speaks(page.files);
  }

  /** Sends what was spoken here; settles at once, its line tells the rest. */
  sendVoice(voice: Sendable): void {
    const way = document.getElementById('voice-sending');
    if (way) way.hidden = false;
    const file = this.put(({ voice: name }) => name, way ? 'voice-list' : 'file-list');
    file.row.shows({ is: 'waiting' }, 'voice');
    // Once it is there, nobody need stay any longer.
    this.send(file, voice, () => document.getElementById('voice-on-its-way')?.remove());
  }

  private choose(file: File): void {
    const { limits } = this.page;
    const chosen = this.put(() => file.name);
    if (this.already + this.chosen.filter(({ counts }) => counts).length >= limits.mostFiles)
      return chosen.row.shows({ is: 'too-many' });
    if (file.size === 0) return chosen.row.shows({ is: 'empty' });
    if (!isAccepted(limits.kinds, file)) return chosen.row.shows({ is: 'kind' });
    const kind = carriedKindOf(file);
    if (kind !== 'photo') return this.sendAsIs(chosen, file, kind);
    if (!byId<HTMLInputElement>('keep-original').checked) return void this.makeAnew(chosen, file);
    if (file.size > limits.mostBytes) return chosen.row.shows({ is: 'too-big' }, 'original');
    void this.show(chosen, file, 'original');
  }

  private put(named: (words: FilesPage['files']) => string, list = 'file-list'): ChosenFile {
    const chosen: ChosenFile = new ChosenFile(named, this.page.files, (action) => this.act(chosen, action));
    this.chosen.push(chosen);
    byId(list).append(chosen.row.element);
    return chosen;
  }

  private sendAsIs(chosen: ChosenFile, file: File, carries?: Carries): void {
    // What is kept as it is may be too big; a photo made anew never is.
    if (file.size > this.page.limits.mostBytes) return chosen.row.shows({ is: 'too-big' }, carries);
    chosen.row.shows({ is: 'waiting' }, carries);
    this.send(chosen, { content: file, name: file.name, type: file.type });
  }

  private async makeAnew(chosen: ChosenFile, file: File): Promise<void> {
    chosen.asking = file;
    chosen.row.shows({ is: 'preparing' });
    const made = await this.withPhotos((photos) => photos.madeAnew(file));
    if (!made) return chosen.row.shows({ is: 'asks' });
    // A telephone names a photo by when it was taken.
    const name = `photo-${(this.photoCount += 1)}.jpg`;
    await this.show(chosen, new File([made], name, { type: 'image/jpeg' }), 'cleaned');
  }

  /** A photo goes once it was looked at: among many, the wrong one is soon pressed. */
  private async show(chosen: ChosenFile, file: File, carries: Carries): Promise<void> {
    chosen.asking = file;
    const preview = await this.withPhotos((photos) => photos.previewOf(file));
    chosen.row.pictures(preview);
    chosen.row.shows({ is: 'ready' }, carries);
  }

  private async withPhotos<T>(work: (photos: typeof Photos) => Promise<T>): Promise<T | null> {
    const { photos } = this.page;
    try {
      return photos && (await work(await load<typeof Photos>(photos)));
    } catch {
      // The line broke before that script was here: the person is asked, as where no browser could do it.
      return null;
    }
  }

  private send(chosen: ChosenFile, file: Sendable, arrived?: () => void): void {
    const source = new SealedHere(this.sealer, file);
    chosen.delivery = new Delivery(source, receiptOf(this.token), (progress) => {
      chosen.row.shows(progress);
      if (progress.is === 'arrived') arrived?.();
    });
    this.queue(chosen.delivery);
  }

  private queue(delivery: Delivery): void {
    this.line = this.line.then(() => delivery.run());
  }

  private act(chosen: ChosenFile, action: RowAction): void {
    const { delivery, asking } = chosen;
    if (action === 'pause') delivery?.pause();
    else if (action === 'now') delivery?.hurry();
    else if (action === 'cancel') delivery?.cancel();
    else if (action === 'continue' || action === 'retry') {
      delivery?.ready();
      if (delivery) this.queue(delivery);
    } else {
      chosen.asking = null;
      chosen.row.pictures(null);
      if (action === 'as-is') this.sendAsIs(chosen, asking!, 'original');
      else if (action === 'send') this.sendAsIs(chosen, asking!);
      else if (action === 'drop') chosen.row.shows({ is: 'cancelled' });
      else {
        chosen.row.element.remove();
        byId('file-input').focus();
      }
    }
  }
}

/** A file that was chosen or spoken, with its line on the page. */
class ChosenFile {
  readonly row: FileRow;
  delivery: Delivery | null = null;
  /** A photo that is being made anew, or is shown before it goes: the person decides. */
  asking: File | null = null;

  constructor(
    named: (words: FilesPage['files']) => string,
    words: FilesPage['files'],
    act: (action: RowAction) => void,
  ) {
    this.row = new FileRow(named, words, act);
  }

  get isUnderWay(): boolean {
    return this.asking !== null || this.delivery?.isUnderWay === true;
  }

  /** True for one that takes a place among those that may be sent. */
  get counts(): boolean {
    return this.isUnderWay || this.delivery?.progress.is === 'arrived';
  }
}

import type { fileWords } from '../src/files/files.view.js';
import { postCompletion, postFile, putPart } from './api.js';
import { byId, make } from './dom.js';
import type { Sealer } from './sealer.js';

/** What people are told: 25 MB each, 20 at most. */
const MOST_BYTES = 25_000_000;
const MOST_FILES = 20;
/** A dropped line is tried again by itself this often, then by the person. */
const TRIES = 4;

/** Sends files one after the other: sealed here, in parts, and called arrived only when the server has confirmed the hash. */
export class FileSender {
  private count = 0;
  private line: Promise<void> = Promise.resolve();

  constructor(
    private readonly sealer: Sealer,
    private readonly token: string,
    private readonly words: ReturnType<typeof fileWords>,
    private readonly already = 0,
  ) {}

  /** Lets files be chosen. */
  open(): void {
    byId('files-open').hidden = false;
    const input = byId<HTMLInputElement>('file-input');
    input.addEventListener('change', () => {
      for (const file of input.files ?? []) this.add(file);
      input.value = '';
    });
  }

  private add(file: File): void {
    const row = new FileRow(file.name);
    byId('file-list').append(row.element);
    if (this.already + this.count >= MOST_FILES) return row.failed(this.words['too-many']);
    if (file.size === 0) return row.failed(this.words.empty);
    if (file.size > MOST_BYTES) return row.failed(this.words['too-big']);
    this.count += 1;
    this.queue(file, row);
  }

  private queue(file: File, row: FileRow): void {
    row.says(this.words.sealing);
    this.line = this.line.then(() => this.send(file, row));
  }

  private async send(file: File, row: FileRow): Promise<void> {
    try {
      const sealed = await this.sealer.run('sealFile', file);
      const { partCount, ...announced } = sealed;
      await this.deliver(announced, partCount, row);
      await this.sealer.run('forgetFile', sealed.requestKey);
      row.arrived(this.words.arrived);
    } catch {
      row.failed(this.words.failed, this.words.retry, () => this.queue(file, row));
    }
  }

  private async deliver(announced: { requestKey: string }, partCount: number, row: FileRow): Promise<void> {
    const { id } = await again(() => postFile(this.token, announced));
    for (let number = 0; number < partCount; number += 1) {
      row.sends(this.words.sending, number / partCount);
      const { content, digest } = await this.sealer.run('filePart', announced.requestKey, number);
      await again(() => putPart(this.token, id, number, content, digest));
    }
    const { arrived } = await again(() => postCompletion(this.token, id));
    if (!arrived) throw new Error('arrived');
  }
}

/** One file's line: its name, how far it is, and what to do. */
class FileRow {
  readonly element = make('div', 'file');
  private readonly state = make('span');
  private readonly bar = document.createElement('progress');

  constructor(name: string) {
    this.bar.max = 1;
    this.bar.hidden = true;
    this.bar.setAttribute('aria-label', name);
    this.element.append(make('b', '', name), this.state, this.bar);
  }

  says(text: string): void {
    this.set('', text);
  }

  sends(words: string, ratio: number): void {
    this.bar.value = ratio;
    this.set('', words.replace('%percent%', String(Math.round(ratio * 100))));
    this.bar.hidden = false;
  }

  arrived(text: string): void {
    this.set('ok', text);
  }

  failed(text: string, retry?: string, onRetry?: () => void): void {
    this.set('no', text);
    if (!retry || !onRetry) return;
    const button = make('button', '', retry);
    button.addEventListener('click', () => {
      button.remove();
      onRetry();
    });
    this.element.append(button);
  }

  private set(className: string, text: string): void {
    this.bar.hidden = true;
    this.state.className = className;
    this.state.textContent = text;
  }
}

/** Tries again after a pause that doubles: lines drop for seconds, not for good. */
async function again<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      const status = (error as { status?: number }).status;
      // What the server has understood and refused stays refused.
      if (attempt >= TRIES || (status !== undefined && status < 500)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1_000 * 2 ** attempt));
    }
  }
}

import { byId, drawCode } from './dom.js';
import type { Sealer } from './sealer.js';

/** The receipt code of a form: the one the page came with, or, while nobody has seen it, one of this browser's own. */
export class CodeBlock {
  private readonly reveal = byId<HTMLDetailsElement>('code-reveal');
  private readonly field = document.querySelector<HTMLInputElement>('[name=code]')!;
  /** What the server knows a code of its own again by. */
  private readonly marks = [
    ...document.querySelectorAll<HTMLInputElement>('[name=codeDrawnAt],[name=codeMark]'),
  ];
  private shown: boolean;
  origin: 'browser' | 'server' = 'server';

  constructor(private readonly words: Readonly<Record<string, string>>) {
    this.shown = this.reveal.open;
    this.reveal.addEventListener('toggle', () => (this.shown ||= this.reveal.open));
  }

  /** True once someone may have noted it. */
  get wasShown(): boolean {
    return this.shown || this.reveal.open;
  }

  get code(): string {
    return this.field.value;
  }

  /** Draws an own code; a code once shown never changes. */
  async own(sealer: Sealer): Promise<void> {
    const code = await sealer.run('newCode');
    if (this.shown || this.reveal.open) return;
    this.put(code, 'browser');
  }

  /** Puts a code that was settled before the page's language changed. */
  adopt(earlier: CodeBlock): void {
    this.put(earlier.code, earlier.origin);
    this.marks.forEach((mark, place) => (mark.value = earlier.marks[place]!.value));
    this.shown = earlier.shown;
  }

  private put(code: string, origin: 'browser' | 'server'): void {
    this.field.value = code;
    this.origin = origin;
    drawCode(this.reveal, code);
    byId('code-origin').textContent = this.words[origin === 'browser' ? 'own' : 'given']!;
    // Nobody's clock runs against a code that never left this browser.
    byId('code-until').hidden = origin === 'browser';
  }
}

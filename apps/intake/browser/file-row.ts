import type { fileWords } from '../src/files/files.view.js';
import type { Progress } from './delivery.js';
import { make } from './dom.js';
import type { CarriedKind } from './file-kinds.js';

type Words = ReturnType<typeof fileWords>;

/** How a file fares, from the moment it is chosen. */
export type Fare = Progress | { readonly is: 'preparing' | 'ready' | 'asks' | 'empty' | 'too-big' | 'kind' };

/** What a person can do about a file. */
export type RowAction =
  'pause' | 'continue' | 'retry' | 'now' | 'cancel' | 'send' | 'remove' | 'as-is' | 'drop';

/** What is said of what goes with it. */
export type Carries = Exclude<CarriedKind, 'photo'> | 'cleaned' | 'original' | 'voice';

const ACTIONS: Readonly<Partial<Record<Fare['is'], readonly RowAction[]>>> = {
  waiting: ['cancel'],
  sealing: ['pause', 'cancel'],
  sending: ['pause', 'cancel'],
  paused: ['continue', 'cancel'],
  interrupted: ['now', 'cancel'],
  failed: ['retry', 'cancel'],
  ready: ['send', 'remove'],
  asks: ['as-is', 'drop'],
};

const BAD: readonly Fare['is'][] = [
  'failed',
  'interrupted',
  'refused',
  'too-many',
  'empty',
  'too-big',
  'kind',
];

/** One file's line: its name, how far it is, what goes with it, and what can be done. */
export class FileRow {
  readonly element = make('div', 'file');
  private readonly name = make('b');
  private readonly state = make('span');
  private readonly percent = make('small');
  private readonly bar = document.createElement('progress');
  private readonly note = make('small', 'carries');
  private readonly buttons = make('span', 'do');
  private readonly picture = make('div', 'carries');
  private fare: Fare = { is: 'waiting' };
  private carries: Carries | null = null;

  constructor(
    private readonly named: (words: Words) => string,
    private words: Words,
    private readonly act: (action: RowAction) => void,
  ) {
    // Said aloud when it changes; how many percent is there for who looks.
    this.state.setAttribute('role', 'status');
    this.percent.setAttribute('aria-hidden', 'true');
    this.bar.max = 1;
    this.element.append(this.name, this.state, this.percent, this.bar, this.note, this.picture, this.buttons);
    this.draw(true);
  }

  shows(fare: Fare, carries = this.carries): void {
    const changed = fare.is !== this.fare.is || carries !== this.carries;
    this.fare = fare;
    this.carries = carries;
    this.draw(changed);
  }

  /** Shows what it is of, as long as that is to be decided on; nothing of it stays on the screen. */
  pictures(preview: HTMLCanvasElement | null): void {
    preview?.setAttribute('role', 'img');
    preview?.setAttribute('aria-label', this.named(this.words));
    this.picture.replaceChildren(...(preview ? [preview] : []));
  }

  speaks(words: Words): void {
    this.words = words;
    this.draw(true);
  }

  private draw(changed: boolean): void {
    const { fare, words } = this;
    const ratio = 'of' in fare && fare.of > 0 ? fare.here / fare.of : 0;
    this.bar.value = ratio;
    this.percent.textContent = fare.is === 'sending' ? `${Math.round(ratio * 100)} %` : '';
    if (!changed) return;
    this.name.textContent = this.named(words);
    this.bar.setAttribute('aria-label', this.named(words));
    this.bar.hidden = !('of' in fare);
    this.state.className = fare.is === 'arrived' ? 'ok' : BAD.includes(fare.is) ? 'no' : '';
    this.state.textContent = this.said();
    this.note.textContent = this.carries ? words.carries[this.carries] : '';
    this.offer(ACTIONS[fare.is] ?? []);
  }

  private said(): string {
    const { fare, words } = this;
    const said = words.fares[fare.is];
    return 'of' in fare
      ? said.replace('%here%', String(fare.here)).replace('%of%', String(fare.of || '…'))
      : said;
  }

  private offer(actions: readonly RowAction[]): void {
    const hadFocus = this.buttons.contains(document.activeElement);
    this.buttons.replaceChildren(
      ...actions.map((action) => {
        const button = make('button', '', this.words.actions[action]) as HTMLButtonElement;
        button.type = 'button';
        button.setAttribute('aria-label', `${this.words.actions[action]} : ${this.named(this.words)}`);
        button.addEventListener('click', () => this.act(action));
        return button;
      }),
    );
    if (hadFocus) this.buttons.querySelector('button')?.focus();
  }
}

import { make } from './dom.js';

type Words = Readonly<Record<string, string>>;

/** What stands around a question: how far one is, and the two buttons. */
export class StepFrame {
  readonly progress = make('div', 'progress');
  readonly buttons = make('div', 'steps');
  private readonly told = make('p', 'hint');
  private readonly bar = document.createElement('progress');
  private readonly back = make('button') as HTMLButtonElement;
  private readonly next = make('button', 'main') as HTMLButtonElement;

  constructor(
    private readonly words: Words,
    private readonly questions: number,
    goBack: () => void,
  ) {
    this.told.setAttribute('role', 'status');
    this.bar.max = questions;
    // Said in words just before.
    this.bar.setAttribute('aria-hidden', 'true');
    this.progress.append(this.told, this.bar);
    this.back.textContent = words['back']!;
    this.back.type = 'button';
    this.back.id = 'back-step';
    this.back.addEventListener('click', goBack);
    // The first button of the form that sends: Enter in a line presses it.
    this.next.id = 'next-step';
    this.buttons.append(this.back, this.next);
  }

  /** Says how far it is; after the questions come the check and the sending. */
  tell(at: number): void {
    const { words, questions } = this;
    const asks = at < questions;
    this.told.hidden = !asks;
    this.told.textContent = asks
      ? words['progress']!.replace('%number%', String(at + 1)).replace('%total%', String(questions))
      : '';
    this.bar.value = Math.min(at + 1, questions);
    this.back.hidden = at === 0;
    this.next.hidden = at > questions;
    this.next.textContent = words[asks ? 'next' : 'toCode']!;
  }
}

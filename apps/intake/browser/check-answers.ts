import { make } from './dom.js';
import { ownWords, saidIn } from './said.js';

type Words = Readonly<Record<string, string>>;

/** The last look before the code: every question with the answer given, and a way to change it. */
export class CheckAnswers {
  private readonly list = document.querySelector('[data-step=check] dl')!;

  constructor(
    private readonly words: Words,
    private readonly change: (step: HTMLElement) => void,
  ) {}

  /** Shows the answers as they are now. */
  draw(steps: readonly HTMLElement[]): void {
    this.list.replaceChildren(...steps.map((step) => this.row(step)));
  }

  private row(step: HTMLElement): HTMLElement {
    const question = ownWords(questionIn(step));
    const said = saidIn(step);
    const row = make('div');
    row.append(make('dt', '', question));
    for (const { question: asked, answers } of said) {
      const answer = answers.join(' · ');
      const joint = /[?:]$/.test(asked) ? ' ' : '\u00a0: ';
      row.append(make('dd', '', asked && asked !== question ? `${asked}${joint}${answer}` : answer));
    }
    if (said.length === 0) row.append(make('dd', 'opt', this.words['unanswered']));
    const button = make('button', '', this.words['change']) as HTMLButtonElement;
    button.type = 'button';
    button.setAttribute('aria-label', `${this.words['change']} : ${question}`);
    button.addEventListener('click', () => this.change(step));
    const last = make('dd');
    last.append(button);
    row.append(last);
    return row;
  }
}

/** What stands over a step: where the focus goes when it is shown. */
export function questionIn(step: HTMLElement): HTMLElement {
  return step.querySelector<HTMLElement>('legend,h2,label')!;
}

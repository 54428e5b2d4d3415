import { make } from './dom.js';
import { laterWords } from './later.js';
import { ownWords, saidIn, type Said } from './said.js';

type Words = Readonly<Record<string, string>>;

/** The last look before the code: every question with the answer given, or what none is taken for, and a way to change it. */
export class CheckAnswers {
  private readonly list = document.querySelector('[data-step=check] dl')!;

  constructor(
    private readonly words: Words,
    readonly locale: string,
    private readonly change: (step: HTMLElement) => void,
  ) {}

  /** Shows the answers as they are now. */
  draw(steps: readonly HTMLElement[]): void {
    this.fill(steps, {});
    laterWords(this).then(
      // Who is at one of the buttons already stays there.
      ({ unanswered }) => this.list.contains(document.activeElement) || this.fill(steps, unanswered),
      () => undefined,
    );
  }

  private fill(steps: readonly HTMLElement[], unanswered: Words): void {
    this.list.replaceChildren(...steps.map((step) => this.row(step, unanswered)));
  }

  private row(step: HTMLElement, unanswered: Words): HTMLElement {
    const question = ownWords(questionIn(step));
    const row = make('div');
    row.append(make('dt', '', question));
    for (const said of saidIn(step)) {
      const line = answerTo(said, unanswered);
      const { question: asked } = said;
      const joint = /[?:]$/.test(asked) ? ' ' : '\u00a0: ';
      const whose = asked && asked !== question ? asked + joint : '';
      if (line) row.append(make('dd', said.answers.length > 0 ? '' : 'opt', whose + line));
    }
    if (row.childElementCount === 1)
      row.append(make('dd', 'opt', unanswered[step.dataset['step']!] ?? this.words['unanswered']));
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

/** What was answered, else what no answer is taken for; '' where it is taken for nothing. */
function answerTo({ name, answers }: Said, unanswered: Words): string {
  return answers.join(' · ') || (unanswered[name] ?? '');
}

/** What stands over a step: where the focus goes when it is shown. */
export function questionIn(step: HTMLElement): HTMLElement {
  return step.querySelector<HTMLElement>('legend,h2,label')!;
}

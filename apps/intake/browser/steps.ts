import type { FieldError } from '#complaints/domain';
import { CheckAnswers, questionIn } from './check-answers.js';
import { byId } from './dom.js';
import { entriesBefore, type Entry } from './history.js';
import { StepFrame } from './step-frame.js';

/** What the browser's history keeps of a step: numbers, never an answer. */
interface Visit extends Entry {
  readonly step: number;
  /** Came from the check, and goes back to it. */
  readonly returns?: boolean;
}

/** What steps ask of the form that they show. */
export interface SteppedForm {
  readonly form: HTMLFormElement;
  readonly words: Readonly<Record<string, string>>;
  readonly locale: string;
  /** All that is wrong as the form stands. */
  mistakes(): readonly FieldError[];
  /** Tells these, and no other, beside their fields. */
  mark(errors: readonly FieldError[]): void;
  /** Hears that everything has been asked, and is looked at once more. */
  asked(): void;
}

/** The form's page, one question at a time: the same fields, of which all but one step are hidden. */
export class Steps {
  private readonly steps: readonly (readonly HTMLElement[])[];
  private readonly check: CheckAnswers;
  private readonly frame: StepFrame;
  private readonly address = location.pathname;
  private at = 0;
  private before = entriesBefore();

  constructor(
    private readonly stepped: SteppedForm,
    earlier?: Steps,
  ) {
    const { form, words, locale } = stepped;
    this.check = new CheckAnswers(words, locale, (step) => this.go(this.placeOf(step), { returns: true }));
    this.steps = partsByStep(form);
    this.frame = new StepFrame(words, this.checkAt, () => this.back());
    form.prepend(this.frame.progress);
    byId('code-block').before(this.frame.buttons);
    for (const folded of form.querySelectorAll<HTMLDetailsElement>(':scope>details')) folded.open = true;
    // What helps to trust stays one tap away, under every question.
    form.after(...document.querySelectorAll('.before>details'));
    byId('main').classList.add('stepping');
    byId('main').addEventListener('click', (event) => this.followMistake(event));
    // Each question is read from its top; the browser would scroll to where another one was left.
    history.scrollRestoration = 'manual';
    window.onpopstate = ({ state }: PopStateEvent) => this.returnTo(state as Visit | null);
    this.open(earlier);
  }

  /** True once somebody has gone on from the first question. */
  get hasBegun(): boolean {
    return this.at > 0;
  }

  /** True where the form is sent. */
  get atSending(): boolean {
    return this.at === this.steps.length - 1;
  }

  /** Goes on, unless something here is wrong: then says what, and goes there. */
  next(): void {
    const errors = this.stepped.mistakes();
    const to = (history.state as Visit | null)?.returns ? this.checkAt : this.at + 1;
    const here = errors.filter(({ field }) => this.placeOf(byId(field)) === this.at);
    if (here.length > 0) this.tell(here);
    else if (to < this.checkAt || errors.length === 0) this.go(to);
    else {
      const place = this.placeOf(byId(errors[0]!.field));
      this.go(place, { returns: true });
      this.tell(errors.filter(({ field }) => this.placeOf(byId(field)) === place));
    }
  }

  /** Shows the step of what was refused; the focus stays where it is. */
  showMistake(field: string): void {
    const place = this.placeOf(byId(field));
    if (place === this.at) return;
    this.remember(place, { returns: true });
    this.show(place);
  }

  private get checkAt(): number {
    return this.steps.length - 2;
  }

  private placeOf(element: Element): number {
    return this.steps.findIndex((parts) => parts.some((part) => part.contains(element)));
  }

  private tell(errors: readonly FieldError[]): void {
    this.stepped.mark(errors);
    lookAt(byId(errors[0]!.field));
  }

  private open(earlier?: Steps): void {
    const place = earlier ? earlier.at : this.firstPlace();
    history.replaceState({ ...(history.state as Visit | null), step: place }, '');
    this.show(place);
    if (earlier) this.focus();
  }

  /** Where a mistake is told, else where somebody writes already, else where they were; never past an open question. */
  private firstPlace(): number {
    const refused = document.querySelector('#errors.bad');
    if (refused) {
      const link = refused.querySelector('a[href^="#"]');
      return link ? this.placeOf(targetOf(link)) : this.steps.length - 1;
    }
    if (document.activeElement?.closest('[data-step]')) return this.placeOf(document.activeElement);
    const open = this.stepped.mistakes().map(({ field }) => this.placeOf(byId(field)));
    const place = Math.min((history.state as Visit | null)?.step ?? 0, ...open);
    // Begun anew, it begins with whose phone it is: no answer, and none is missed.
    return place === 1 ? 0 : place;
  }

  private go(place: number, { returns = false } = {}): void {
    this.remember(place, { returns });
    this.show(place);
    this.focus();
  }

  private remember(step: number, { returns = false }): void {
    // The same address for every step: it tells nothing.
    this.before += 1;
    history.pushState({ step, before: this.before, returns } satisfies Visit, '', this.address);
  }

  private back(): void {
    if (this.before > 0) history.back();
    else this.go(this.at - 1);
  }

  private returnTo(visit: Visit | null): void {
    const { form } = this.stepped;
    // A link within the page makes an entry without a state, after the one that was left.
    this.before = visit ? (visit.before ?? 0) : this.before + 1;
    const entry: Visit = visit ?? { step: this.at, before: this.before };
    // Sent: the receipt stands here, and keeps its own address.
    const receipt = document.querySelector<HTMLAnchorElement>('#back');
    if (!form.isConnected) return receipt ? history.replaceState(entry, '', receipt.href) : undefined;
    // An entry from before the language changed has the other language's address.
    history.replaceState(entry, '', this.address);
    if (!visit || visit.step === this.at) return;
    this.show(visit.step);
    this.focus();
  }

  private followMistake(event: Event): void {
    const link = (event.target as Element).closest('#errors a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const target = targetOf(link);
    const place = this.placeOf(target);
    if (place !== this.at) this.go(place, { returns: true });
    lookAt(target);
  }

  private show(place: number): void {
    this.at = place;
    for (const [number, parts] of this.steps.entries())
      for (const part of parts) part.hidden = number !== place;
    for (const folded of this.stepped.form.querySelectorAll<HTMLElement>(':scope>details'))
      folded.hidden = !this.steps[place]!.some((part) => folded.contains(part));
    byId('main').classList.toggle('later', place > 0);
    this.frame.tell(place);
    if (place !== this.checkAt) return;
    this.check.draw(this.steps.slice(0, this.checkAt).map(([first]) => first!));
    this.stepped.asked();
  }

  private focus(): void {
    const question = questionIn(this.steps[this.at]![0]!);
    question.tabIndex = -1;
    window.scrollTo(0, 0);
    question.focus({ preventScroll: this.at > 0 });
  }
}

/** The parts of each step, in the order of the page. */
function partsByStep(form: HTMLFormElement): HTMLElement[][] {
  const steps = new Map<string, HTMLElement[]>();
  for (const part of form.querySelectorAll<HTMLElement>('[data-step]')) {
    const name = part.dataset['step']!;
    steps.set(name, [...(steps.get(name) ?? []), part]);
  }
  return [...steps.values()];
}

/** Goes to a field, with what is said about it in sight: the bar on top would hide it. */
function lookAt(field: HTMLElement): void {
  field.focus({ preventScroll: true });
  (document.getElementById(`${field.id}-error`) ?? field).scrollIntoView({ block: 'center' });
}

function targetOf(link: Element): HTMLElement {
  return byId(link.getAttribute('href')!.slice(1));
}

import type { FieldError } from '#complaints/domain';
import { clearErrors, make, showErrors } from './dom.js';

type Words = Readonly<Record<string, string>>;

/** The mistakes of a form: beside each field, and where more than one screen is meant, in a summary on top. */
export class FieldErrors {
  constructor(
    private readonly form: HTMLFormElement,
    private readonly words: Words,
  ) {}

  /** True while some mistake is told on the page. */
  get areShown(): boolean {
    return document.querySelector('#errors.bad') !== null || this.places(':not([hidden])').length > 0;
  }

  /** Tells these beside their fields, and takes all others away. */
  mark(errors: readonly FieldError[]): void {
    for (const place of this.places()) {
      const error = errors.find(({ field }) => place.id === `${field}-error`);
      place.hidden = !error;
      place.textContent = error ? `${this.words['prefix']} ${this.text(error)}` : '';
      const field = document.getElementById(nameOf(place));
      if (error && field) markWrong(field, place.id);
      else if (field) markRight(field);
    }
  }

  /** Tells these beside their fields and on top, where the focus goes. */
  summarise(errors: readonly FieldError[]): void {
    this.mark(errors);
    if (errors.length === 0) return clearErrors();
    const list = make('ul');
    for (const error of errors) {
      const link = make('a', '', this.text(error)) as HTMLAnchorElement;
      link.href = `#${error.field}`;
      const item = make('li');
      item.append(link);
      list.append(item);
    }
    showErrors(this.titleOf(errors.length), [list]);
  }

  /** Takes away each mistake that was mended, beside its field and on top, and leaves the focus where it is. */
  clearMended(left: readonly FieldError[]): void {
    const wrong = new Set(left.map(({ field }) => field));
    const box = document.querySelector('#errors.bad');
    for (const place of this.places(':not([hidden])')) {
      const name = nameOf(place);
      if (wrong.has(name)) continue;
      place.hidden = true;
      // What a field is described by is read out even while it is hidden.
      place.textContent = '';
      const field = document.getElementById(name);
      if (field) markRight(field);
      box?.querySelector(`a[href="#${name}"]`)?.closest('li')?.remove();
    }
    if (box) this.retitle(box);
  }

  private retitle(box: Element): void {
    const count = box.querySelectorAll('li').length;
    if (count === 0 && box.querySelector('ul')) return clearErrors();
    const title = box.querySelector('h2')!;
    // The title is read aloud when it changes, and only then.
    if (count > 0 && title.textContent !== this.titleOf(count)) title.textContent = this.titleOf(count);
  }

  private places(which = ''): HTMLElement[] {
    return [...this.form.querySelectorAll<HTMLElement>(`.err[id$=-error]${which}`)];
  }

  private text({ key, values = {} }: FieldError): string {
    return Object.entries(values).reduce(
      (said, [name, value]) => said.replace(`%${name}%`, String(value)),
      this.words[key]!,
    );
  }

  private titleOf(count: number): string {
    return count === 1 ? this.words['title1']! : this.words['titleMany']!.replace('%count%', String(count));
  }
}

/** The field that the place of a mistake belongs to. */
function nameOf(place: HTMLElement): string {
  return place.id.slice(0, -'-error'.length);
}

/** Its hint stays its description, and its mistake comes after it. */
function markWrong(field: HTMLElement, mistakeId: string): void {
  const hint = document.getElementById(`${field.id}-hint`);
  field.setAttribute('aria-describedby', hint ? `${hint.id} ${mistakeId}` : mistakeId);
  field.setAttribute('aria-invalid', 'true');
}

function markRight(field: HTMLElement): void {
  const hint = document.getElementById(`${field.id}-hint`);
  if (hint) field.setAttribute('aria-describedby', hint.id);
  else field.removeAttribute('aria-describedby');
  field.removeAttribute('aria-invalid');
  field.closest('.wrong')?.classList.remove('wrong');
}

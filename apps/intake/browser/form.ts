import { readAnswers, STORY_MOST, type Answers, type Typed } from '#complaints/domain';
import type { FormData as PageData } from '../src/form/form-data.js';
import type { LaterWords } from '../src/form/later-words.js';
import { ApiError, postComplaint, type FiledJson, type FilingJson } from './api.js';
import { CodeBlock } from './code-block.js';
import { heedChannel } from './contact-words.js';
import { byId, make, showErrors } from './dom.js';
import { FieldErrors } from './field-errors.js';
import { laterWords } from './later.js';
import { offerLetters } from './letters.js';
import { offerToKeep } from './keep-offer.js';
import { isOwnPhone } from './own-phone.js';
import { showReceipt } from './receipt.js';
import { refresh, startSealer, type Sealer } from './sealer.js';
import { Steps } from './steps.js';
import { showStoryLength } from './story-length.js';
import { TaskError } from './tasks.js';
import { Voice } from './voice.js';

/** What the page tells this script. */
export type FormPage = PageData & { readonly timeZone: string };

/** The form: checks, seals in this browser where it can, says so where it can't, and keeps every word until it has arrived. */
export class FilledForm {
  readonly form = byId<HTMLFormElement>('form');
  private readonly button = byId<HTMLButtonElement>('send');
  private readonly where = byId('sealed-where');
  private readonly block: CodeBlock;
  private readonly errors: FieldErrors;
  private readonly steps: Steps;
  private sealer: Sealer | null = null;
  private voice: Voice | null = null;
  private later: LaterWords | null = null;
  /** Settles when this browser can seal, or is known not to. */
  private preparing: Promise<void>;
  private serverMaySeal = false;
  /** On its way to the server by the browser's own means, which leaves the page. */
  private sending = false;

  constructor(
    private readonly page: FormPage,
    earlier?: FilledForm,
  ) {
    this.block = new CodeBlock(page.words);
    if (earlier) this.takeOver(earlier);
    this.preparing = this.sealer ? this.ready(earlier) : this.prepare();
    this.errors = new FieldErrors(this.form, page.words);
    this.steps = this.takeApart(earlier?.steps);
    this.form.addEventListener('submit', (event) => {
      // What waits on another screen is gone on with there, and ended at the last when everything is sent.
      if (this.voice?.isOpen && (this.voice.isShown || this.steps.atSending)) {
        event.preventDefault();
        return void this.voice.finish().then(() => this.form.requestSubmit());
      }
      if (!this.steps.atSending) {
        event.preventDefault();
        return this.steps.next();
      }
      if (this.serverMaySeal) return void (this.sending = true);
      event.preventDefault();
      void this.send();
    });
    for (const kind of ['input', 'change'])
      this.form.addEventListener(kind, () => {
        if (this.errors.areShown) this.errors.clearMended(this.read().errors);
      });
  }

  /** True once something was written that a new page would lose. */
  get hasWords(): boolean {
    const written = [...this.form.querySelectorAll<HTMLInputElement>('textarea,input[type=text]')];
    return this.hasVoice || written.some(({ value }) => value !== '');
  }

  /** True while something spoken is in this page's memory, and nowhere else. */
  get hasVoice(): boolean {
    return this.voice?.hasSpoken === true;
  }

  /** True while leaving would lose words, or a code that someone has seen and may have noted. */
  get asksBeforeLoss(): boolean {
    return !this.sending && (this.hasWords || this.block.wasShown);
  }

  /** True once a page in another language must not begin again. */
  get hasBegun(): boolean {
    return this.hasWords || this.steps.hasBegun;
  }

  /** Throws away what was spoken; what was written goes with the page. */
  forget(): void {
    this.voice?.forget();
  }

  /** Makes one page into one question at a time, with what only a script can give. */
  private takeApart(earlier?: Steps): Steps {
    const { form, errors } = this;
    const { words, locale } = this.page;
    offerLetters(form, words);
    heedChannel(form, this.page);
    showStoryLength({
      ...{ locale, most: STORY_MOST },
      ...{ left: words['left']!, over: words['intake.error.story-long']! },
    });
    const mistakes = () => this.read().errors;
    const asked = () => void this.preparing.then(() => this.getReady());
    return new Steps({ form, words, locale, mistakes, asked, mark: (wrong) => errors.mark(wrong) }, earlier);
  }

  /** Stretches the code while the answers are looked at: a cheap phone needs seconds for it. */
  private getReady(): void {
    this.sealer?.run('token', this.block.code).catch(() => undefined);
  }

  private takeOver(earlier: FilledForm): void {
    this.block.adopt(earlier.block);
    this.sealer = earlier.sealer;
    this.voice = earlier.voice;
    this.later = earlier.later;
    const typed = typedIn(earlier.form);
    for (const field of this.form.elements as unknown as Iterable<HTMLInputElement>) {
      if (field.type === 'hidden' || !field.name) continue;
      const values = typed[field.name] ?? [];
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value);
      else field.value = values[0] ?? '';
    }
  }

  private async prepare(): Promise<void> {
    const { sealing, rootPublicKey, words } = this.page;
    try {
      if (!sealing) throw new Error('sealing');
      this.sealer = await startSealer(sealing, rootPublicKey);
      await this.block.own(this.sealer);
      await this.ready();
    } catch {
      this.where.textContent = words['failedSealing']!;
      this.button.textContent = words['byServerButton']!;
      this.serverMaySeal = true;
    }
  }

  private ready(earlier?: FilledForm): Promise<void> {
    byId('files-later').hidden = false;
    this.where.textContent = this.page.words['byBrowser']!;
    this.hear('');
    void this.offerVoice(earlier).catch(() => undefined);
    return Promise.resolve();
  }

  /** Only what is sealed here can be followed by a voice: no page of the server's own comes in between. */
  private async offerVoice(earlier?: FilledForm): Promise<void> {
    // What was spoken stays on the page, in the words of the earlier one if need be.
    this.later = await laterWords(this.page).catch((error: unknown) => {
      if (!earlier?.voice) throw error;
      return laterWords(earlier.page);
    });
    this.hear(this.later.sealedHere);
    const page = { ...this.page, ...this.later };
    this.voice ??= Voice.offered(page);
    this.voice?.showAfter(byId('story'), page);
  }

  /** What is read aloud before sending ends with where it is sealed: here, or with nothing as long as that has no voice. */
  private hear(sealedHere: string): void {
    const { dataset } = this.form.querySelector<HTMLElement>('[data-step=send] > [data-sound]') ?? this.where;
    const [first] = dataset['sound']?.split(' ') ?? [];
    if (first) dataset['sound'] = [first, sealedHere].filter(Boolean).join(' ');
  }

  private read(): ReturnType<typeof readAnswers> {
    const offered = { districtIds: optionsOf('district'), kindsOf, language: this.page.locale };
    return readAnswers(typedIn(this.form), offered, this.voice?.sha256);
  }

  private async send(): Promise<void> {
    const { answers, errors } = this.read();
    this.errors.summarise(errors);
    if (!answers) return this.steps.showMistake(errors[0]!.field);
    this.busy(true);
    try {
      if (!this.sealer) {
        this.where.textContent = this.page.words['preparing']!;
        await this.preparing;
      }
      // It can't seal here: that was said just now, and takes a second press. Never silently.
      if (!this.sealer) return this.where.scrollIntoView();
      await this.deliver(this.sealer, answers);
    } finally {
      this.busy(false);
    }
  }

  private async deliver(sealer: Sealer, answers: Answers): Promise<void> {
    const { code, origin } = this.block;
    let filing: FilingJson | undefined;
    let filed: FiledJson;
    try {
      const sealed = await sealer.run('seal', code, answers);
      filing = { ...sealed, facts: answers.facts, codeOrigin: origin };
      filed = await postComplaint(filing);
    } catch (error) {
      await this.failed(sealer, error);
      if (filing && maySucceedLater(error) && isOwnPhone()) await this.offerToKeep(sealer, filing, code);
      return;
    }
    await showReceipt(this.page, sealer, code, filed, this.voice);
  }

  private async failed(sealer: Sealer, error: unknown): Promise<void> {
    const { words, rootPublicKey } = this.page;
    const say = (title = words['notReceived']!, text = words['notReceivedText']!) => {
      // Where it is told, it can be mended: by the form's own button, whose words the sentence names.
      const again = make('button', '', words['send']) as HTMLButtonElement;
      again.addEventListener('click', () => this.button.click());
      showErrors(title, [make('p', '', text), again]);
    };
    const isDown = error instanceof ApiError && error.status >= 500;
    if (!(error instanceof ApiError || error instanceof TaskError)) say(words['unsure'], words['unsureText']);
    else if (isDown) say();
    else {
      // Without the line that would say why, it is still true that nothing was received.
      const told = (await this.learnLater())?.failures;
      if (error instanceof ApiError && error.status === 429) return say(undefined, told?.['too-many-text']);
      if (error.code === 'network.untrusted') return say(told?.untrusted, told?.['untrusted-text']);
      say(told?.refused, told?.['refused-text']);
      // A team's key may have changed while the page was open.
      if (error instanceof ApiError) await refresh(sealer, rootPublicKey).catch(() => undefined);
    }
  }

  private async offerToKeep(sealer: Sealer, filing: FilingJson, code: string): Promise<void> {
    const later = await this.learnLater();
    const { page, voice } = this;
    if (later) offerToKeep({ page, sealer, filing, code, voice, later });
  }

  /** Null where the line went before these words came. */
  private async learnLater(): Promise<LaterWords | null> {
    this.later ??= await laterWords(this.page).catch(() => null);
    return this.later;
  }

  private busy(busy: boolean): void {
    const { words } = this.page;
    this.button.disabled = busy;
    if (busy) this.button.textContent = words['busy']!;
    else this.button.textContent = words[this.serverMaySeal ? 'byServerButton' : 'send']!;
  }
}

/** The line broke, or the server could not: what was sealed is as good later. */
function maySucceedLater(error: unknown): boolean {
  return !(error instanceof TaskError) && (!(error instanceof ApiError) || error.status >= 500);
}

function typedIn(form: HTMLFormElement): Typed {
  const typed: Record<string, string[]> = {};
  for (const [field, value] of new FormData(form)) (typed[field] ??= []).push(String(value));
  return typed;
}

function optionsOf(id: string): string[] {
  return [...byId<HTMLSelectElement>(id).options].map(({ value }) => value).filter(Boolean);
}

function kindsOf(category: string): string[] {
  const card = document.querySelector<HTMLElement>(`[name=category][value="${CSS.escape(category)}"]`);
  return card?.closest<HTMLElement>('[data-kinds]')?.dataset['kinds']?.split(' ') ?? [];
}

import { parseReceiptCode } from '#sealing';
import type { FollowData } from '../src/follow-up/follow-data.js';
import { outcomeText } from '../src/follow-up/outcome.js';
import { ApiError, getFollowed, postMessage, postWithdrawal, type FollowedJson } from './api.js';
import { byId, clearErrors, dayIn, make, newRequestKey, showErrors, showMould, slot } from './dom.js';
import { FileSender } from './files.js';
import { startSealer, type Sealer } from './sealer.js';

/** The follow-up page: the code stays in this browser, which opens the dialogue itself. */
export class FollowPage {
  private readonly form = byId<HTMLFormElement>('ask-form');
  private sealer: Sealer | null = null;
  private token = '';
  private seen: Seen | null = null;
  private letters: readonly HTMLTextAreaElement[] = [];

  constructor(
    private readonly page: FollowData,
    earlier?: FollowPage,
  ) {
    // Until this browser is known to be able, the form goes its way without scripts.
    this.form.addEventListener('submit', (event) => {
      if (!page.sealing) return;
      event.preventDefault();
      void this.open();
    });
    if (earlier?.isOpen) this.takeOver(earlier);
  }

  /** True once a code has opened something that a new page would close. */
  get isOpen(): boolean {
    return this.seen !== null;
  }

  /** The same complaint in another language, with what was written and not yet sent. */
  private takeOver({ sealer, token, seen, letters }: FollowPage): void {
    Object.assign(this, { sealer, token });
    this.draw(seen!, null);
    this.letters.forEach((letter, place) => (letter.value = letters[place]?.value ?? ''));
  }

  private async open(): Promise<void> {
    const { words, sealing, rootPublicKey } = this.page;
    const typed = byId<HTMLInputElement>('code').value;
    const parsed = parseReceiptCode(typed);
    if (!parsed.ok) return this.refuse(`error-${parsed.error}`, typed);
    const button = byId<HTMLButtonElement>('open');
    button.disabled = true;
    button.textContent = words['busy']!;
    try {
      this.sealer ??= await startSealer(sealing!, rootPublicKey).catch(() => null);
      // This browser can't: the page has said that the server then opens the messages.
      if (!this.sealer) return this.form.submit();
      this.token = await this.sealer.run('token', parsed.code);
      await this.show(null);
    } catch (error) {
      this.refuse(errorKey(error), typed);
    } finally {
      button.disabled = false;
      button.textContent = words['button']!;
    }
  }

  private refuse(key: string, typed: string): void {
    const { words } = this.page;
    const count = typed.replace(/\D/g, '').length;
    const said = typed.trim() === '' ? words['error-empty']! : words[key]!.replace('%count%', String(count));
    const link = make('a', '', said) as HTMLAnchorElement;
    link.href = '#code';
    const inline = byId('code-error');
    inline.hidden = false;
    inline.textContent = said;
    byId('code').setAttribute('aria-invalid', 'true');
    showErrors(words['title1']!, [link]);
  }

  private async show(notice: string | null): Promise<void> {
    const followed = await getFollowed(this.token);
    const messages = await this.sealer!.run('openDialogue', followed);
    this.draw({ followed, messages }, notice);
  }

  private draw(seen: Seen, notice: string | null): void {
    const { followed, messages } = seen;
    this.seen = seen;
    const main = showMould('followed-mould');
    this.letters = [...main.querySelectorAll('textarea')];
    const errors = make('div');
    errors.id = 'errors';
    main.prepend(errors);
    this.fillStanding(main, followed);
    this.fillMessages(main, followed, messages);
    this.fillFiles(main, followed);
    for (const form of main.querySelectorAll<HTMLFormElement>('form[data-do]')) this.listen(form);
    const said = slot(main, 'notice');
    said.hidden = notice === null;
    said.textContent = notice && this.page.words[notice]!;
    (notice ? said : main.querySelector<HTMLElement>('h1')!).focus();
  }

  private fillStanding(main: HTMLElement, followed: FollowedJson): void {
    const { words, states, next, outcomes, locale, timeZone } = this.page;
    const day = (instant: string) => dayIn(locale, timeZone, instant);
    slot(main, 'state').textContent = states[followed.state] ?? '';
    slot(main, 'next').textContent = (next[followed.next] ?? '').replace(
      '%date%',
      followed.dueAt ? day(followed.dueAt) : '',
    );
    slot(main, 'received').textContent = words['received']!.replace('%date%', day(followed.receivedAt));
    const outcome = outcomeText(outcomes, followed);
    slot(main, 'outcome').hidden = outcome === '';
    slot(main, 'outcome').textContent = outcome;
    slot(main, 'unreadable').hidden = !followed.unreadable;
    const { withdrawalAskedAt } = followed;
    const withdrawn = followed.next === 'withdrawal';
    slot(main, 'state').hidden = withdrawn;
    slot(main, 'withdrawn').hidden = !withdrawn;
    slot(main, 'withdrawn').textContent = words['withdrawn']!.replace(
      '%date%',
      withdrawalAskedAt ? day(withdrawalAskedAt) : '',
    );
    slot(main, 'withdraw').hidden = withdrawalAskedAt !== null || followed.state === 'concluded';
  }

  private fillMessages(main: HTMLElement, followed: FollowedJson, opened: Opened): void {
    const { words, locale, timeZone } = this.page;
    const texts = new Map(opened.map(({ id, text }) => [id, text]));
    slot(main, 'no-message').hidden = followed.messages.length > 0;
    for (const { id, from, at } of followed.messages) {
      const letter = make('article', from === 'you' ? 'msg you' : 'msg');
      const who = make('b', '', words[from === 'you' ? 'from-you' : 'from-team']);
      const when = make('small', '', ` ${dayIn(locale, timeZone, at, 'short')}`);
      letter.append(who, when, make('p', '', texts.get(id) ?? words['unopened']));
      slot(main, 'messages').prepend(letter);
    }
  }

  private fillFiles(main: HTMLElement, { files }: FollowedJson): void {
    const { words, files: fileWords, locale, timeZone } = this.page;
    slot(main, 'arrived').hidden = files.length === 0;
    files.forEach(({ arrivedAt }, place) => {
      const said = arrivedAt
        ? words['arrived']!.replace('%date%', dayIn(locale, timeZone, arrivedAt))
        : words['incomplete'];
      const row = make('p', 'file');
      row.append(
        make('b', '', words['number']!.replace('%number%', String(place + 1))),
        make('span', arrivedAt ? 'ok' : 'no', said),
      );
      slot(main, 'arrived-list').append(row);
    });
    new FileSender(this.sealer!, this.token, fileWords, files.length).open();
  }

  private listen(form: HTMLFormElement): void {
    // One key for one text: pressed again after a dropped line it is the same message, to the byte.
    let last: { readonly text: string; readonly letter: Letter } | null = null;
    const sealed = async (what: Letter['kind'], text: string): Promise<Letter> => {
      if (last?.text !== text) last = { text, letter: await this.seal(what, text) };
      return last.letter;
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.act(form, sealed);
    });
  }

  private async seal(kind: Letter['kind'], text: string): Promise<Letter> {
    const requestKey = newRequestKey();
    const content = await (kind === 'message'
      ? this.sealer!.run('sealMessage', text, requestKey)
      : this.sealer!.run('sealAddition', text));
    return { kind, requestKey, content };
  }

  private async act(
    form: HTMLFormElement,
    sealed: (what: Letter['kind'], text: string) => Promise<Letter>,
  ): Promise<void> {
    const { words } = this.page;
    const fields = new FormData(form);
    const what = form.dataset['do'] as 'message' | 'addition' | 'withdraw';
    const text = String(fields.get('text') ?? '');
    clearErrors();
    if (what === 'withdraw' && fields.get('confirm') !== 'yes')
      return showErrors(words['error-confirm']!, []);
    if (what !== 'withdraw' && text.trim() === '') return showErrors(words['error-text']!, []);
    const button = form.querySelector('button')!;
    button.disabled = true;
    try {
      if (what === 'withdraw') await postWithdrawal(this.token);
      else await postMessage(this.token, await sealed(what, text));
      await this.show(what === 'withdraw' ? null : `sent-${what}`);
    } catch {
      button.disabled = false;
      showErrors(words['error-not-sent']!, []);
    }
  }
}

/** A text sealed, as it is sent. */
type Letter = Parameters<typeof postMessage>[1];

/** What was last looked at, opened. */
interface Seen {
  readonly followed: FollowedJson;
  readonly messages: Opened;
}

type Opened = readonly { readonly id: string; readonly text: string | null }[];

function errorKey(error: unknown): string {
  if (!(error instanceof ApiError)) return 'error-down';
  if (error.code === 'receipt.unknown') return 'error-unknown';
  return error.status === 429 ? 'error-many' : 'error-down';
}

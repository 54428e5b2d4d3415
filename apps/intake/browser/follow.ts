import { parseReceiptCode } from '#sealing';
import type { FollowData } from '../src/follow-up/follow-data.js';
import { fileSize } from '../src/files/file-size.js';
import { outcomeText } from '../src/follow-up/outcome.js';
import { ApiError, getFollowed, postMessage, postWithdrawal, type FollowedJson } from './api.js';
import { byId, clearErrors, dayIn, make, newRequestKey, showErrors, showMould, slot, tagOf } from './dom.js';
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

  /** True once something was written that is not sent. */
  get hasWords(): boolean {
    return this.letters.some(({ value, isConnected }) => isConnected && value !== '');
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
      this.draw(await this.look(), null);
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

  private async look(): Promise<Seen> {
    const followed = await getFollowed(this.token);
    return { followed, messages: await this.sealer!.run('openDialogue', followed) };
  }

  /** Looks again without touching what is being written. */
  private async refresh(main: HTMLElement): Promise<void> {
    const seen = await this.look();
    // Another language may have come in its place meanwhile.
    if (main.isConnected) this.fill(main, seen);
  }

  private fill(main: HTMLElement, seen: Seen): void {
    this.seen = seen;
    this.fillStanding(main, seen.followed);
    this.fillMessages(main, seen);
    this.fillFiles(main, seen.followed);
  }

  private draw(seen: Seen, notice: string | null): HTMLElement {
    const underWay = [...document.querySelectorAll('#file-list .file')].filter(
      (row) => !row.querySelector('.ok'),
    );
    const main = showMould('followed-mould');
    this.letters = [...main.querySelectorAll('textarea')];
    const errors = make('div');
    errors.id = 'errors';
    main.prepend(errors);
    this.fill(main, seen);
    byId('file-list').append(...underWay);
    new FileSender(this.sealer!, this.token, this.page.files, seen.followed.files.length).open();
    for (const form of main.querySelectorAll<HTMLFormElement>('form[data-do]')) this.listen(form);
    const said = slot(main, 'notice');
    said.hidden = notice === null;
    said.textContent = notice && this.page.words[notice]!;
    (notice ? said : main.querySelector<HTMLElement>('h1')!).focus();
    return main;
  }

  private fillStanding(main: HTMLElement, followed: FollowedJson): void {
    const { words, states, next, outcomes, locale, timeZone } = this.page;
    const day = (instant: string) => dayIn(locale, timeZone, instant);
    slot(main, 'state').textContent = states[followed.state] ?? '';
    const due = next[followed.next] ?? '';
    const dated = due.includes('%date%');
    slot(main, 'next').textContent =
      dated && !followed.dueAt ? '' : due.replace('%date%', dated ? day(followed.dueAt!) : '');
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

  private fillMessages(main: HTMLElement, { followed, messages: opened }: Seen): void {
    const { words, files: fileWords, locale, timeZone } = this.page;
    const texts = new Map(opened.map(({ id, text }) => [id, text]));
    slot(main, 'no-message').hidden = followed.messages.length > 0;
    slot(main, 'messages').replaceChildren();
    for (const { id, from, at } of followed.messages) {
      const mine = from === 'you';
      const letter = make('article', mine ? 'msg you' : 'msg');
      const who = make('b', '', words[mine ? 'from-you' : 'from-team']);
      const when = make('small', '', ` ${dayIn(locale, timeZone, at, 'short')}`);
      if (mine) when.append(' · ', make('span', 'ok', fileWords.arrived));
      letter.append(who, when, make('p', '', texts.get(id) ?? words['unopened']));
      slot(main, 'messages').prepend(letter);
    }
  }

  private fillFiles(main: HTMLElement, { files }: FollowedJson): void {
    const { words, locale, timeZone } = this.page;
    slot(main, 'arrived').hidden = files.length === 0;
    slot(main, 'arrived-list').replaceChildren();
    files.forEach(({ size, arrivedAt }, place) => {
      const said = arrivedAt
        ? words['arrived']!.replace('%date%', dayIn(locale, timeZone, arrivedAt, 'short'))
        : words['incomplete'];
      const name = words['number']!.replace('%number%', String(place + 1)).replace(
        '%size%',
        fileSize(size, tagOf(locale)),
      );
      const row = make('p', 'file');
      row.append(make('b', '', name), make('span', arrivedAt ? 'ok' : 'no', said));
      slot(main, 'arrived-list').append(row);
    });
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
    const what = form.dataset['do'] as Action;
    const text = String(fields.get('text') ?? '');
    clearErrors();
    if (what === 'withdraw' && fields.get('confirm') !== 'yes')
      return showErrors(words['error-confirm']!, []);
    if (what !== 'withdraw' && text.trim() === '') return showErrors(words['error-text']!, []);
    const button = form.querySelector('button')!;
    const label = button.textContent;
    button.disabled = true;
    button.textContent = words['sending']!;
    let requestKey = '';
    try {
      if (what === 'withdraw') await postWithdrawal(this.token);
      else {
        const letter = await sealed(what, text);
        await postMessage(this.token, letter);
        requestKey = letter.requestKey;
      }
    } catch {
      button.disabled = false;
      button.textContent = label;
      return showErrors(words['error-not-sent']!, []);
    }
    const notice = what === 'withdraw' ? null : `sent-${what}`;
    // It is there, whatever becomes of the next look: that is said from what this browser knows.
    const main = this.draw(seenAfter(this.seen!, what, text, requestKey), notice);
    await this.refresh(main).catch(() => undefined);
  }
}

type Action = 'message' | 'addition' | 'withdraw';

/** A text sealed, as it is sent. */
type Letter = Parameters<typeof postMessage>[1];

/** What was last looked at, opened. */
interface Seen {
  readonly followed: FollowedJson;
  readonly messages: Opened;
}

/** What the server must have now that it has taken an action, until it is asked again. */
function seenAfter({ followed, messages }: Seen, what: Action, text: string, requestKey: string): Seen {
  const at = new Date().toISOString();
  if (what === 'addition') return { followed, messages };
  if (what === 'withdraw')
    return { messages, followed: { ...followed, next: 'withdrawal', withdrawalAskedAt: at } };
  const answered = followed.state === 'awaiting-complainant' && { state: 'verifying', dueAt: null };
  const next = answered && followed.next !== 'withdrawal' ? 'verification' : followed.next;
  const letter = { id: requestKey, from: 'you', requestKey, at, content: '' } as const;
  return {
    followed: { ...followed, ...answered, next, messages: [...followed.messages, letter] },
    messages: [...messages, { id: requestKey, text }],
  };
}

type Opened = readonly { readonly id: string; readonly text: string | null }[];

function errorKey(error: unknown): string {
  if (!(error instanceof ApiError)) return 'error-down';
  if (error.code === 'receipt.unknown') return 'error-unknown';
  return error.status === 429 ? 'error-many' : 'error-down';
}

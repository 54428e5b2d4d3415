import { lineEnds, storyOver, surveyOf, surveyText } from '#complaints/domain';
import { parseReceiptCode } from '#sealing';
import type { FollowData } from '../src/follow-up/follow-data.js';
import type { OpenedMessage } from '../src/filing/sealing-tasks.js';
import { fileSize } from '../src/files/file-size.js';
import { heardOf } from '../src/follow-up/heard.js';
import { outcomeText } from '../src/follow-up/outcome.js';
import { surveyLines } from '../src/follow-up/survey.js';
import { OBJECTION_REFUSALS, subjectOf, type LetterId } from '../src/follow-up/writing.js';
import {
  ApiError,
  getFollowed,
  postConsents,
  postMessage,
  postObjection,
  postWithdrawal,
  type FollowedJson,
  type SealedWriting,
} from './api.js';
import {
  byId,
  clearErrors,
  dayIn,
  make,
  newRequestKey,
  showErrors,
  showMould,
  slot,
  tagOf,
  tellBeside,
} from './dom.js';
import { FileSender } from './files.js';
import { startSealer, type Sealer } from './sealer.js';
import { timeOf, Voice } from './voice.js';

/** The follow-up page: the code stays in this browser, which opens the dialogue itself. */
export class FollowPage {
  private readonly form = byId<HTMLFormElement>('ask-form');
  private sealer: Sealer | null = null;
  private token = '';
  private seen: Seen | null = null;
  private files: FileSender | null = null;
  private voice: Voice | null = null;
  private letters: readonly HTMLTextAreaElement[] = [];
  /** What the person had not seen before this page was opened: new until it is closed, however often it looks again. */
  private unseen: ReadonlySet<string> = new Set();

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
    return (
      this.voice?.hasSpoken === true ||
      this.letters.some(({ value, isConnected }) => isConnected && value !== '')
    );
  }

  /** Throws away what was spoken; what was written goes with the page. */
  forget(): void {
    this.voice?.forget();
  }

  /** The same complaint in another language, with what was written and not yet sent. */
  private takeOver({ sealer, token, seen, letters, unseen, files, voice }: FollowPage): void {
    Object.assign(this, { sealer, token, unseen, files, voice });
    files?.speak(this.page);
    this.draw(seen!, null);
    this.letters.forEach((letter, place) => (letter.value = letters[place]?.value ?? ''));
  }

  private async open(): Promise<void> {
    const { words, sealing, rootPublicKey } = this.page;
    const typed = byId<HTMLInputElement>('code').value;
    // What was said of an earlier try is no answer to this one.
    tellBeside(byId('code'));
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
    tellBeside(byId('code'), `${words['prefix']} ${said}`);
  }

  private async look(): Promise<Seen> {
    const followed = await getFollowed(this.token);
    const found = followed.messages.filter(({ isNew }) => isNew).map(({ id }) => id);
    this.unseen = new Set([...this.unseen, ...found]);
    const messages = await this.sealer!.run('openDialogue', followed);
    const keys = followed.files.map(({ requestKey }) => requestKey);
    return { followed, messages, voices: await this.sealer!.run('voicesAmong', keys) };
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
    this.fillFiles(main, seen);
  }

  private draw(seen: Seen, notice: string | null): HTMLElement {
    const main = showMould('followed-mould');
    this.letters = [...main.querySelectorAll('textarea')];
    const errors = make('div');
    errors.id = 'errors';
    main.prepend(errors);
    this.fill(main, seen);
    this.files ??= new FileSender(this.sealer!, this.token, this.page, seen.followed.files.length);
    this.files.open();
    this.voice ??= Voice.offered(this.page);
    this.voice?.showAfter(byId('message'), this.page);
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
    slot(main, 'state-words').textContent = states[followed.state] ?? '';
    const drawing = slot(main, 'state').querySelector('use');
    drawing?.setAttribute('href', drawing.getAttribute('href')!.replace(/#.*/, `#${followed.state}`));
    const due = next[followed.next] ?? '';
    const dated = due.includes('%date%');
    slot(main, 'next').textContent =
      dated && !followed.dueAt ? '' : due.replace('%date%', dated ? day(followed.dueAt!) : '');
    slot(main, 'received').textContent = words['received']!.replace('%date%', day(followed.receivedAt));
    const outcome = outcomeText(outcomes, followed);
    slot(main, 'outcome').hidden = outcome === '';
    slot(main, 'outcome').textContent = outcome;
    slot(main, 'elsewhere').hidden = followed.closingReason !== 'inadmissible';
    slot(main, 'unreadable').hidden = !followed.unreadable;
    const { withdrawalAskedAt } = followed;
    const withdrawn = followed.next === 'withdrawal';
    slot(main, 'state').hidden = withdrawn;
    slot(main, 'withdrawn').hidden = !withdrawn;
    slot(main, 'withdrawn').textContent = words['withdrawn']!.replace(
      '%date%',
      withdrawalAskedAt ? day(withdrawalAskedAt) : '',
    );
    this.fillHeard(main, followed);
    slot(main, 'take-back').hidden = !withdrawn;
    const reply = slot(main, 'reply');
    // Once: it stays there, with what is being written in it.
    if (withdrawn && !reply.matches('[data-slot=take-back]+*')) slot(main, 'take-back').after(reply);
    slot(main, 'survey').hidden = followed.surveyKey === null;
    const { objectionUntil } = followed;
    slot(main, 'objection').hidden = objectionUntil === null;
    if (objectionUntil !== null)
      slot(main, 'objection-title').textContent = words['objection-title']!.replace(
        '%date%',
        day(objectionUntil),
      );
    const { consents } = followed;
    slot(main, 'consent').hidden = consents === null;
    for (const box of slot(main, 'consent').querySelectorAll<HTMLInputElement>('[name=consents]'))
      box.checked = box.defaultChecked = consents?.includes(box.value) ?? false;
    slot(main, 'withdraw').hidden = withdrawalAskedAt !== null || followed.state === 'concluded';
  }

  private fillHeard(main: HTMLElement, followed: FollowedJson): void {
    const files = heardOf(this.page.heard, followed);
    slot(main, 'heard').hidden = files === null;
    slot(main, 'heard').querySelector('button')!.dataset['sound'] = files ?? '';
  }

  private fillMessages(main: HTMLElement, { followed, messages: opened }: Seen): void {
    const { words, subjects, locale, timeZone } = this.page;
    const letters = new Map(opened.map((letter) => [letter.id, letter]));
    const many = followed.messages.filter(({ id }) => this.unseen.has(id)).length;
    slot(main, 'new').hidden = many === 0;
    slot(main, 'new').firstElementChild!.textContent = words[many === 1 ? 'new-one' : 'new-many']!.replace(
      '%count%',
      String(many),
    );
    slot(main, 'no-message').hidden = followed.messages.length > 0;
    slot(main, 'messages').replaceChildren();
    for (const { id, from, at } of followed.messages) {
      const mine = from === 'you';
      const letter = make('article', mine ? 'msg you' : 'msg');
      const who = make('b', '', words[mine ? 'from-you' : 'from-team']);
      const when = make('small', '', ` ${dayIn(locale, timeZone, at, 'short')}`);
      if (mine) when.append(' · ', make('span', 'ok', words['own-arrived']));
      const { text, subject } = letters.get(id) ?? UNOPENED;
      if (this.unseen.has(id)) letter.append(make('p', 'new', words['new']));
      letter.append(who, when);
      if (subject) letter.append(make('p', 'about', subjects[subject]));
      const said = subject === 'survey' && text !== null ? surveyLines(text, this.page.survey) : text;
      letter.append(make('p', '', said ?? words['unopened']));
      slot(main, 'messages').prepend(letter);
    }
  }

  private fillFiles(main: HTMLElement, { followed: { files }, voices }: Seen): void {
    const { words, locale, timeZone } = this.page;
    slot(main, 'arrived').hidden = files.length === 0;
    slot(main, 'arrived-list').replaceChildren();
    files.forEach(({ requestKey, size, arrivedAt }, place) => {
      const said = arrivedAt
        ? words['arrived']!.replace('%date%', dayIn(locale, timeZone, arrivedAt, 'short'))
        : words['incomplete'];
      const named = words[voices.includes(requestKey) ? 'voice-size' : 'number']!;
      const name = named
        .replace('%number%', String(place + 1))
        .replace('%size%', fileSize(size, tagOf(locale)));
      const row = make('p', 'file');
      row.append(make('b', '', name), make('span', arrivedAt ? 'ok' : 'no', said));
      slot(main, 'arrived-list').append(row);
    });
  }

  private listen(form: HTMLFormElement): void {
    // One key for one text: pressed again after a dropped line it is the same message, to the byte.
    let last: { readonly text: string; readonly letter: SealedWriting } | null = null;
    const sealed = async (what: LetterId, text: string): Promise<SealedWriting> => {
      if (last?.text !== text) last = { text, letter: await this.seal(what, text) };
      return last.letter;
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.act(form, sealed);
    });
  }

  private async seal(what: LetterId, text: string): Promise<SealedWriting> {
    // The survey has a key of its own: it is answered once for a conclusion.
    const requestKey = (what === 'survey' && this.seen?.followed.surveyKey) || newRequestKey();
    const content = await (what === 'addition'
      ? this.sealer!.run('sealAddition', text)
      : this.sealer!.run('sealMessage', text, requestKey, subjectOf(what)));
    return { requestKey, content };
  }

  /** What a message says of what was spoken with it. */
  private spokenAs(voice: Voice['file']): string[] {
    if (!voice) return [];
    const said = this.page.voice['message']!;
    return [said.replace('%time%', timeOf(voice.seconds)).replace('%name%', voice.name)];
  }

  private send(what: LetterId, letter: SealedWriting): Promise<void> {
    if (what === 'objection') return postObjection(this.token, letter);
    const kind = what === 'message' || what === 'addition' ? what : 'request';
    return postMessage(this.token, { ...letter, kind });
  }

  private async act(
    form: HTMLFormElement,
    sealed: (what: LetterId, text: string) => Promise<SealedWriting>,
  ): Promise<void> {
    const { words } = this.page;
    const fields = new FormData(form);
    const what = form.dataset['do'] as Action;
    const consents = fields.getAll('consents').map(String);
    if (what === 'message') await this.voice?.finish();
    const voice = what === 'message' ? (this.voice?.file ?? null) : null;
    const text =
      what === 'survey'
        ? surveyText(surveyOf((question) => fields.get(question)))
        : [lineEnds(String(fields.get('text') ?? '')), ...this.spokenAs(voice)].filter(Boolean).join('\n\n');
    clearErrors();
    if (what === 'withdraw') {
      const confirmed = fields.get('confirm') === 'yes';
      tellBeside(byId('confirm'), confirmed ? '' : words['error-confirm']);
      byId('confirm').onchange = () => tellBeside(byId('confirm'));
      if (!confirmed) return;
    }
    if (!isWordless(what) && text.trim() === '') return showErrors(words['error-text']!, []);
    if (storyOver(text) > 0) return showErrors(words['error-long']!, []);
    const button = form.querySelector<HTMLButtonElement>('button:not([type=button])')!;
    const label = button.textContent;
    button.disabled = true;
    button.textContent = words['sending']!;
    let requestKey = '';
    try {
      if (what === 'withdraw') await postWithdrawal(this.token);
      else if (what === 'consent') await postConsents(this.token, consents);
      else {
        const letter = await sealed(what, text);
        await this.send(what, letter);
        requestKey = letter.requestKey;
      }
    } catch (error) {
      button.disabled = false;
      button.textContent = label;
      return showErrors(words[isPast(error) ? 'error-objection' : 'error-not-sent']!, []);
    }
    // The message is there, and tells of the voice that now follows it.
    if (voice) {
      this.files!.sendVoice(voice);
      this.voice!.forget();
    }
    const notice = what === 'withdraw' ? null : `sent-${what}`;
    // It is there, whatever becomes of the next look: that is said from what this browser knows.
    const main = this.draw(seenAfter(this.seen!, what, { text, requestKey, consents }), notice);
    await this.refresh(main).catch(() => undefined);
  }
}

type Action = LetterId | 'consent' | 'withdraw';

/** True for what is done without a word. */
const isWordless = (what: Action): what is 'consent' | 'withdraw' =>
  what === 'consent' || what === 'withdraw';

/** What an action carried. */
interface Sent {
  readonly text: string;
  readonly requestKey: string;
  readonly consents: readonly string[];
}

/** What was last looked at, opened. */
interface Seen {
  readonly followed: FollowedJson;
  readonly messages: readonly OpenedMessage[];
  /** Request keys of those files that were spoken. */
  readonly voices: readonly string[];
}

/** What the server must have now that it has taken an action, until it is asked again. */
function seenAfter(seen: Seen, what: Action, { text, requestKey, consents }: Sent): Seen {
  const { followed, messages } = seen;
  const at = new Date().toISOString();
  if (what === 'addition') return seen;
  if (what === 'withdraw')
    return { ...seen, followed: { ...followed, next: 'withdrawal', withdrawalAskedAt: at, consents: null } };
  if (what === 'consent') return { ...seen, followed: { ...followed, consents } };
  const letter = { id: requestKey, from: 'you', requestKey, at, isNew: false, content: '' } as const;
  return {
    ...seen,
    followed: { ...followed, ...movedBy(what, followed), messages: [...followed.messages, letter] },
    messages: [...messages, { id: requestKey, text, subject: subjectOf(what) ?? null }],
  };
}

/** Where a message that arrived moves the complaint: an answer to the checking, an objection back to the beginning. */
function movedBy(what: LetterId, { state, next }: FollowedJson): Partial<FollowedJson> {
  if (what === 'objection')
    return {
      ...{ state: 'received', next: 'triage', dueAt: null, objectionUntil: null, surveyKey: null },
      ...{ finding: null, action: null, closingReason: null },
    };
  if (what === 'survey') return { surveyKey: null };
  if (what !== 'message' || state !== 'awaiting-complainant') return {};
  return { state: 'verifying', dueAt: null, next: next === 'withdrawal' ? next : 'verification' };
}

const UNOPENED = { text: null, subject: null } as const;

const isPast = (error: unknown): boolean =>
  error instanceof ApiError && OBJECTION_REFUSALS.includes(error.code);

function errorKey(error: unknown): string {
  if (!(error instanceof ApiError)) return 'error-down';
  if (error.code === 'receipt.unknown') return 'error-unknown';
  return error.status === 429 ? 'error-many' : 'error-down';
}

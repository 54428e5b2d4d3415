import { parse, type HTMLElement } from 'node-html-parser';
import type { ReactNode } from 'react';
import { STATES } from '#complaints/domain';
import { ACTION_IDS, CLOSING_REASON_IDS, FINDING_IDS } from '#taxonomy';
import { renderToStaticMarkup } from 'react-dom/server';
import { CodeBlock } from '../form/code-block.view.js';
import { Form } from '../form/form.view.js';
import { Receipt } from '../form/receipt.view.js';
import { AskCode, Followed } from '../follow-up/follow.view.js';
import { heardIds } from '../follow-up/heard.js';
import { NEXTS, type Standing } from '../follow-up/standing.js';
import { speak } from '../web/locale.js';
import { DIGIT_IDS, SPOKEN_IDS, STANDING_IDS } from './spoken.js';

const limits = { mostBytes: 1, mostFiles: 1, kinds: [] };
const drawn = { code: '01234567890123456789', drawnAt: 0, mark: '' } as never;
const listening = {
  ...{ t: speak('fr', 'shown').t, say: speak('fr', 'shown').say, pictures: '/pictures.svg' },
  sounds: Object.fromEntries(SPOKEN_IDS.map((id) => [id, `${id}.ogg`])),
};
const page = { ...listening, locale: 'fr', timeZone: 'Africa/Bamako', limits, requestKey: '' } as const;

/** Everything that is asked of a person on the public pages. */
const PAGES: Readonly<Record<string, ReactNode>> = {
  form: (
    <Form
      {...page}
      {...{ action: '/', emergency: [], typed: {}, errors: [], notice: null, drawn }}
      network={{ districts: [{ id: 'gao', name: 'Gao', region: 'Gao' }] } as never}
    />
  ),
  receipt: (
    <Receipt
      {...page}
      {...{ listening, address: '', filed: null, code: '', sealedBy: 'browser', drawing: null }}
    />
  ),
  ask: <AskCode context={listening} locale="fr" typed="" error={null} />,
  followed: followed(null),
};

function followed(standing: Standing | null, sounds: object = listening.sounds): ReactNode {
  return (
    <Followed
      {...page}
      {...{ standing, asksSurvey: true, messages: [], files: [], notice: null, typed: {} }}
      {...{ code: '', appealDays: 90, leaveUrl: '', sounds }}
    />
  );
}

const begun: Standing = {
  ...{ state: 'received', next: 'triage', dueAt: new Date(), receivedAt: new Date(), unreadable: false },
  ...{ withdrawalAskedAt: null, objectionUntil: null, consents: null },
  ...{ finding: null, action: null, closingReason: null },
};

/** Every sentence that a standing can have, each in one at least. */
const STANDINGS: readonly Standing[] = [
  ...STATES.map((state) => ({ ...begun, state })),
  ...NEXTS.map((next) => ({ ...begun, next, withdrawalAskedAt: new Date() })),
  ...FINDING_IDS.map((finding) => ({ ...begun, state: 'concluded' as const, finding })),
  ...ACTION_IDS.map((action) => ({ ...begun, state: 'concluded' as const, action })),
  ...CLOSING_REASON_IDS.filter((id) => id !== 'spam').map((closingReason) => ({ ...begun, closingReason })),
  { ...begun, unreadable: true },
];

const inOrder = (one: string, other: string) =>
  SPOKEN_IDS.indexOf(one as never) - SPOKEN_IDS.indexOf(other as never);
const drawnPage = (shown: ReactNode): HTMLElement => parse(renderToStaticMarkup(shown));
const heardIn = (part: HTMLElement): string[] =>
  part
    .querySelectorAll('[data-sound]')
    .flatMap((button) => button.getAttribute('data-sound')!.split(' '))
    .filter((file) => file !== '')
    .map((file) => file.replace(/\.ogg$/, ''));
const named = (part: HTMLElement): string => part.toString().slice(0, 200);

describe.each(Object.entries(PAGES))('what is asked on the page: %s', (_name, shown) => {
  const page = drawnPage(shown);

  it('has a recording to listen to', () => {
    // Each step of the form, each group of choices, and each form.
    const asks = page.querySelectorAll('[data-step],[data-do],fieldset,form');
    expect(asks.length).toBeGreaterThan(0);
    // Withdrawing asks its question above the form, in the same fold.
    const heard = (part: HTMLElement) => heardIn(part.closest('details') ?? part).length > 0;
    expect(asks.filter((part) => heardIn(part).length === 0 && !heard(part)).map(named)).toEqual([]);
  });

  it('is drawn, each question and each choice', () => {
    const choices = page
      .querySelectorAll('label')
      .filter((label) => label.querySelector('[type=radio],[type=checkbox]') !== null)
      .filter((label) => label.querySelector('#keep-original') === null);
    const asked = [...choices, ...page.querySelectorAll('legend,[data-step]')];
    expect(asked.filter((part) => part.querySelector('use') === null).map(named)).toEqual([]);
  });
});

describe('where a complaint stands', () => {
  const heard = (standing: Standing, sounds?: object) =>
    drawnPage(followed(standing, sounds))
      .querySelectorAll('[data-slot=heard]:not([hidden])')
      .flatMap(heardIn);

  it('can be heard, every sentence of it', () => {
    const unheard = STANDINGS.filter((standing) => heard(standing).length === 0);
    expect(unheard).toEqual([]);
    expect([...new Set(STANDINGS.flatMap((standing) => heard(standing)))].sort()).toEqual(
      [...STANDING_IDS].sort(),
    );
    const ended = { ...begun, state: 'concluded', next: 'none', finding: 'substantiated' } satisfies Standing;
    expect(heard({ ...ended, action: 'advised' })).toEqual([
      ...['state-concluded', 'finding-substantiated', 'action-advised', 'next-none'],
    ]);
  });

  it('is heard whole or not at all', () => {
    const { 'next-triage': _, ...sounds } = listening.sounds;
    expect(heardIds(begun)).toEqual(['state-received', 'next-triage']);
    expect(heard(begun, sounds)).toEqual([]);
  });
});

describe('a recording', () => {
  it('is none that no page uses', () => {
    const used = [...Object.values(PAGES), ...STANDINGS.map((standing) => followed(standing))].flatMap(
      (shown) => heardIn(drawnPage(shown)),
    );
    const spare = SPOKEN_IDS.filter((id) => !used.includes(id));
    // Played by the script: where it seals, where one can speak, and a code.
    expect(spare).toEqual(['sealed-browser', 'voice', ...DIGIT_IDS].sort(inOrder));
  });

  it('of all ten digits, or of none, reads a code', () => {
    const block = (sounds: object) =>
      renderToStaticMarkup(<CodeBlock context={{ ...listening, sounds }} drawn={drawn} changed={false} />);
    expect(block(listening.sounds)).toContain(
      `data-digits="${DIGIT_IDS.map((id) => `${id}.ogg`).join(' ')}"`,
    );
    expect(block({ ...listening.sounds, 'digit-7': undefined })).not.toContain('data-digits');
  });
});

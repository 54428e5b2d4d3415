import { parse, type HTMLElement } from 'node-html-parser';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CodeBlock } from '../form/code-block.view.js';
import { Form } from '../form/form.view.js';
import { Receipt } from '../form/receipt.view.js';
import { AskCode, Followed } from '../follow-up/follow.view.js';
import { speak } from '../web/locale.js';
import { DIGIT_IDS, SPOKEN_IDS } from './spoken.js';

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
  followed: (
    <Followed
      {...page}
      {...{ standing: null, asksSurvey: true, messages: [], files: [], notice: null, typed: {} }}
      {...{ code: '', appealDays: 90 }}
    />
  ),
};

const drawnPage = (shown: ReactNode): HTMLElement => parse(renderToStaticMarkup(shown));
const heardIn = (part: HTMLElement): string[] =>
  part
    .querySelectorAll('[data-sound]')
    .map((button) => button.getAttribute('data-sound')!.replace(/\.ogg$/, ''));
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

describe('a recording', () => {
  it('is none that no page uses', () => {
    const used = Object.values(PAGES).flatMap((shown) => heardIn(drawnPage(shown)));
    const spare = SPOKEN_IDS.filter((id) => !used.includes(id));
    expect(spare).toEqual(DIGIT_IDS);
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

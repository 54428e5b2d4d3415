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

interface Part {
  readonly tag: string;
  readonly attributes: string;
  /** All that stands in it, as it is written. */
  readonly inner: string;
}

/** The elements of a page as React writes it, each closed. */
function partsOf(html: string): Part[] {
  const open: { readonly tag: string; readonly attributes: string; readonly from: number }[] = [];
  const parts: Part[] = [];
  for (const { 0: text, 1: closes, 2: tag, 3: attributes, index } of html.matchAll(
    /<(\/?)([a-z0-9]+)((?:\s[^>]*?)?)\/?>/g,
  )) {
    if (closes) {
      const { from, ...last } = open.pop()!;
      parts.push({ ...last, inner: html.slice(from, index) });
    } else if (text.endsWith('/>')) parts.push({ tag: tag!, attributes: attributes!, inner: '' });
    else open.push({ tag: tag!, attributes: attributes!, from: index + text.length });
  }
  return parts;
}

const html = (shown: ReactNode): string => renderToStaticMarkup(shown);
const heardIn = (inner: string): string[] =>
  [...inner.matchAll(/data-sound="([^"]+)\.ogg"/g)].map(([, id]) => id!);

/** What asks something: a step of the form, a group of choices, and each form that is sent to the team. */
const asks = ({ tag, attributes }: Part): boolean =>
  /data-step=|data-do=/.test(attributes) || tag === 'fieldset';
const named = ({ tag, attributes, inner }: Part): string => `<${tag}${attributes}> ${inner.slice(0, 200)}`;

describe.each(Object.entries(PAGES))('what is asked on the page: %s', (_name, shown) => {
  const parts = partsOf(html(shown));

  it('has a recording to listen to', () => {
    const folds = parts.filter(({ tag, inner }) => tag === 'details' && heardIn(inner).length > 0);
    const silent = parts.filter((part) => asks(part) && heardIn(part.inner).length === 0);
    // Withdrawing asks its question above the form, in the same fold.
    expect(
      silent.filter(({ inner }) => !folds.some((fold) => fold.inner.includes(inner))).map(named),
    ).toEqual([]);
  });

  it('is drawn, each question and each choice', () => {
    const undrawn = parts.filter(({ tag, attributes, inner }) => {
      const choice = tag === 'label' && /type="(radio|checkbox)"/.test(inner);
      const asked = tag === 'legend' || /data-step=/.test(attributes);
      return (choice || asked) && !/id="keep-original"/.test(inner) && !inner.includes('<use ');
    });
    expect(undrawn.map(named)).toEqual([]);
  });
});

describe('a recording', () => {
  it('is none that no page uses', () => {
    const used = Object.values(PAGES).flatMap((shown) => heardIn(html(shown)));
    const spare = SPOKEN_IDS.filter((id) => !used.includes(id));
    expect(spare).toEqual(DIGIT_IDS);
  });

  it('of all ten digits, or of none, reads a code', () => {
    const block = (sounds: object) =>
      html(<CodeBlock context={{ ...listening, sounds }} drawn={drawn} changed={false} />);
    expect(block(listening.sounds)).toContain(
      `data-digits="${DIGIT_IDS.map((id) => `${id}.ogg`).join(' ')}"`,
    );
    expect(block({ ...listening.sounds, 'digit-7': undefined })).not.toContain('data-digits');
  });
});

import fc from 'fast-check';
import {
  readAnswers,
  STORY_BYTES_MOST,
  STORY_MOST,
  type FilingContent,
  type Typed,
} from '#complaints/domain';
import { TEXT_MOST } from '#filing';
import { newKeyPair, openFiled, openKeys, sealComplaint, type KeyPair } from '#sealing';
import { CATEGORIES } from '#taxonomy';
import { typedOf } from '../web/body-parsers.js';

const offered = {
  districtIds: ['sikasso'],
  kindsOf: (category: string) => CATEGORIES.find(category)?.kinds ?? [],
};
const REQUIRED = { kind: 'corruption', district: 'sikasso' };

/** As a page's script reads the fields. */
const byScript = (fields: Record<string, string>): Typed =>
  Object.fromEntries(Object.entries({ ...REQUIRED, ...fields }).map(([name, value]) => [name, [value]]));

/** As a browser without scripts sends them: percent-encoded, with its own line ends. */
const byForm = (fields: Record<string, string>): Typed => typedOf(bodyOf(fields));
const bodyOf = (fields: Record<string, string>): string =>
  new URLSearchParams(
    Object.entries({ ...REQUIRED, ...fields }).map(([name, value]) => [name, value.replaceAll('\n', '\r\n')]),
  ).toString();

// Decomposed and composed, upon each other, joined, from the right, invisible, of four bytes and of 35.
const CHARACTERS = [
  ...[
    'a',
    'ɛ',
    'ɔ̀',
    'é',
    'e\u0301',
    'ŋ\u0301\u0323',
    '\n',
    '<',
    '&',
    '"',
    '\\',
    '%',
    '+',
    '\u00ad',
    '\ufeff',
  ],
  ...['👩‍👩‍👧‍👦', '👩🏿‍❤️‍💋‍👩🏾', '🇲🇱', 'س', 'ש', '\u202e', '𐍈', 'ﬁ', 'Å', '\u0007', '\u2028', 'ߒ\u07eb'],
];
const story = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 200 }),
  )
  // What no browser takes from a field: NUL, and a line end that is not its own.
  .map((text) => text.replace(/[\0\r]/g, ''))
  .filter((text) => text.trim() !== '');

describe('what a person wrote', () => {
  let team: KeyPair;
  beforeAll(async () => void (team = await newKeyPair()));

  /** Seals a form as both ways do once it is read, and opens it as the team does. */
  async function opened(typed: Typed): Promise<FilingContent & { readonly bytes: number }> {
    const { answers, errors } = readAnswers(typed, offered);
    expect(errors).toEqual([]);
    const secret = new Uint8Array(32);
    const receipt = { version: 1, token: secret, half: secret, markKey: secret };
    const to = { team: team.recipient, recovery: team.recipient };
    const envelope = await sealComplaint(answers!.content, to, receipt);
    const keys = await openKeys([team.identity], envelope.team, envelope);
    const content = await openFiled<FilingContent>([keys.case.identity], envelope.filing);
    return { ...content, bytes: envelope.filing.length };
  }

  it('comes to the team as it was written, whoever seals', async () => {
    await fc.assert(
      fc.asyncProperty(story, story, async (text, line) => {
        const written = { story: text, people: text, name: line.replaceAll('\n', ' ') || 'x' };
        for (const typed of [byScript(written), byForm(written)])
          expect(await opened(typed)).toMatchObject(written);
      }),
      { numRuns: 30 },
    );
  });

  it('has room for 50,000 characters of any kind; of one more, one too many is told', async () => {
    const full = fc.constantFrom(...CHARACTERS).filter((one) => one.trim() !== '');
    await fc.assert(
      fc.asyncProperty(full, async (one) => {
        // Between them a letter, so that no two become one.
        const text = `${one}x`.repeat(STORY_MOST / 2);
        for (const typed of [byScript, byForm]) {
          expect((await opened(typed({ story: text }))).story === text).toBe(true);
          const { answers, errors } = readAnswers(typed({ story: `${text}y` }), offered);
          expect([answers, errors]).toEqual([
            null,
            [{ field: 'story', key: 'intake.error.story-long', values: { over: 1 } }],
          ]);
        }
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('is taken by the door when it has as many bytes as it may', async () => {
    const text = `${'👩🏿‍❤️‍💋‍👩🏾'.repeat(STORY_MOST - 10_000)}${'"'.repeat(10_000)}`;
    const beside = { people: '\u0007'.repeat(2_000), when: '\u0007'.repeat(2_000) };
    expect((await opened(byForm({ story: text, ...beside }))).bytes).toBeLessThan(TEXT_MOST);
    const heavy = `a${'\u0301'.repeat(STORY_BYTES_MOST / 2)}`;
    expect(readAnswers(byScript({ story: heavy }), offered).errors).toMatchObject([{ values: { over: 1 } }]);
  }, 60_000);
});

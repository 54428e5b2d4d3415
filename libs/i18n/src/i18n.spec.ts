import { checkCatalogue, placeholdersOf, unusedKeys } from './check-catalogue.support-spec.js';
import {
  defineCatalogue,
  domainCatalogue,
  formatDay,
  formatMessage,
  formatNumber,
  formatRelative,
  intakeCatalogue,
  negotiateLocale,
  translator,
  type Catalogue,
} from './index.js';

describe('checkCatalogue', () => {
  const broken = {
    name: 'broken',
    mayEqual: ['name'],
    messages: {
      fr: {
        gone: 'Oui',
        count: '{n, plural, one {# an} other {# ans}} à {place}',
        same: 'Même chose',
        name: 'Kenekanko',
        bad: 'x {y}',
      },
      en: {
        gone: 'Yes',
        count: '{n} years',
        same: 'Même chose',
        name: 'Kenekanko',
        bad: 'x {y',
        more: 'More',
      },
      bm: {
        gone: ' ',
        count: 'san {n, plural, other {#}} {place}',
        same: 'O kelen',
        name: 'Kenekanko',
        bad: 'z {y}',
      },
    },
  } as unknown as Catalogue;

  it('finds what is missing, empty, surplus, malformed, untranslated, and placeholders that differ', () => {
    expect(checkCatalogue(broken)).toEqual([
      { key: 'more', locale: 'en', fault: 'surplus' },
      { key: 'count', locale: 'en', fault: 'placeholders-differ' },
      { key: 'same', locale: 'en', fault: 'same-as-french' },
      { key: 'bad', locale: 'en', fault: 'malformed' },
      { key: 'gone', locale: 'bm', fault: 'empty' },
    ]);
    expect(placeholdersOf('{n, plural, one {# in {place}} other {# of {who}}}', 'en')).toEqual([
      'n',
      'place',
      'who',
    ]);
  });

  it('finds keys nobody uses, and knows keys built from a template by the words that fill it', () => {
    const small = defineCatalogue('s', {
      fr: {
        'state.a': 'A',
        'state.sent-a': 'H',
        'state.gone': 'I',
        'state.a.hint': 'J',
        lonely: 'B',
        used: 'C',
        'other.part': 'D',
        either: 'E',
        listed: 'F',
        'a.b': 'G',
      },
      en: {
        'state.a': 'a',
        'state.sent-a': 'h',
        'state.gone': 'i',
        'state.a.hint': 'j',
        lonely: 'b',
        used: 'c',
        'other.part': 'd',
        either: 'e',
        listed: 'f',
        'a.b': 'g',
      },
      bm: {
        'state.a': 'x',
        'state.sent-a': 's',
        'state.gone': 'r',
        'state.a.hint': 'q',
        lonely: 'y',
        used: 'z',
        'other.part': 'u',
        either: 'v',
        listed: 'w',
        'a.b': 't',
      },
    });
    const sources = [
      "t('used', { n })",
      't(`state.${s}`)',
      "type State = 'a' | `sent-${Letter}`; type Letter = 'a'",
      "t(sure ? 'used' : 'either')",
      // Named for something else, or within another word or key.
      "type: 'lonely', list = ['listed'], word = 'lonely-hearts'",
      "t('some.other.part') + 'other.parts'",
      "const KEYS = { one: 'a.b' }",
    ];
    expect(unusedKeys(small as Catalogue, sources)).toEqual([
      ...['state.gone', 'state.a.hint', 'lonely', 'other.part', 'listed'],
    ]);
  });
});

describe('sentences', () => {
  it('are typed by key and filled by name', () => {
    const t = translator(domainCatalogue, 'fr');
    expect(t('state.received')).toBe('Reçu');
    expect(translator(intakeCatalogue, 'en')('intake.errors.title', { count: 2 })).toContain('2');
    // @ts-expect-error a key that does not exist must not compile
    expect(() => t('state.lost')).toThrow(RangeError);
  });

  it('refuse to be shown with a hole in them', () => {
    expect(() => formatMessage('Encore {days} jours', 'fr')).toThrow();
  });
});

describe('negotiateLocale', () => {
  it.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['de-DE,de;q=0.9', 'fr'],
    ['en-US,en;q=0.9', 'en'],
    ['bm, fr;q=0.8', 'bm'],
    ['en, fr', 'fr'],
    ['fr;q=0.5, en;q=0.7', 'en'],
    ['en;q=0, fr;q=0.1', 'fr'],
    ['x'.repeat(100_000), 'fr'],
  ])('%s → %s', (header, locale) => expect(negotiateLocale(header)).toBe(locale));
});

describe('formats', () => {
  const at = new Date('2026-11-23T23:30:00Z');

  it('speak the reader’s language in the network’s time zone', () => {
    expect(formatDay(at, 'fr', 'Africa/Bamako')).toBe('23 novembre 2026');
    expect(formatDay(at, 'en', 'Asia/Tokyo')).toBe('24 November 2026');
    expect(formatDay(at, 'bm', 'Africa/Bamako')).toMatch(/23 .*2026/);
    expect(formatNumber(1412, 'fr').replace(/\s/g, ' ')).toBe('1 412');
    // In Mali a comma parts decimals, not thousands.
    expect(formatNumber(1412, 'bm')).toBe(formatNumber(1412, 'fr'));
    expect(formatMessage('{n, number}', 'bm', { n: 1412 })).toBe(
      formatMessage('{n, number}', 'fr', { n: 1412 }),
    );
  });

  it('say how far an instant is in the largest whole unit', () => {
    expect(formatRelative(new Date(at.getTime() - 2 * 3_600_000), at, 'fr')).toBe('il y a 2 heures');
    expect(formatRelative(new Date(at.getTime() + 3 * 86_400_000 + 5), at, 'en')).toBe('in 3 days');
    expect(formatRelative(new Date(at.getTime() - 20_000), at, 'en')).toBe('this minute');
  });
});

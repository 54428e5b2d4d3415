import { namedIn, namingAt, offeredFor } from './mentions.js';

const awa = { id: 'a', displayName: 'Awa' };
const traore = { id: 't', displayName: 'Awa Traoré' };
const moussa = { id: 'm', displayName: 'Moussa Keïta' };
const people = [awa, traore, moussa];
const named = (text: string) => namedIn(text, people).flatMap(({ who }) => (who ? [who.id] : []));

describe('naming people in a note', () => {
  it('begins at an @ that begins a word, as far as a name and a surname', () => {
    expect(namingAt('voir @mou', 9)).toEqual({ from: 5, typed: 'mou' });
    expect(namingAt('@', 1)).toEqual({ from: 0, typed: '' });
    expect(namingAt('@awa tra', 8)).toEqual({ from: 0, typed: 'awa tra' });
    expect(namingAt('nom@exemple.org', 11)).toBeNull();
    expect(namingAt('voir @mou et', 12)).toEqual({ from: 5, typed: 'mou et' });
    expect(namingAt('voir @mou et puis', 17)).toBeNull();
  });

  it('offers by the beginning of any name, accents or not', () => {
    expect(offeredFor('kei', people)).toEqual([moussa]);
    expect(offeredFor('AWA', people)).toEqual([awa, traore]);
    expect(offeredFor('', people)).toEqual(people);
    expect(offeredFor('mou et', people)).toEqual([]);
  });

  it('takes the longest name, whole words alone, and leaves every letter of the text', () => {
    const text = 'Vu avec @Awa Traoré, @Awa et @Moussa Keïta. Écrire à x@Awa, @Awatif.';
    expect(named(text)).toEqual(['t', 'a', 'm']);
    expect(
      namedIn(text, people)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});

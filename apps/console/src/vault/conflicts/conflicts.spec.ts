import fc from 'fast-check';
import { conflictFault, parseConflicts, type DeclaredConflict } from './declared.js';
import { isConcerned } from './matching.js';

const person = (name: string, phone = ''): DeclaredConflict => ({ kind: 'person', name, phone });
const place = (name: string): DeclaredConflict => ({ kind: 'place', name, phone: '' });
const told = (conflict: DeclaredConflict, text: string) => isConcerned([conflict], [text]);

describe('a declared conflict', () => {
  it.each([
    ['Bɔɔrɛ Kulubali', 'C’est BOORE, le fils de M. Kulubali, qui est venu.'],
    ['Traoré Awa', 'awa traore a pris l’argent'],
    ['Fanyama Diarra', 'Faɲama Diarra'],
    ['Amadou Ba', 'On a vu Amadou avec le vieux Ba.'],
    ['Iyad ag Ghali', 'iyad Ghali'],
    ['Sinayoko', 'chez SINAYOKO.'],
  ])('%s is found in: %s', (name, text) => expect(told(person(name), text)).toBe(true));

  it.each([
    ['Awa Traoré', 'Awa est venue. On a attendu longtemps sous le grand arbre, puis Traoré est parti.'],
    ['Amadou Ba', 'Amadou est allé à Bamako.'],
    ['Sinayoko', 'Sinayokola'],
    ['Moussa Keita', 'Moussa Moussa Moussa'],
  ])('%s is not found in: %s', (name, text) => expect(told(person(name), text)).toBe(false));

  it.each(['+223 76 12 34 56', '76123456', '00223-76.12.34.56', '7612 3456'])(
    'a number is found however either is written: %s',
    (phone) => {
      for (const text of [
        'Appelez 76 12 34 56',
        '76123456',
        'au +22376123456 le soir',
        '76 12 34 56 / 66 11 22 33',
      ])
        expect(told(person('', phone), text)).toBe(true);
      expect(told(person('', phone), 'Appelez 76 12 34 57, ou 12 34 56')).toBe(false);
    },
  );

  it('is a place as well, and stands in whichever text', () => {
    expect(isConcerned([place('Kolondiéba')], ['Un matin', 'vers Kolondieba'])).toBe(true);
    expect(isConcerned([place('Kolondiéba')], [])).toBe(false);
    expect(isConcerned([], ['Kolondieba'])).toBe(false);
  });

  it('is refused where it would find half of all complaints, or none', () => {
    expect(conflictFault(person('Awa'))).toBe('short');
    expect(conflictFault(person('de la'))).toBe('short');
    expect(conflictFault(place('San'))).toBe('short');
    expect(conflictFault(place('le Dra'))).toBeNull();
    expect(conflictFault(person('a b'))).toBe('short');
    expect(conflictFault(person('', '12 34'))).toBe('phone');
    expect(conflictFault(person(' ', ''))).toBe('empty');
    expect(conflictFault({ ...place(''), phone: '76123456' })).toBe('empty');
    expect(conflictFault(person('Awa Traoré', '76 12 34 56'))).toBeNull();
    expect(parseConflicts([person('Awa')])).toBeNull();
    expect(parseConflicts([{ kind: 'person', name: 'Awa Traoré' }])).toBeNull();
    expect(parseConflicts({ length: 1 })).toBeNull();
    expect(parseConflicts(Array(61).fill(person('Awa Traoré')))).toBeNull();
  });

  it('is found wherever its words stand near one another, and never where one of them is missing', () => {
    const filler = fc.array(fc.constantFrom('il', 'a', 'vu', 'le', 'chef', 'hier', 'soir', '12'), {
      maxLength: 60,
    });
    const near = fc.array(fc.constantFrom('le', 'vieux', 'M'), { maxLength: 3 });
    const written = fc.constantFrom(
      (word: string) => word,
      (word: string) => word.toUpperCase(),
      (word: string) => word.normalize('NFD'),
      (word: string) => word.normalize('NFD').replace(/\p{M}/gu, ''),
    );
    fc.assert(
      fc.property(filler, filler, near, written, fc.boolean(), (before, after, between, write, turned) => {
        const parts = turned ? ['Coulibaly', 'Fatoumata'] : ['Fatoumata', 'Coulibaly'];
        const name = 'Fatoumàta Coulibaly';
        const text = (list: readonly string[]) => [...before, ...list, ...after].join(' ');
        expect(told(person(name), text([write(parts[0]!), ...between, write(parts[1]!)]))).toBe(true);
        for (const alone of parts) expect(told(person(name), text([...between, write(alone)]))).toBe(false);
      }),
    );
  });
});

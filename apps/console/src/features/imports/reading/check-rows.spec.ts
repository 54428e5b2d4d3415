import type { CheckContext } from './check-row.js';
import { checkRows, realProblems, unknownWords, wrongRows } from './check-rows.js';
import { guessedColumns } from './fields.js';
import { firstReading, keptReading, parseReading, withFile, type Reading } from './reading.js';
import { Vocabularies } from './vocabularies.js';

const HEADERS = [
  'Reçu le',
  'Cercle',
  'Nature',
  'Catégorie',
  'Faits',
  'Lieu',
  'Tél.',
  'Sexe',
  'Âge',
  'Risques',
  'N°',
  'Statut',
  'Suite',
];
const CELLS = [
  ...['05/03/2024', 'SEGOU', 'Corruption', 'bribery', 'Il a payé', 'au marché', '70 00 00 00', 'F', '34 ans'],
  ...['', '12', 'En cours', 'Transmis au juge'],
];
const districts = [
  { id: 'segou', name: 'Ségou' },
  { id: 'sikasso', name: 'Sikasso' },
];
const READING = firstReading(null, HEADERS);

const context = (change: Partial<Reading> = {}): CheckContext => ({
  ...{ reading: { ...READING, ...change }, headers: HEADERS, today: '2026-11-27', language: 'fr' },
  ...{ vocabularies: new Vocabularies(districts), districtIds: districts.map(({ id }) => id) },
});
const cells = (change: Readonly<Record<string, string>> = {}) =>
  CELLS.map((cell, i) => change[HEADERS[i]!] ?? cell);
const check = (
  rows: readonly (readonly string[])[],
  change: Partial<Reading> = {},
  known: (key: string) => boolean = () => false,
  already: ReadonlySet<number> = new Set(),
) =>
  checkRows(
    rows.map((one, i) => ({ number: i + 2, cells: one })),
    context(change),
    known,
    already,
  );
const one = (change: Readonly<Record<string, string>> = {}, reading: Partial<Reading> = {}) =>
  check([cells(change)], reading)[0]!;
const filed = (...args: Parameters<typeof one>) => {
  const row = one(...args);
  return row.standing === 'ready' ? row.filing : row;
};
const problems = (...args: Parameters<typeof one>) => {
  const row = one(...args);
  return row.standing === 'problems'
    ? row.problems.map(({ field, code }) => `${field} ${code}`)
    : row.standing;
};

describe('the columns of a register', () => {
  it('are guessed by what they are called, none twice', () => {
    expect(READING.columns).toMatchObject({
      ...{ received: 'Reçu le', district: 'Cercle', kind: 'Nature', category: 'Catégorie', story: 'Faits' },
      ...{ where: 'Lieu', contact: 'Tél.', sex: 'Sexe', age: 'Âge', risk: 'Risques', number: 'N°' },
      ...{ status: 'Statut', outcome: 'Suite' },
    });
    expect(guessedColumns(['Date received', 'District', 'What happened', 'Reference'])).toMatchObject({
      ...{ received: 'Date received', district: 'District', story: 'What happened', number: 'Reference' },
    });
  });

  it('are those that are called just so, whatever else says a part of it', () => {
    const headers = [
      'Région',
      'Cercle',
      'Sexe victime',
      'Nom victime',
      'Sexe',
      'Date de réception',
      'Date des faits',
      'Faits',
    ];
    expect(guessedColumns(headers)).toMatchObject({
      ...{ district: 'Cercle', sex: 'Sexe', people: 'Nom victime', story: 'Faits' },
      ...{ received: 'Date de réception', when: 'Date des faits' },
    });
    expect(guessedColumns(['Sexe victime', 'Victime']).sex).toBe('Sexe victime');
  });

  it('are remembered as far as the next register has them', () => {
    const kept = {
      ...READING,
      columns: { ...READING.columns, story: 'Suite', when: 'Gone' },
      mayCount: true,
    };
    const next = firstReading(kept, HEADERS);
    expect(next).toMatchObject({ mayCount: true, columns: { story: 'Suite' } });
    expect(next.columns.when).toBeUndefined();
    expect(parseReading(JSON.parse(JSON.stringify(kept)))).toEqual({
      ...kept,
      words: expect.anything() as object,
    });
    for (const none of [null, 1, 'x', [], {}, { columns: {} }]) expect(parseReading(none)).toBeNull();
    const named = withFile(READING, 'mark', { name: 'Registre.csv', rows: 30 });
    expect(parseReading(JSON.parse(JSON.stringify(keptReading(named))))!.files).toEqual({
      mark: { name: 'Registre.csv', rows: 30 },
    });
    expect(parseReading({ ...named, files: { mark: 1 } })!.files).toEqual({});
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`mot ${i}`, 'segou']));
    expect(JSON.stringify(keptReading({ ...READING, words: { district: many } })).length).toBeLessThan(
      16_000,
    );
  });
});

describe('a row of a register', () => {
  it('becomes what the form would have made of it, and keeps beside it what the form does not ask', () => {
    expect(filed()).toMatchObject({
      ...{ number: 2, receivedOn: '2024-03-05', numberKey: '12' },
      answers: {
        facts: {
          ...{
            districtId: 'segou',
            kind: 'corruption',
            category: 'bribery',
            consents: [],
            contact: 'anonymous',
          },
          ...{ sex: null, ageBand: null, risk: [] },
        },
        content: {
          ...{ story: 'Il a payé', contact: null },
          register: {
            ...{ number: '12', where: 'au marché', contact: '70 00 00 00', person: 'F · 34 ans' },
            outcome: 'En cours · Transmis au juge',
          },
        },
      },
    });
  });

  it('says how to reach somebody, and counts them by sex and age, only where they agreed', () => {
    expect(filed({}, { mayContact: true, mayCount: true })).toMatchObject({
      answers: {
        facts: {
          ...{
            consents: ['contact', 'count-sex-and-age'],
            contact: 'safe-contact',
            sex: 'woman',
            ageBand: '25-34',
          },
        },
        content: { contact: { channel: 'phone', how: '70 00 00 00' }, register: { contact: '', person: '' } },
      },
    });
    expect(filed({ 'Tél.': '' }, { mayContact: true })).toMatchObject({
      answers: { facts: { consents: [] } },
    });
  });

  it('takes its kind from the category, or from what holds for all', () => {
    expect(filed({ Nature: '' })).toMatchObject({ answers: { facts: { kind: 'corruption' } } });
    expect(problems({ Nature: '', Catégorie: '' })).toEqual(['kind missing']);
    const all = { constants: { kind: 'human-rights', district: 'sikasso' } };
    expect(filed({ Nature: '', Catégorie: '', Cercle: '' }, all)).toMatchObject({
      answers: { facts: { kind: 'human-rights', category: 'unknown', districtId: 'sikasso' } },
    });
    expect(problems({ Catégorie: 'life' })).toEqual(['category category-of-another-kind']);
  });

  it('tells every problem at once, with the column and what stands there', () => {
    const wrong = one({ 'Reçu le': '31/02/2024', Cercle: 'Atlantide', Faits: ' ', Sexe: 'x' });
    expect(wrong).toMatchObject({
      standing: 'problems',
      problems: expect.arrayContaining([
        { field: 'received', code: 'day-unreadable', column: 'Reçu le', value: '31/02/2024' },
        { field: 'district', code: 'unknown-value', column: 'Cercle', value: 'Atlantide' },
        { field: 'story', code: 'missing', column: 'Faits', value: ' ' },
      ]) as object,
    });
    expect(problems({ 'Reçu le': '' })).toEqual(['received missing']);
    expect(problems({ Faits: 'é'.repeat(50_001) })).toEqual(['story story-long']);
    expect(problems({ Suite: 'x'.repeat(10_001) })).toEqual(['outcome text-long']);
    expect(problems({ 'Tél.': '1'.repeat(2_001) }, { mayContact: true })).toEqual(['contact text-long']);
  });

  it('may bear several risks, in any of our languages', () => {
    const risky = filed({ Risques: 'minor ; danger-to-life' });
    expect(risky).toMatchObject({ answers: { facts: { risk: ['danger-to-life', 'minor'] } } });
    expect(problems({ Risques: 'minor, vent' })).toEqual(['risk unknown-value']);
  });

  it('of which only the month is known is taken at its first day where that was chosen, and the team sees what was written', () => {
    expect(problems({ 'Reçu le': 'mars 2024' })).toEqual(['received day-rough']);
    expect(filed({ 'Reçu le': 'mars 2024' }, { roughDays: true })).toMatchObject({
      ...{ receivedOn: '2024-03-01', rough: true },
      answers: { content: { register: { outcome: '≈ mars 2024 · En cours · Transmis au juge' } } },
    });
    expect(filed({}, { roughDays: true })).toMatchObject({ receivedOn: '2024-03-05', rough: false });
  });

  it.each([
    ['Torture', 'integrity', 'human-rights'],
    ['Enlèvement', 'liberty', 'human-rights'],
    ['Détention arbitraire', 'liberty', 'human-rights'],
    ['disparition forcée', 'liberty', 'human-rights'],
    ['VIOL', 'gender-based-violence', 'human-rights'],
    ['Exécution sommaire', 'life', 'human-rights'],
    ['Arbitrary arrest', 'liberty', 'human-rights'],
    ['Racket à un poste', 'extortion', 'corruption'],
    ['Corruption', 'other-corruption', 'corruption'],
  ])('understands what registers call a category: %s', (called, category, kind) => {
    expect(filed({ Nature: '', Catégorie: called })).toMatchObject({
      answers: { facts: { category, kind } },
    });
  });

  it('counts as wrong only what is wrong once its words are understood', () => {
    const rows = check([
      cells({ Nature: '', Catégorie: 'Affaire' }),
      cells({ Cercle: 'Ba', 'N°': '2', 'Reçu le': '' }),
      cells({ 'N°': '3' }),
    ]);
    expect(wrongRows(rows)).toEqual({ wrong: 1, waiting: 1 });
    expect(realProblems(rows).map(({ number, field, code }) => [number, field, code])).toEqual([
      [3, 'received', 'missing'],
    ]);
    expect(
      unknownWords(rows)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['Affaire', 'Ba']);
  });

  it('is left out where it was processed before, unless asked for', () => {
    expect(one({ Statut: 'Clôturé' }).standing).toBe('left-out');
    expect(one({ Statut: 'Clôturé' }, { takeProcessed: true }).standing).toBe('ready');
    expect(problems({ Statut: 'on verra' })).toEqual(['status unknown-value']);
  });

  it('with a number that stands above or came in before is left, but not for its own sake', () => {
    const codes = (...args: Parameters<typeof check>) =>
      check(...args).map((row) => (row.standing === 'problems' ? row.problems[0]!.code : row.standing));
    expect(codes([cells(), cells(), cells({ 'N°': '' }), cells({ 'N°': '' })])).toEqual([
      ...['ready', 'number-twice', 'ready', 'ready'],
    ]);
    expect(codes([cells(), cells({ 'Reçu le': '05/03/2023' })], { numbersByYear: true })).toEqual([
      'ready',
      'ready',
    ]);
    // A spreadsheet writes 12 for 012.
    expect(codes([cells(), cells({ 'N°': '012' })])).toEqual(['ready', 'number-twice']);
    expect(check([cells(), cells()])[1]).toMatchObject({ problems: [{ value: '12', line: 2 }] });
    expect(codes([cells()], {}, (key) => key === '12')).toEqual(['number-known']);
    expect(codes([cells()], {}, (key) => key === '12', new Set([2]))).toEqual(['ready']);
  });

  it('is understood once its words are, which are asked for most frequent first', () => {
    const rows = [
      cells({ Cercle: 'Ségou-ville' }),
      cells({ Cercle: 'SEGOU VILLE', 'N°': '2' }),
      cells({ Sexe: '?!' }),
      cells({ Cercle: 'Ba' }),
    ];
    expect(unknownWords(check(rows))).toEqual([
      { field: 'district', word: 'segou ville', value: 'SEGOU VILLE', rows: 2 },
      { field: 'district', word: 'ba', value: 'Ba', rows: 1 },
    ]);
    const meant = { district: { 'segou ville': 'segou', ba: '' } };
    expect(check(rows.slice(0, 2), { words: meant }).map(({ standing }) => standing)).toEqual([
      'ready',
      'ready',
    ]);
  });
});

import { newInterview, keptInterview, readInterview, saidField } from './interview.js';

const districts = [{ id: 'sikasso' }];
const wordsOf = (consent: string) => `May we: ${consent}?`;
const told = (more: Record<string, string> = {}) => ({
  ...Object.fromEntries(Object.entries(more).map(([field, value]) => [field, [value]])),
  ...{
    kind: ['corruption'],
    district: ['sikasso'],
    story: ['On lui a demandé 5 000 francs.'],
    language: ['bm'],
  },
});

describe('what a monitor writes down', () => {
  it('asks for the same as the public form', () => {
    const { errors } = readInterview(newInterview('2026-11-27').typed, districts, wordsOf, 'fr');
    expect(errors.map(({ field }) => field)).toEqual(['kind', 'district', 'story']);
  });

  it('answers nothing in the person’s name, and then takes what is safe', () => {
    const { language: _, ...silent } = told();
    expect(readInterview(silent, districts, wordsOf, 'bm').answers).toMatchObject({
      facts: {
        ...{ category: 'unknown', aboutWhom: 'someone-else', genderWish: 'any', language: 'bm' },
        ...{ contact: 'anonymous', consents: [] },
      },
      content: { contact: null, asked: [] },
    });
  });

  it('records of each consent that was asked which words were read and what was said, and takes only a yes', () => {
    const said = {
      [saidField('share-justice')]: 'yes',
      [saidField('share-cndh')]: 'no',
      [saidField('count-sex-and-age')]: 'no',
      sex: 'woman',
      contact: 'never',
    };
    const { facts, content } = readInterview(told(said), districts, wordsOf, 'fr').answers!;
    expect(facts).toMatchObject({ consents: ['share-justice'], sex: null, language: 'bm' });
    expect(content.asked).toEqual([
      { consent: 'contact', words: 'May we: contact?', said: 'no' },
      { consent: 'count-sex-and-age', words: 'May we: count-sex-and-age?', said: 'no' },
      { consent: 'share-cndh', words: 'May we: share-cndh?', said: 'no' },
      { consent: 'share-justice', words: 'May we: share-justice?', said: 'yes' },
    ]);
  });

  it('comes back as it was kept, and from nothing else', () => {
    const interview = { ...newInterview('2026-11-27'), code: '0'.repeat(20) };
    expect(keptInterview(JSON.stringify(interview))).toEqual(interview);
    for (const json of ['', '{}', 'x', 'null']) expect(keptInterview(json)).toBeNull();
  });
});

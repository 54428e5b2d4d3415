import fc from 'fast-check';
import { parseFilingContent } from '#complaints/domain';
import { CATEGORIES } from '#taxonomy';
import { readAnswers, type Typed } from './answers.js';

const offered = {
  districtIds: ['sikasso', 'unknown'],
  kindsOf: (category: string) => CATEGORIES.find(category)?.kinds ?? [],
};
const typed = (fields: Record<string, string | string[]>): Typed =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [value].flat()]));
const required = { kind: 'corruption', district: 'sikasso', story: 'Un récit.' };

describe('the answers of a form', () => {
  it('asks for kind, district and story, and for nothing else', () => {
    expect(readAnswers({}, offered).errors.map(({ field }) => field)).toEqual(['kind', 'district', 'story']);
    expect(readAnswers(typed(required), offered).answers).toMatchObject({
      facts: {
        category: 'unknown',
        aboutWhom: 'someone-else',
        contact: 'anonymous',
        consents: [],
        sex: null,
      },
      content: { story: 'Un récit.', contact: null },
    });
  });

  it('takes what was spoken for a story, and tells the team which recording follows', () => {
    const silent = typed({ ...required, story: '', voice: 'Dit à voix haute : 0:12' });
    expect(readAnswers(silent, offered).errors.map(({ field }) => field)).toEqual(['story']);
    const voice = 'a1'.repeat(32);
    const { answers } = readAnswers(silent, offered, voice);
    expect(answers!.content).toMatchObject({ story: '', voice });
    expect(parseFilingContent(JSON.stringify(answers!.content))).toEqual(answers!.content);
    const forged = { ...answers!.content, voice: '<b>' };
    expect(parseFilingContent(JSON.stringify(forged))).not.toHaveProperty('voice');
  });

  it('keeps sex and age only from those who agreed to be counted by them', () => {
    const said = { ...required, sex: 'woman', ageBand: '18-24' };
    expect(readAnswers(typed(said), offered).answers!.facts).toMatchObject({ sex: null, ageBand: null });
    const agreed = { ...said, consents: 'count-sex-and-age' };
    expect(readAnswers(typed(agreed), offered).answers!.facts).toMatchObject({
      sex: 'woman',
      ageBand: '18-24',
    });
  });

  it('never contacts anyone who did not ask for it', () => {
    const forged = { ...required, consents: ['contact'], contact: 'never', contactHow: '76 00 00 00' };
    expect(readAnswers(typed(forged), offered).answers).toMatchObject({
      facts: { consents: [], contact: 'anonymous' },
      content: { contact: null },
    });
  });

  it('asks of a safe contact only how, and never for a phone number of one’s own', () => {
    const relay = { ...required, contact: 'relay', contactHow: 'Par le griot' };
    expect(readAnswers(typed(relay), offered).answers!.content.contact).toEqual({
      ...{ channel: 'relay', how: 'Par le griot', hours: '', whoMayAnswer: '', whatMayBeSaid: '' },
    });
    const bare = readAnswers(typed({ ...required, contact: 'phone' }), offered);
    expect(bare.errors.map(({ field }) => field)).toEqual(['contactHow']);
    // A number without a way of using it is neither used nor thrown away.
    const wayless = readAnswers(typed({ ...required, contactHow: '76 00 00 00' }), offered);
    expect(wayless.errors.map(({ field }) => field)).toEqual(['contact']);
  });

  it('answers in the page’s language who wished for none, where it is one to answer in', () => {
    const language = (page: string, said = '') =>
      readAnswers(typed({ ...required, language: said }), { ...offered, language: page }).answers!.facts
        .language;
    expect([language('bm'), language('bm', 'en'), language('xx')]).toEqual(['bm', 'en', 'fr']);
  });

  it('tells a question left aside from one that the person would rather not answer', () => {
    const reporter = (said: object) =>
      readAnswers(typed({ ...required, ...said }), offered).answers?.facts.reporter;
    expect(reporter({})).toBe('not-answered');
    expect(reporter({ reporter: '' })).toBe('not-answered');
    expect(reporter({ reporter: 'not-said' })).toBe('not-said');
  });

  it('reads a risk only from a clear yes', () => {
    const answers = { ...required, 'risk-ongoing': 'yes', 'risk-minor': 'no', 'risk-detention': 'not-said' };
    expect(readAnswers(typed(answers), offered).answers!.facts.risk).toEqual(['ongoing']);
  });

  it('is the same complaint whether line ends come as CRLF or LF', () => {
    const [form, script] = ['a\r\nb\rc', 'a\nb\nc'].map((story) =>
      readAnswers(typed({ ...required, story }), offered),
    );
    expect(form!.answers).toEqual(script!.answers);
  });

  it('counts characters as a reader does', () => {
    expect(readAnswers(typed({ ...required, story: 'ɔ̀'.repeat(50_000) }), offered).errors).toEqual([]);
    expect(readAnswers(typed({ ...required, story: 'ɔ̀'.repeat(50_001) }), offered).errors).toMatchObject([
      { key: 'intake.error.story-long', values: { over: 1 } },
    ]);
  });

  it('gives answers or errors for anything whatever, and never fails', () => {
    const fields = [
      'kind',
      'category',
      'district',
      'story',
      'contact',
      'consents',
      'sex',
      '__proto__',
      'risk-minor',
    ];
    const anything = fc.dictionary(
      fc.constantFrom(...fields),
      fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(anything, (some) => {
        const { answers, errors } = readAnswers(some, offered);
        expect(answers === null).toBe(errors.length > 0);
      }),
    );
  });
});

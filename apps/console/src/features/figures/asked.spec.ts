import { parametersOf, readAsked, readTable, unanswerable, USUAL_FIGURES, type Askable } from './asked.js';

const askable: Askable = {
  districts: new Set(['segou', 'mopti']),
  teams: new Set(['segou', 'national']),
  ownTeams: null,
  now: new Date('2026-03-01T00:30:00+01:00'),
  timeZone: 'Africa/Bamako',
};
const read = (query: string, more: Partial<Askable> = {}) =>
  readAsked(new URLSearchParams(query), { ...askable, ...more });
const table = (query: string) => readTable(new URLSearchParams(query), askable);
const codes = ({ faults }: { faults: readonly { code: string }[] }) => faults.map(({ code }) => code);

describe('what an address of figures asks', () => {
  it('is the twelve months up to the present one by the network’s clocks, unasked', () => {
    expect(read('')).toEqual({ asked: { from: '2025-03', to: '2026-02' }, faults: [] });
  });

  it('keeps what can be followed, and tells what can’t', () => {
    const { asked, faults } = read('from=2026-02&to=2026-01&kind=corruption&district=atlantis&team=segou');
    expect(asked).toMatchObject({ kind: 'corruption', team: 'segou', from: '2025-03', to: '2026-02' });
    expect(asked.district).toBeUndefined();
    expect(faults).toEqual([
      { code: 'backwards', value: '2026-02 – 2026-01' },
      { code: 'district', value: 'atlantis' },
    ]);
  });

  it.each([
    ['half a month', 'from=2026-13', 'month'],
    ['more than ten years', 'from=2001-01&to=2026-01', 'backwards'],
    ['a day to come', 'asOf=2026-03-01', 'as-of'],
    ['the 29th of February of a common year', 'asOf=2025-02-29', 'as-of'],
    ['half a day', 'asOf=2026-02-01T12', 'as-of'],
    ['another kind', 'kind=weather', 'kind'],
    ['another team', 'team=atlantis', 'team'],
  ])('is told %s', (_what, query, code) => {
    expect(codes(read(query))).toEqual([code]);
  });

  it('may be as of any past day or instant', () => {
    for (const asOf of ['2026-02-28', '2024-02-29', '2026-02-01T12:00Z']) {
      expect(read(new URLSearchParams({ asOf }).toString())).toMatchObject({ asked: { asOf }, faults: [] });
    }
  });

  it('is of a team of theirs for who leads one, whatever it says', () => {
    expect(read('', { ownTeams: ['segou'] }).asked.team).toBe('segou');
    const other = read('team=national', { ownTeams: ['segou'] });
    expect([other.asked.team, codes(other)]).toEqual(['segou', ['team']]);
  });

  it('comes back the same from its own address', () => {
    const { asked } = table(
      'figures=processed,standing&rows=finding&columns=month&view=cohort&againstFrom=2024-01&againstTo=2024-06&asOf=2026-01-31',
    );
    expect(table(parametersOf(asked).toString())).toEqual({ asked, faults: [] });
  });
});

describe('what an address of a table asks', () => {
  it.each([
    ['two further axes', 'rows=sex&columns=category', 'axes'],
    ['the same twice', 'rows=team&columns=team', 'axes'],
    ['an axis that is none', 'rows=weather', 'axes'],
    ['a figure that its axis doesn’t know', 'rows=finding&figures=received', 'not-by-this'],
    ['a figure that is none', 'figures=happiness', 'figures'],
    ['a figure twice', 'figures=received,received', 'figures'],
    ['half a comparison backwards', 'againstFrom=2025-02&againstTo=2025-01', 'backwards'],
  ])('is told %s, and a table stands there all the same', (_what, query, code) => {
    const read = table(query);
    expect(codes(read)).toEqual([code]);
    expect(unanswerable(read.asked)).toBeNull();
  });

  it('is the usual one, unasked', () => {
    expect(table('').asked).toMatchObject({ figures: USUAL_FIGURES, rows: 'district', view: 'flow' });
  });
});

import { institutionsOn, type Institution } from './institution.js';

const one = (name: string, validFrom: string, validTo: string | null): Institution => ({
  ...{ name, validFrom, validTo, kind: 'health', place: '', phone: '', hours: '', districtIds: [] },
});

describe('institutions on a day', () => {
  const all = [
    one('closed', '2020-01-01', '2026-03-31'),
    one('moved', '2026-04-01', null),
    one('planned', '2027-01-01', '2027-12-31'),
  ];
  const on = (day: string) => institutionsOn(day, all).map(({ name }) => name);

  it('are those that hold from the first to the last of their days', () => {
    expect(on('2019-12-31')).toEqual([]);
    expect(on('2026-03-31')).toEqual(['closed']);
    expect(on('2026-04-01')).toEqual(['moved']);
    expect(on('2027-01-01')).toEqual(['moved', 'planned']);
    expect(on('2028-01-01')).toEqual(['moved']);
  });
});

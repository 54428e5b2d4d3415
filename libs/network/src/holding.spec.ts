import { holdingOn } from './holding.js';

describe('what holds on a day', () => {
  const all = [
    { name: 'closed', validFrom: '2020-01-01', validTo: '2026-03-31' },
    { name: 'moved', validFrom: '2026-04-01', validTo: null },
    { name: 'planned', validFrom: '2027-01-01', validTo: '2027-12-31' },
    { name: 'undated' },
  ];
  const on = (day: string) => holdingOn(day, all).map(({ name }) => name);

  it('is told from the first to the last of its days', () => {
    expect(on('2019-12-31')).toEqual(['undated']);
    expect(on('2026-03-31')).toEqual(['closed', 'undated']);
    expect(on('2026-04-01')).toEqual(['moved', 'undated']);
    expect(on('2027-01-01')).toEqual(['moved', 'planned', 'undated']);
    expect(on('2028-01-01')).toEqual(['moved', 'undated']);
  });
});

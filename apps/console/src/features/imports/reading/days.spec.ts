import fc from 'fast-check';
import { readDay } from './days.js';

const TODAY = '2026-11-27';
const day = (text: string, order: 'day-first' | 'month-first' = 'day-first', rough = false) => {
  const read = readDay(text, order, TODAY, rough);
  return 'day' in read ? read.day : read.fault;
};

describe('a day of a register', () => {
  it.each([
    ...[
      '2024-03-05',
      '2024/3/5',
      '2024-03-05T10:00:00Z',
      '05/03/2024',
      '5.3.2024',
      '05-03-24',
      '05/03/2024 14:30',
    ],
    ...['5 mars 2024', 'mardi 5 mars 2024', '5th March 2024', '45356', '45356.5'],
  ])('%s is 5 March 2024', (text) => {
    expect(day(text)).toBe('2024-03-05');
  });

  it('has its month first where the register does, and its months cut short', () => {
    expect(day('03/05/2024', 'month-first')).toBe('2024-03-05');
    expect(['1er janv. 2024', '3 févr 2024', '15 août 2024', '2 sept 2024'].map((text) => day(text))).toEqual(
      [...['2024-01-01', '2024-02-03', '2024-08-15', '2024-09-02']],
    );
  });

  it('is the first of a month or a year only where that was chosen, and says so', () => {
    const rough = (text: string) => readDay(text, 'day-first', TODAY, true);
    for (const text of ['avril 2024', 'Avr. 2024', '04/2024', '4-2024', '2024-04', 'April 2024']) {
      expect([text, rough(text)]).toEqual([text, { day: '2024-04-01', rough: true }]);
    }
    expect(rough('2024')).toEqual({ day: '2024-01-01', rough: true });
    expect(rough('05/03/2024')).toEqual({ day: '2024-03-05', rough: false });
    expect([rough('1999'), rough('2027'), rough('juin')]).toEqual([
      { fault: 'day-too-old' },
      { fault: 'day-to-come' },
      { fault: 'day-unreadable' },
    ]);
  });

  it.each([
    ['31/02/2024', 'day-unreadable'],
    ['29/02/2023', 'day-unreadable'],
    ['29/02/2024', '2024-02-29'],
    ['12/25/2024', 'day-unreadable'],
    ['2024', 'day-rough'],
    ['avril 2024', 'day-rough'],
    ['juin', 'day-unreadable'],
    ['13/2024', 'day-unreadable'],
    ['hier', 'day-unreadable'],
    ['5 ju 2024', 'day-unreadable'],
    ['', 'day-unreadable'],
    ['28/11/2026', 'day-to-come'],
    ['99999', 'day-to-come'],
    ['31/12/1999', 'day-too-old'],
    ['01/01/2000', '2000-01-01'],
    [TODAY, TODAY],
  ])('%s is %s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  it('is the same however it is written', () => {
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2026-11-27'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const iso = instant.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-') as [string, string, string];
        const serial = Math.floor(Date.parse(iso) / 86_400_000) + 25_569;
        for (const text of [iso, `${date}/${month}/${year}`, String(serial)]) expect(day(text)).toBe(iso);
        expect(day(`${month}.${date}.${year}`, 'month-first')).toBe(iso);
      }),
    );
  });
});

import fc from 'fast-check';
import { readOpeningTable, type OpeningWords } from './opening.js';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

const WORDS: OpeningWords = {
  districts: new Map([
    ['sikasso', 'Sikasso'],
    ['menaka', 'Ménaka'],
  ]),
  kinds: { 'human-rights': ['Droits humains'], corruption: ['Corruption'] },
  network: ['Tout le réseau'],
  months: [MONTHS, MONTHS.map((month) => `${month.slice(0, 4)}.`)],
  upTo: ['jusqu’à'],
};
const read = (text: string) => readOpeningTable(text, WORDS);

describe('opening balances from a spreadsheet', () => {
  it('are read as copied or saved, however places, months and numbers are written', () => {
    const line = {
      district: 'menaka',
      month: '2020-03',
      upTo: false,
      kind: null,
      received: 1_400,
      processed: 7,
    };
    for (const text of [
      'Cercle\tMois\tReçus\tTraités\nMénaka\t2020-03\t1 400\t7',
      'menaka;03/2020;1\u202f400;7',
      'MENAKA,2020-3-01,1400,7,',
      ' menaka \t01/03/2020\t1400\t7\r\n\r\n',
      'Ménaka;Mars 2020;1400;7',
      'Ménaka;mars. 2020;1400;7',
    ]) {
      expect(read(text).map((row) => row.line)).toEqual([line]);
    }
  });

  it('may be of the whole network, of a kind, a sum up to a month, or take away', () => {
    expect(
      read("tout le reseau;≤ 2019-12;10;4;droits humains\n;jusqu'à décembre 2019;8;2\n;2020-01;-3;0").map(
        (row) => row.line,
      ),
    ).toEqual([
      { district: null, month: '2019-12', upTo: true, kind: 'human-rights', received: 10, processed: 4 },
      { district: null, month: '2019-12', upTo: true, kind: null, received: 8, processed: 2 },
      { district: null, month: '2020-01', upTo: false, kind: null, received: -3, processed: 0 },
    ]);
  });

  it('say of each row what can’t be read in it', () => {
    const rows = read(
      'Atlantis;2020-13;x;1;?\nsikasso;2020-01;;\nsikasso;1989-12;1;1\nsikasso;2020-01;2000000;0',
    );
    expect(rows.map(({ number, faults }) => [number, ...faults])).toEqual([
      [1, 'district', 'month', 'count', 'kind'],
      [2, 'nothing'],
      [3, 'month'],
      [4, 'count'],
    ]);
  });

  it('give a line or a fault for every row, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { line, faults } of read(text)) expect(line === null).toBe(faults.length > 0);
      }),
    );
  });
});

import fc from 'fast-check';
import { zipSync } from 'fflate';
import { stringify } from 'csv-stringify/sync';
import writeXlsx from 'write-excel-file/node';
import { readRegister } from './read-register.js';
import { FILE_MOST, LINES_MOST, ROWS_MOST } from './sheet.js';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const read = (text: string) => readRegister(bytes(text));
const faultOf = (file: Uint8Array) =>
  readRegister(file).then(
    () => null,
    (error: { code: string }) => error.code,
  );

describe('a register as CSV', () => {
  it.each([
    ['commas', 'Date,Faits\n2024-01-02,"a, b"\n', 'a, b'],
    ['semicolons', 'Date;Faits\r\n2024-01-02;"dit ""non"""\r\n', 'dit "non"'],
    ['tabs', 'Date\tFaits\n2024-01-02\ta;b,c\n', 'a;b,c'],
    ['a line that says so', 'sep=;\r\nDate;Faits\r\n2024-01-02;a,b,c,d\r\n', 'a,b,c,d'],
    ['a byte order mark', '\ufeffDate;Faits\n2024-01-02;é\n', 'é'],
    ['lines within a cell', 'Date;Faits\n2024-01-02;"une\nautre"\n', 'une\nautre'],
  ])('with %s', async (_what, text, said) => {
    const { headers, rows } = await read(text);
    expect([headers, rows.map(({ cells }) => cells)]).toEqual([['Date', 'Faits'], [['2024-01-02', said]]]);
  });

  it('in the letters of Windows, or in UTF-16', async () => {
    const text = 'Cercle;Faits\nSégou;à l’œil\n';
    const windows = new Uint8Array(
      [...text].map((letter) => ({ '’': 0x92, œ: 0x9c })[letter] ?? letter.charCodeAt(0)),
    );
    const utf16 = new Uint8Array([0xff, 0xfe, ...bytes(text, 'utf16le')]);
    for (const file of [windows, utf16])
      expect((await readRegister(file)).rows[0]!.cells).toEqual(['Ségou', 'à l’œil']);
  });

  it('numbers its lines as a spreadsheet does, empty ones too, and names columns without a name', async () => {
    const { headers, rows } = await read('\nDate;;Date\n\n;;\n1;2;3;4\n5\n');
    expect(headers).toEqual(['Date', 'B', 'Date (C)', 'D']);
    expect(rows).toEqual([
      { number: 5, cells: ['1', '2', '3', '4'] },
      { number: 6, cells: ['5'] },
    ]);
  });

  it('reads back whatever a spreadsheet may hold', async () => {
    const cell = fc
      .string({ unit: 'grapheme-composite', maxLength: 30 })
      .map((text) => text.replace(/\0|\r/g, '').trim());
    const line = fc.array(cell, { minLength: 2, maxLength: 2 }).map((cells) => [`x${cells[0]}`, cells[1]!]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        async (lines, delimiter) => {
          const text = stringify([['Un', 'Deux'], ...lines], { delimiter, quoted: true });
          const { rows } = await read(text);
          expect(rows.map(({ cells }) => cells)).toEqual(
            lines.map((cells) => cells.map((one) => one.trim())),
          );
        },
      ),
    );
  });

  it('either reads any bytes at all or says why not', async () => {
    const faults = [
      'too-big',
      'old-format',
      'unreadable',
      'too-many-columns',
      'too-many-rows',
      'open-quote',
      'empty',
      null,
    ];
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (file) => {
        expect(faults).toContain(await faultOf(file));
      }),
    );
  });

  it.each([
    ['empty', ''],
    ['empty', 'Date;Faits\n\n;;\n'],
    ['open-quote', 'Date;Faits\n1;"never closed\n2;x\n'],
    ['too-many-columns', `${'a;'.repeat(1_000_000)}\nb\n`],
    ['too-many-rows', `Date;Faits\n${'1;x\n'.repeat(ROWS_MOST + 1)}`],
    ['too-many-rows', `Date;Faits\n${'\n'.repeat(LINES_MOST)}1;x\n`],
    ['unreadable', 'Date;Faits\n1;a\0b\n'],
  ])('is refused as %s', async (code, text) => {
    expect(await faultOf(bytes(text))).toBe(code);
  });

  it('of 5,000 rows is read whole, cells of 100 KB too', async () => {
    const { rows } = await read(`Date;Faits\n${'1;x\n'.repeat(ROWS_MOST - 1)}2;${'y'.repeat(100_000)}\n`);
    expect([rows.length, rows.at(-1)!.cells[1]!.length]).toEqual([ROWS_MOST, 100_000]);
  });
});

describe('a register as XLSX', () => {
  const book = async (lines: readonly (readonly (string | number | Date)[])[]) => {
    const typed = lines.map((cells) =>
      cells.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value })),
    );
    return new Uint8Array(await writeXlsx(typed as never).toBuffer());
  };
  const sheet = (
    body: string,
    more: Readonly<Record<string, Uint8Array>> = {},
    [target, path] = ['worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ) => {
    const text = (xml: string) => bytes(`<?xml version="1.0"?>${xml}`);
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    return zipSync({
      'xl/workbook.xml': text(
        `<workbook ${main} xmlns:r="${rel}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': text(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/worksheet" Target="${target}"/></Relationships>`,
      ),
      [path]: text(`<worksheet ${main}><sheetData>${body}</sheetData></worksheet>`),
      ...more,
    });
  };
  const cell = (place: string) => `<c r="${place}" t="inlineStr"><is><t>x</t></is></c>`;

  it('gives days as days, numbers and words as they stand', async () => {
    const { headers, rows } = await readRegister(
      await book([
        ['Date', 'Faits', 'N°'],
        [new Date('2024-03-05T00:00:00Z'), 'Récit ɛɲ', 12],
      ]),
    );
    expect([headers, rows]).toEqual([
      ['Date', 'Faits', 'N°'],
      [{ number: 2, cells: ['2024-03-05', 'Récit ɛɲ', '12'] }],
    ]);
  });

  it.each([
    ['evil.xml', 'xl/evil.xml'],
    ['/e/x.xml', 'e/x.xml'],
    ['Worksheets/sheet1.xml', 'xl/Worksheets/sheet1.xml'],
  ])('makes no room for what no register has, wherever its sheet lies: %s', async (target, path) => {
    const at = (...places: string[]) =>
      sheet(`<row r="1">${cell('A1')}</row><row r="2">${places.map(cell).join('')}</row>`, {}, [
        target,
        path,
      ]);
    expect(await faultOf(at('A2'))).toBeNull();
    expect(await faultOf(at('XFD1048576'))).toBe('too-many-columns');
    expect(await faultOf(at('ZZ99999'))).toBe('too-many-columns');
    // Neither alone is far.
    expect(await faultOf(at('A19999', 'ZZ3'))).toBe('too-many-columns');
    expect(await faultOf(at('A1&#48;00000'))).toBe('unreadable');
  });

  it('is refused where lines without a number, or one text in many cells, would fill the memory', async () => {
    const many = `${'<row/>'.repeat(LINES_MOST * 8)}<row r="2">${cell('A2')}${cell('Z2')}</row>`;
    expect(await faultOf(sheet(many))).toBe('too-many-rows');
    const shared = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'y'.repeat(1_000_000)}</t></si></sst>`;
    const cells = Array.from(
      { length: 200 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
    );
    expect(await faultOf(sheet(cells.join(''), { 'xl/sharedStrings.xml': bytes(shared) }))).toBe('too-big');
  });

  it('is refused where a cell lies so far away that room for it would not end', async () => {
    const head = `<row r="1">${cell('A1')}${cell('B1')}</row>`;
    expect(await faultOf(sheet(`${head}<row r="2">${cell('A2')}</row>`))).toBeNull();
    for (const far of ['XFD2', 'ZZZZZZ2', 'A1048576', 'A999999999'])
      expect([far, await faultOf(sheet(`${head}<row r="2">${cell(far)}</row>`))]).toEqual([
        far,
        'too-many-columns',
      ]);
  });

  it('is read with the shades and drawings that an office puts beside its sheet', async () => {
    const theme = '<a:theme><a:fillToRect l="100000" t="-80000" r="100000" b="180000"/></a:theme>';
    const said = sheet(`<row r="1">${cell('A1')}</row><row r="2">${cell('A2')}</row>`, {
      'xl/theme/theme1.xml': bytes(theme),
    });
    expect(await faultOf(said)).toBeNull();
  });

  it('is refused before anything is unpacked that would fill the memory, whatever it pretends', async () => {
    const bomb = sheet('', { 'xl/bomb.xml': new Uint8Array(101 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(FILE_MOST);
    expect(await faultOf(bomb)).toBe('too-big');
    // A size that is a lie: what is beyond it is cut off, and no longer a workbook.
    const lied = sheet(`<row r="1">${cell('A1')}</row>`.repeat(50_000));
    const view = new DataView(lied.buffer, lied.byteOffset, lied.byteLength);
    for (let i = 0; i + 4 < lied.length; i += 1)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 10, true);
    expect(await faultOf(lied)).not.toBeNull();
  });

  it('that is none, an old workbook, or too big is named so', async () => {
    expect(await faultOf(zipSync({ 'a.txt': bytes('x') }))).toBe('unreadable');
    expect(await faultOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]))).toBe('unreadable');
    expect(await faultOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('old-format');
    expect(await faultOf(new Uint8Array(FILE_MOST + 1))).toBe('too-big');
  });
});

import { kindOf } from './file-kind.js';
import { dangerOf, downloadName, pretenceOf, safeName } from './file-name.js';
import { isBearable, pictureSize } from './picture-size.js';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : [...part],
    ),
  );
const box = (type: string, ...content: (string | readonly number[])[]) => {
  const inside = bytes(type, ...content);
  return bytes([0, 0, (inside.length + 4) >> 8, (inside.length + 4) & 255], [...inside]);
};
const hdlr = (handler: string) => box('hdlr', [0, 0, 0, 0, 0, 0, 0, 0], handler);
const png = (width: number, height: number) => {
  const four = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
  return bytes([0x89], 'PNG\r\n\x1a\n', four(13), 'IHDR', four(width), four(height), [8, 6, 0, 0, 0]);
};
const zip = (name: string) => bytes('PK\x03\x04', Array<number>(26).fill(0), name);

describe('what a file is', () => {
  it.each([
    [bytes([0xff, 0xd8, 0xff, 0xe0]), 'image', 'image/jpeg'],
    [png(1, 1), 'image', 'image/png'],
    [bytes('RIFF0000WEBPVP8 '), 'image', 'image/webp'],
    [bytes('OggS'), 'audio', 'audio/ogg'],
    [bytes([0x1a, 0x45, 0xdf, 0xa3], 'A_OPUS'), 'audio', 'audio/webm'],
    [bytes([0x1a, 0x45, 0xdf, 0xa3], 'V_VP9 A_OPUS'), 'video', 'video/webm'],
    [bytes([...box('ftyp', 'isom')], [...box('moov', [...hdlr('soun')])]), 'audio', 'audio/mp4'],
    [
      bytes([...box('ftyp', 'isom')], [...box('mdat', 'vide')], [...box('moov', [...hdlr('vide')])]),
      'video',
      'video/mp4',
    ],
    [bytes('%PDF-1.7'), 'pdf', 'application/pdf'],
  ])('follows from its bytes: %#', (content, shape, type) => {
    expect(kindOf(content)).toEqual({ shape, type, danger: null });
  });

  it.each([
    [bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'page'],
    [bytes('\n  <!DOCTYPE html><p>'), 'page'],
    [bytes([0xff, 0xfe], [...'<html>'].map((letter) => [letter.charCodeAt(0), 0]).flat()), 'page'],
    [bytes('MZ\x90\0'), 'program'],
    [zip('AndroidManifest.xml'), 'program'],
    [zip('[Content_Types].xml'), 'document'],
    [zip('photo.jpg'), 'archive'],
    [bytes([0x1f, 0x8b, 8]), 'archive'],
    [box('ftyp', 'heic'), 'picture'],
    [bytes('Bonjour, ɛ'.slice(0, 8)), 'text'],
    [bytes([0, 1, 2, 3]), 'unknown'],
    [new Uint8Array(), 'unknown'],
  ])('is only ever downloaded when it could run or is not known: %#', (content, danger) => {
    expect(kindOf(content)).toEqual({ shape: 'other', type: null, danger });
  });

  it('is told when it says it is another', () => {
    const program = kindOf(bytes('MZ'));
    const jpeg = kindOf(bytes([0xff, 0xd8, 0xff]));
    const said = (name: string, type = '') => ({ name, type });
    expect(pretenceOf(said('photo.jpg', 'image/jpeg'), program)).toEqual({ claims: 'image', is: 'program' });
    expect(pretenceOf(said('photo', 'image/png'), kindOf(bytes('<svg>')))).toEqual({
      claims: 'image',
      is: 'page',
    });
    expect(pretenceOf(said('liste.pdf'), jpeg)).toEqual({ claims: 'pdf', is: 'image' });
    expect(pretenceOf(said('photo.png', 'image/jpeg'), jpeg)).toBeNull();
    expect(pretenceOf(said('dessin.svg', 'image/svg+xml'), kindOf(bytes('<svg>')))).toBeNull();
    expect(
      pretenceOf(said('voix.m4a', 'audio/mp4'), kindOf(bytes([0x1a, 0x45, 0xdf, 0xa3], 'V_VP8'))),
    ).toBeNull();
    expect(pretenceOf(said('lettre.docx'), kindOf(zip('a')))).toBeNull();
    expect(pretenceOf(said('sans nom'), kindOf(bytes('MZ')))).toBeNull();
    expect(dangerOf('facture.js', kindOf(bytes('WScript.Echo(1)')))).toBe('program');
  });

  it('has a name that can do no harm', () => {
    expect(safeName('../../etc/passwd')).toBe('_.._etc_passwd');
    expect(safeName('photo\u202egpj.exe')).toBe('photo_gpj.exe');
    expect(safeName('...')).toBe('fichier');
  });

  it.each([
    ['photo.jpg', bytes([0xff, 0xd8, 0xff, 0xe0]), 'photo.jpg'],
    ['photo.HEIC', box('ftyp', 'heic'), 'photo.HEIC'],
    ['rapport.pdf', bytes('%PDF-1.7'), 'rapport.pdf'],
    ['voix.m4a', bytes([0x1a, 0x45, 0xdf, 0xa3], 'A_OPUS'), 'voix.m4a'],
    ['liste.txt', bytes('Awa, Salif'), 'liste.txt'],
    ['liste.csv', bytes('=HYPERLINK("https://example.org")'), 'liste.csv.bin'],
    ['rapport.docx', zip('[Content_Types].xml'), 'rapport.docx'],
    ['lettre.rtf', bytes('{\\rtf1 Bonjour}'), 'lettre.rtf'],
    ['rapport.docx', bytes([...zip('[Content_Types].xml')], 'word/vbaProject.bin'), 'rapport.docx.bin'],
    ['x.docm', zip('[Content_Types].xml'), 'x.docm.bin'],
    ['lettre.rtf', bytes([0xd0, 0xcf, 0x11, 0xe0]), 'lettre.rtf.bin'],
    ['rapport.docx', bytes([0xd0, 0xcf, 0x11, 0xe0]), 'rapport.docx.bin'],
    ['liste.xll', bytes('MZ\x90\0'), 'liste.xll.bin'],
    ['photo.jpg', bytes('MZ\x90\0'), 'photo.jpg.bin'],
    ['x.settingcontent-ms', bytes('<?xml version="1.0"?>'), 'x.settingcontent-ms.bin'],
    ['x.settingcontent-ms', bytes('PCSettings'), 'x.settingcontent-ms.bin'],
    ['x.iso', bytes([0, 0, 0, 0]), 'x.iso.bin'],
    ['photos.zip', zip('photo.jpg'), 'photos.zip.bin'],
    ['a.SVG', bytes('<svg>'), 'a.SVG.bin'],
    ['photo\u202egpj.exe . ', bytes([0xff, 0xd8, 0xff]), 'photo_gpj.exe.bin'],
    ['facture.js', bytes('WScript.Echo(1)'), 'facture.js.bin'],
    ['sans nom', bytes([0xff, 0xd8, 0xff]), 'sans nom.bin'],
  ])('%s is saved under a name that no click starts: %#', (name, content, saved) => {
    const found = kindOf(content);
    const kind = { ...found, danger: dangerOf(name, found) };
    expect(downloadName({ name, kind, bytes: content })).toBe(saved);
  });
});

describe('how large a picture is', () => {
  const jpeg = bytes(
    [0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 1, 0xff, 0xff, 0xc4, 0, 2],
    [0xff, 0xc2, 0, 11, 8, 0x0b, 0xb8, 0x0f, 0xa0],
  );
  const gif = bytes(
    'GIF89a',
    [1, 0, 1, 0, 0, 0, 0, 0x21, 0xf9, 2, 0, 0, 0, 0x2c, 0, 0, 0, 0, 0xff, 0xff, 2, 0],
  );

  it('is read without decoding it', () => {
    expect(pictureSize('image/png', png(30_000, 30_000))).toEqual({ width: 30_000, height: 30_000 });
    expect(pictureSize('image/jpeg', jpeg)).toEqual({ width: 4000, height: 3000 });
    expect(pictureSize('image/gif', gif)).toEqual({ width: 0xffff, height: 2 });
    const webp = bytes('RIFF0000WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0, 0, 0]);
    expect(pictureSize('image/webp', webp)).toEqual({ width: 16_777_216, height: 1 });
  });

  it('is borne up to a cap, and not at all where it is not said', () => {
    const bearable = (type: string, content: Uint8Array) => isBearable(pictureSize(type, content));
    expect(bearable('image/jpeg', jpeg)).toBe(true);
    expect(bearable('image/png', png(8000, 8000))).toBe(true);
    expect(bearable('image/png', png(8001, 8000))).toBe(false);
    expect(bearable('image/png', png(1, 65_000))).toBe(false);
    expect(bearable('image/png', png(4_294_967_295, 1))).toBe(false);
    expect(bearable('image/gif', gif)).toBe(false);
    // Cut short, without a frame, or turning in a circle.
    for (let length = 0; length < jpeg.length - 2; length++)
      expect(bearable('image/jpeg', jpeg.subarray(0, length))).toBe(false);
    expect(bearable('image/jpeg', bytes([0xff, 0xd8, 0xff, 0xda, 0, 0]))).toBe(false);
    expect(bearable('image/png', png(0, 10))).toBe(false);
  });
});

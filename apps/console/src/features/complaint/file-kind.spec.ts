import { safeName, shapeOf, sniff } from './file-kind.js';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('what a file is', () => {
  it('follows from its bytes, never from its name', () => {
    expect(sniff(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
    expect(sniff(bytes('%PDF-1.7'))).toBe('application/pdf');
    expect(sniff(bytes('RIFF0000WEBPVP8 '))).toBe('image/webp');
    expect(sniff(bytes('OggS'))).toBe('audio/ogg');
    expect(sniff(bytes('<svg xmlns="http://www.w3.org/2000/svg">'))).toBeNull();
    expect(sniff(bytes('<script>'))).toBeNull();
    expect(sniff(new Uint8Array())).toBeNull();
  });

  it('is only ever downloaded when it is not known', () => {
    expect(
      [null, 'text/html', 'image/svg+xml', 'image/png', 'audio/ogg', 'application/pdf'].map(shapeOf),
    ).toEqual(['other', 'other', 'other', 'image', 'audio', 'pdf']);
  });

  it('has a name that can do no harm', () => {
    expect(safeName('../../etc/passwd')).toBe('_.._etc_passwd');
    expect(safeName('photo\u202egpj.exe')).toBe('photo_gpj.exe');
    expect(safeName('...')).toBe('fichier');
  });
});

import { graphemes, storyOver } from './graphemes.js';

describe('the length of a story', () => {
  it('is counted in characters as a reader sees them', () => {
    expect(graphemes('')).toBe(0);
    expect(graphemes('Bɛɛ ɲɔgɔn ŋ')).toBe(11);
    expect(graphemes('ɔ̀ɛ́')).toBe(2);
    expect(graphemes('👩‍👩‍👧'.repeat(10_000))).toBe(10_000);
    // A form sends line ends as CRLF, a script reads LF.
    expect(graphemes('a\r\nb')).toBe(graphemes('a\nb'));
  });

  it('is too long from 50,001 on, and by how many', () => {
    expect(storyOver('ɔ̀'.repeat(50_000))).toBe(0);
    expect(storyOver('ɔ̀'.repeat(50_001))).toBe(1);
    expect(storyOver('a'.repeat(50_000))).toBe(0);
    expect(storyOver('a'.repeat(50_003))).toBe(3);
    // So much that it is not counted to the end one by one.
    expect(storyOver('a'.repeat(1_000_000))).toBe(950_000);
    expect(storyOver('👩‍👩‍👧'.repeat(300_000))).toBeGreaterThan(250_000);
  });

  it('is too long as well with marks upon marks beyond all bytes, and by how many characters', () => {
    const heavy = `a${'\u0301'.repeat(99_999)}`;
    expect(storyOver(heavy.repeat(9))).toBe(0);
    expect(storyOver(heavy.repeat(11))).toBe(2);
  });

  it('is counted in code points where a browser knows no graphemes: never fewer, never a surprise at the server', () => {
    const { Segmenter } = Intl;
    try {
      Object.assign(Intl, { Segmenter: undefined });
      expect(graphemes('ɔ̀')).toBe(2);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });
});

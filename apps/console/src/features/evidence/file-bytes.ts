const codes = (wanted: string | readonly number[]): readonly number[] =>
  typeof wanted === 'string' ? Array.from(wanted, (letter) => letter.charCodeAt(0)) : wanted;

/** Whether these bytes, or letters of ASCII, stand there. */
export function has(bytes: Uint8Array, wanted: string | readonly number[], at = 0): boolean {
  const list = codes(wanted);
  return list.every((code, place) => bytes[at + place] === code);
}

/** Where letters of ASCII stand first between two places; -1 where they don't. */
export function indexOf(bytes: Uint8Array, wanted: string, from = 0, to = bytes.length): number {
  const list = codes(wanted);
  const last = Math.min(to, bytes.length) - list.length;
  for (let at = Math.max(0, from); at <= last; at++) {
    at = bytes.indexOf(list[0]!, at);
    if (at < 0 || at > last) return -1;
    if (has(bytes, list, at)) return at;
  }
  return -1;
}

const LOOKED_AT = 2048;
// What no text has: control characters but for tabs, line ends, form feeds and escapes.
const NO_TEXT = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\ufffd]/;

/** How a text begins; null where it is none. */
export function startOfText(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return null;
  const utf16 = has(bytes, [0xff, 0xfe]) ? 'utf-16le' : has(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
  // Cut where it may be within a letter: that one is left out.
  const text = new TextDecoder(utf16).decode(bytes.subarray(0, LOOKED_AT), { stream: true });
  return NO_TEXT.test(text) ? null : text;
}

/** One way in which the same bytes or words may stand somewhere. */
export interface Encoding {
  readonly name: string;
  /** Byte strings, any of which betrays the secret; none where this encoding changes nothing. */
  readonly forms: (secret: Uint8Array, text: string | null) => readonly Uint8Array[];
}

const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Every encoding that is searched for; what is compressed is first opened (codecs.ts) and then searched for these. */
export const ENCODINGS: readonly Encoding[] = [
  { name: 'plain', forms: (secret) => [secret] },
  { name: 'utf-16le', forms: (_, text) => (text === null ? [] : [Buffer.from(text, 'utf16le')]) },
  { name: 'utf-16be', forms: (_, text) => (text === null ? [] : [Buffer.from(text, 'utf16le').swap16()]) },
  { name: 'base64 +0', forms: (secret) => [ascii(base64At(secret, 0))] },
  { name: 'base64 +1', forms: (secret) => [ascii(base64At(secret, 1))] },
  { name: 'base64 +2', forms: (secret) => [ascii(base64At(secret, 2))] },
  { name: 'base64url', forms: (secret) => [0, 1, 2].map((place) => ascii(urlSafe(base64At(secret, place)))) },
  { name: 'hex', forms: (secret) => hexForms(secret) },
  { name: 'url', forms: (_, text) => (text === null ? [] : urlForms(text)) },
  { name: 'json \\u', forms: (_, text) => (text === null ? [] : jsonForms(text)) },
];

/** The characters of a base64 text that these bytes alone settle when `before` others stand in front of them. */
function base64At(bytes: Uint8Array, before: number): string {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  return whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
}

const urlSafe = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_');

function hexForms(secret: Uint8Array): Uint8Array[] {
  const hex = Buffer.from(secret).toString('hex');
  return [ascii(hex), ascii(hex.toUpperCase())];
}

function urlForms(text: string): Uint8Array[] {
  const upper = encodeURIComponent(text);
  const lower = upper.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
  return [...new Set([upper, lower].flatMap((form) => [form, form.replaceAll('%20', '+')]))].map(ascii);
}

function jsonForms(text: string): Uint8Array[] {
  const lower = text.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const upper = lower.replace(/\\u[0-9a-f]{4}/g, (escape) => `\\u${escape.slice(2).toUpperCase()}`);
  return [...new Set([lower, upper])].map(ascii);
}

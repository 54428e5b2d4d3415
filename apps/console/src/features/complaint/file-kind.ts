/** How a file may be shown: never as what could run. */
export type FileShape = 'image' | 'audio' | 'pdf' | 'other';

const IMAGES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
const SOUNDS = ['audio/webm', 'audio/ogg', 'audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/wav', 'audio/3gpp'];

interface Signature {
  readonly type: string;
  readonly at: number;
  readonly bytes: readonly number[];
}

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

// What the bytes say counts, not what the sender's manifest says [WHATWG MIME Sniffing, 6].
const SIGNATURES: readonly Signature[] = [
  { type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', at: 0, bytes: [0x89, ...ascii('PNG')] },
  { type: 'image/gif', at: 0, bytes: ascii('GIF8') },
  { type: 'image/webp', at: 8, bytes: ascii('WEBP') },
  { type: 'audio/wav', at: 8, bytes: ascii('WAVE') },
  { type: 'audio/ogg', at: 0, bytes: ascii('OggS') },
  { type: 'audio/webm', at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { type: 'audio/mpeg', at: 0, bytes: ascii('ID3') },
  { type: 'audio/mpeg', at: 0, bytes: [0xff, 0xfb] },
  { type: 'audio/mpeg', at: 0, bytes: [0xff, 0xf3] },
  { type: 'audio/aac', at: 0, bytes: [0xff, 0xf1] },
  { type: 'audio/mp4', at: 4, bytes: ascii('ftyp') },
  { type: 'application/pdf', at: 0, bytes: ascii('%PDF-') },
];

/** The type that a file's first bytes show, or null. */
export function sniff(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(({ at, bytes: wanted }) => wanted.every((byte, i) => bytes[at + i] === byte));
  return found?.type ?? null;
}

/** How to show a file of this type; what is not known is only ever downloaded. */
export function shapeOf(type: string | null): FileShape {
  if (type === null) return 'other';
  if (IMAGES.includes(type)) return 'image';
  if (SOUNDS.includes(type)) return 'audio';
  return type === 'application/pdf' ? 'pdf' : 'other';
}

/** A name that is safe to save under: no path, no control or direction characters, not hidden. */
export function safeName(name: string): string {
  const clean = name
    .replace(/[\p{C}\\/:*?"<>|]/gu, '_')
    .replace(/^\.+/, '')
    .slice(0, 100)
    .trim();
  return clean || 'fichier';
}

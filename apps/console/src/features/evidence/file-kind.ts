import { has, indexOf, startOfText } from './file-bytes.js';

/** How a file may be shown: never as what could run. */
export type FileShape = 'image' | 'audio' | 'video' | 'pdf' | 'other';

/** What of a file that is only downloaded may do harm, or why it isn't shown. */
export type Danger = 'page' | 'program' | 'document' | 'archive' | 'picture' | 'text' | 'unknown';

/** What a file's bytes show it to be; `type` is null where it is never handed to the browser as anything. */
export interface FileKind {
  readonly shape: FileShape;
  readonly type: string | null;
  readonly danger: Danger | null;
}

const shown = (shape: Exclude<FileShape, 'other'>, type: string): FileKind => ({ shape, type, danger: null });
const kept = (danger: Danger): FileKind => ({ shape: 'other', type: null, danger });

interface Signature {
  readonly at: number;
  readonly bytes: string | readonly number[];
  readonly kind: FileKind;
}

const sign = (kind: FileKind, bytes: Signature['bytes'], at = 0): Signature => ({ at, bytes, kind });

// What the bytes say counts, not what the sender's manifest says [WHATWG MIME Sniffing, 6].
const SIGNATURES: readonly Signature[] = [
  sign(shown('image', 'image/jpeg'), [0xff, 0xd8, 0xff]),
  sign(shown('image', 'image/png'), [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  sign(shown('image', 'image/gif'), 'GIF87a'),
  sign(shown('image', 'image/gif'), 'GIF89a'),
  sign(shown('image', 'image/webp'), 'WEBP', 8),
  sign(shown('audio', 'audio/wav'), 'WAVE', 8),
  sign(shown('audio', 'audio/mpeg'), 'ID3'),
  sign(shown('audio', 'audio/mpeg'), [0xff, 0xfb]),
  sign(shown('audio', 'audio/mpeg'), [0xff, 0xf3]),
  sign(shown('audio', 'audio/aac'), [0xff, 0xf1]),
  sign(shown('audio', 'audio/amr'), '#!AMR'),
  sign(shown('pdf', 'application/pdf'), '%PDF-'),
  sign(kept('program'), 'MZ'),
  sign(kept('program'), [0x7f, 0x45, 0x4c, 0x46]),
  sign(kept('program'), [0xca, 0xfe, 0xba, 0xbe]),
  sign(kept('program'), [0xcf, 0xfa, 0xed, 0xfe]),
  sign(kept('program'), 'dex\n'),
  sign(kept('program'), [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]),
  sign(kept('program'), '#!'),
  sign(kept('document'), [0xd0, 0xcf, 0x11, 0xe0]),
  sign(kept('document'), '{\\rtf'),
  sign(kept('archive'), 'Rar!'),
  sign(kept('archive'), [0x37, 0x7a, 0xbc, 0xaf]),
  sign(kept('archive'), [0x1f, 0x8b]),
  sign(kept('archive'), 'BZh'),
  sign(kept('archive'), [0xfd, 0x37, 0x7a, 0x58]),
  sign(kept('archive'), [0x28, 0xb5, 0x2f, 0xfd]),
  sign(kept('archive'), 'ustar', 257),
  sign(kept('picture'), 'II*\0'),
  sign(kept('picture'), 'MM\0*'),
  sign(kept('picture'), '8BPS'),
];

/** What a file is, by its bytes alone; what is not known is only ever downloaded. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (has(bytes, 'ftyp', 4)) return ofIsoMedia(bytes);
  if (has(bytes, [0x1a, 0x45, 0xdf, 0xa3])) return ofMatroska(bytes);
  if (has(bytes, 'OggS')) return ofOgg(bytes);
  if (has(bytes, 'PK')) return ofZip(bytes);
  const found = SIGNATURES.find(({ at, bytes: wanted }) => has(bytes, wanted, at));
  return found?.kind ?? ofText(bytes);
}

const PICTURE_BRANDS = ['heic', 'heix', 'heif', 'mif1', 'msf1', 'avif', 'avis'];

/** ISO base media: whether there is a picture in it stands with its tracks, not with its brand [ISO/IEC 14496-12]. */
function ofIsoMedia(bytes: Uint8Array): FileKind {
  if (PICTURE_BRANDS.some((brand) => has(bytes, brand, 8))) return kept('picture');
  const [from, to] = moovOf(bytes);
  for (let at = indexOf(bytes, 'hdlr', from, to); at >= 0; at = indexOf(bytes, 'hdlr', at + 4, to))
    if (has(bytes, 'vide', at + 12)) return shown('video', 'video/mp4');
  return shown('audio', 'audio/mp4');
}

/** Where the box with the tracks lies; nowhere when it is missing. */
function moovOf(bytes: Uint8Array): readonly [from: number, to: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 16 <= bytes.length) {
    const short = view.getUint32(at);
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? bytes.length - at : short;
    if (has(bytes, 'moov', at + 4)) return [at, Math.min(at + size, bytes.length)];
    if (size < 8) break;
    at += size;
  }
  return [bytes.length, bytes.length];
}

const TRACKS_WITHIN = 256 * 1024;
const VIDEO_CODECS = ['V_VP', 'V_AV1', 'V_MPEG', 'V_MS', 'V_THEORA'];

function ofMatroska(bytes: Uint8Array): FileKind {
  const end = Math.min(bytes.length, TRACKS_WITHIN);
  const moving = VIDEO_CODECS.some((codec) => indexOf(bytes, codec, 0, end) >= 0);
  return moving ? shown('video', 'video/webm') : shown('audio', 'audio/webm');
}

const ofOgg = (bytes: Uint8Array): FileKind =>
  indexOf(bytes, 'theora', 0, 1024) >= 0 ? kept('unknown') : shown('audio', 'audio/ogg');

const NAMES_WITHIN = 8 * 1024;

/** Told by the names in it as they lie there: nothing is ever unpacked. */
function ofZip(bytes: Uint8Array): FileKind {
  const holds = (name: string) =>
    indexOf(bytes, name, 0, NAMES_WITHIN) >= 0 || indexOf(bytes, name, bytes.length - NAMES_WITHIN) >= 0;
  if (holds('AndroidManifest.xml') || holds('META-INF/MANIFEST.MF')) return kept('program');
  if (holds('[Content_Types].xml') || holds('application/vnd.oasis')) return kept('document');
  return kept('archive');
}

const MARKUP = /<(?:!doctype\s+html|html|head|body|svg|script|iframe|\?xml|!--)/i;

function ofText(bytes: Uint8Array): FileKind {
  const text = startOfText(bytes);
  if (text === null) return kept('unknown');
  return kept(MARKUP.test(text) ? 'page' : 'text');
}

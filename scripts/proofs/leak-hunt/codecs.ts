import { constants, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { openLz4, openLzf, openPglz } from './decompressors.js';

/** Compressions that are opened wherever they may begin. */
export const CODECS = ['zlib', 'gzip', 'zstd', 'pglz', 'lzf'] as const;

/** A way of compressing. */
export type Codec = (typeof CODECS)[number] | 'lz4';

/** Who wrote a file settles which compressions may be in it. */
export type Writer = 'postgres' | 'redis' | 'other';

/** As much of a compressed value as is opened; a secret stands in each stored thing far sooner. */
const MOST = 1 << 20;

/** Opens everything in the buffer that may be compressed, at every place where it may begin. */
export function openCompressed(
  buffer: Uint8Array,
  writer: Writer,
  found: (codec: Codec, opened: Uint8Array) => void,
): void {
  // Fifteen of sixteen bytes are no beginning of anything.
  for (let place = 0; place + 8 < buffer.length; place += 1) {
    const byte = buffer[place]!;
    if (byte === 0x78 && isZlib(buffer[place + 1]!)) inflate('zlib', inflateSync, buffer, place, found);
    else if (byte === 0x1f && buffer[place + 1] === 0x8b && buffer[place + 2] === 8)
      inflate('gzip', inflateRawSync, buffer, endOfGzipHeader(buffer, place), found);
    else if (byte === 0x28 && buffer[place + 1] === 0xb5 && buffer[place + 2] === 0x2f)
      inflate('zstd', zstdDecompressSync, buffer, place, found);
    if (writer === 'postgres') openToast(buffer, place, found);
    if (writer === 'redis' && byte === 0xc3) openRdbString(buffer, place, found);
  }
}

const isZlib = (flags: number): boolean =>
  flags === 0x01 || flags === 0x5e || flags === 0x9c || flags === 0xda;

/** Past the fixed ten bytes and a file name [RFC 1952]; Node's own reader fails on what stands behind a stream. */
function endOfGzipHeader(buffer: Uint8Array, place: number): number {
  const named = (buffer[place + 3]! & 0x08) !== 0;
  return named ? buffer.indexOf(0, place + 10) + 1 : place + 10;
}

/** A stream is read to where it breaks: first a little, and the whole only when that made sense. */
function inflate(
  codec: Codec,
  open: typeof inflateSync | typeof zstdDecompressSync,
  buffer: Uint8Array,
  place: number,
  found: (codec: Codec, opened: Uint8Array) => void,
): void {
  let best: Uint8Array | null = null;
  for (const length of [128, 1_900, 64 * 1024, 4 << 20]) {
    try {
      const flush = codec === 'zstd' ? constants.ZSTD_e_flush : constants.Z_SYNC_FLUSH;
      const options = { finishFlush: flush, maxOutputLength: 16 << 20 };
      best = (open as typeof inflateSync)(buffer.subarray(place, place + length), options);
    } catch {
      break;
    }
    if (place + length >= buffer.length) break;
  }
  if (best && best.length > 0) found(codec, best);
}

/** A compressed value of Postgres: its true size and method in four bytes, then the data (varatt.h). */
function openToast(
  buffer: Uint8Array,
  place: number,
  found: (codec: Codec, opened: Uint8Array) => void,
): void {
  const top = buffer[place + 3]!;
  if (top !== 0 && top !== 0x40) return;
  const size = buffer[place]! | (buffer[place + 1]! << 8) | (buffer[place + 2]! << 16);
  if (size < 32 || size > MOST) return;
  const first = buffer[place + 4]!;
  // Most of a database file is small numbers among zeros, and no text begins with those.
  if ((buffer[place + 5]! | buffer[place + 6]! | buffer[place + 7]! | buffer[place + 8]!) === 0) return;
  // Nothing can be repeated before something was said.
  if (top === 0 ? (first & 1) === 1 : first < 0x10) return;
  const open = top === 0 ? openPglz : openLz4;
  const taste = open(buffer, place + 4, Math.min(size, 64));
  if (!taste || taste.length < Math.min(size, 48)) return;
  const opened = open(buffer, place + 4, size);
  if (opened) found(top === 0 ? 'pglz' : 'lz4', opened);
}

/** A compressed string of a Redis snapshot: 0xc3, both lengths, the data (rdb.c). */
function openRdbString(
  buffer: Uint8Array,
  place: number,
  found: (codec: Codec, opened: Uint8Array) => void,
): void {
  const packed = rdbLength(buffer, place + 1);
  const whole = packed && rdbLength(buffer, packed.next);
  if (!whole || whole.length < 20 || whole.length > MOST || packed.length >= whole.length) return;
  const opened = openLzf(buffer.subarray(0, whole.next + packed.length), whole.next, whole.length);
  if (opened) found('lzf', opened);
}

function rdbLength(buffer: Uint8Array, place: number): { length: number; next: number } | null {
  const first = buffer[place];
  if (first === undefined) return null;
  if (first < 0x40) return { length: first, next: place + 1 };
  if (first < 0x80) return { length: ((first & 0x3f) << 8) | (buffer[place + 1] ?? 0), next: place + 2 };
  if (first !== 0x80 || place + 5 > buffer.length) return null;
  const length = Buffer.from(buffer.subarray(place + 1, place + 5)).readUInt32BE();
  return { length, next: place + 5 };
}

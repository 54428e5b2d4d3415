import { has } from './file-bytes.js';

/** Width and height in pixels, as a picture's header says them. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Decoded, each pixel takes four bytes: a file of a few kilobytes can say that it has billions of them. */
const MOST_PIXELS = 64_000_000;
const MOST_SIDE = 20_000;

/** Whether a picture is small enough to be decoded at all; what says no size is not. */
export function isBearable(size: PictureSize | null): boolean {
  if (!size) return false;
  const { width, height } = size;
  return Math.max(width, height) <= MOST_SIDE && width * height <= MOST_PIXELS;
}

/** Reads it without decoding anything; null where the header is not whole. */
export function pictureSize(type: string, bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = READERS[type]?.(view, bytes) ?? null;
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    // Cut short: it was read beyond its end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

type Reader = (view: DataView, bytes: Uint8Array) => PictureSize | null;

const READERS: Readonly<Record<string, Reader>> = {
  'image/png': (view, bytes) =>
    has(bytes, 'IHDR', 12) ? { width: view.getUint32(16), height: view.getUint32(20) } : null,
  'image/jpeg': jpegSize,
  'image/gif': gifSize,
  'image/webp': webpSize,
};

/** The first frame's header; the markers before it are passed over [ITU-T T.81, B.2]. */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // The picture's data begin, or it ends: no frame came before.
    if (marker === 0xda || marker === 0xd9) return null;
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The screen or the first picture on it, whichever is larger: a browser makes room for both. */
function gifSize(view: DataView): PictureSize {
  const screen = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  const packed = view.getUint8(10);
  let at = 13 + (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);
  while (view.getUint8(at) === 0x21) {
    at += 2;
    while (view.getUint8(at) !== 0) at += 1 + view.getUint8(at);
    at += 1;
  }
  if (view.getUint8(at) !== 0x2c) return screen;
  return {
    width: Math.max(screen.width, view.getUint16(at + 5, true)),
    height: Math.max(screen.height, view.getUint16(at + 7, true)),
  };
}

function webpSize(view: DataView, bytes: Uint8Array): PictureSize | null {
  if (has(bytes, 'VP8X', 12)) return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
  if (has(bytes, 'VP8L', 12)) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (!has(bytes, 'VP8 ', 12)) return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

const threeBytes = (view: DataView, at: number): number =>
  view.getUint16(at, true) + (view.getUint8(at + 2) << 16);

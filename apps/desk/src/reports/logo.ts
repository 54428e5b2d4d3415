import { inflateSync } from 'node:zlib';
import type { Logo } from '#counts';
import { DomainError } from '#kernel';

const MOST_PIXELS = 2_000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** Values a pixel has, by the kind of colour. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** A JPEG's frames, of which whoever draws it takes the first, whatever it is; the drawable ones say its size. */
const FRAMES = { from: 0xc0, to: 0xcf, tables: 0xc4, drawable: [0xc0, 0xc1, 0xc2] };
const JPEG_CHANNELS = [1, 3, 4];
/** What the picture itself begins with. */
const SCAN = 0xda;

/** What a file is by its bytes. Throws `logo.refused` for what is no PNG or JPEG, or is larger than a logo. */
export function logoOf(content: Buffer): Logo {
  const size = content.subarray(0, 8).equals(PNG) ? pngSize(content) : null;
  if (size) return checked({ type: 'image/png', content }, size);
  const jpeg = content.subarray(0, 3).equals(JPEG) ? jpegSize(content) : null;
  if (jpeg) return checked({ type: 'image/jpeg', content }, jpeg);
  throw new DomainError('logo.refused', 'invalid');
}

type Size = readonly [number, number];

function checked(logo: Logo, size: Size): Logo {
  if (size.some((side) => side < 1 || side > MOST_PIXELS)) throw new DomainError('logo.refused', 'invalid');
  return logo;
}

/** Of a picture that can be drawn: one that breaks off inside would stop every report, and the worker with it. */
function pngSize(content: Buffer): Size | null {
  const chunks = chunksOf(content);
  const [head] = chunks;
  const heads = chunks.filter(({ type }) => type === 'IHDR').length;
  if (head?.type !== 'IHDR' || heads !== 1 || head.data.length !== 13 || chunks.at(-1)?.type !== 'IEND')
    return null;
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  const [depth, colour, , , interlaced] = head.data.subarray(8) as unknown as number[];
  const channels = CHANNELS[colour!];
  const palette = colour !== 3 || chunks.some(({ type }) => type === 'PLTE');
  if (!channels || !palette || depth !== 8 || interlaced !== 0 || Math.max(width, height) > MOST_PIXELS)
    return null;
  const line = width * channels + 1;
  const expected = line * height;
  try {
    const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
    const pixels = inflateSync(packed, { maxOutputLength: Math.max(1, expected) });
    // Each line begins with how it is to be undone, of which there are five ways.
    const known = Array.from({ length: height }, (_, y) => pixels[y * line]!).every((filter) => filter <= 4);
    return pixels.length === expected && known ? [width, height] : null;
  } catch {
    return null;
  }
}

function chunksOf(content: Buffer): { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = PNG.length; at + 12 <= content.length;) {
    const length = content.readUInt32BE(at);
    if (at + 12 + length > content.length) return [];
    const data = content.subarray(at + 8, at + 8 + length);
    chunks.push({ type: content.toString('latin1', at + 4, at + 8), data });
    at += 12 + length;
  }
  return chunks;
}

function jpegSize(content: Buffer): Size | null {
  let size: Size | null = null;
  for (let at = 2; at + 9 < content.length && content[at] === 0xff;) {
    const marker = content[at + 1]!;
    if (marker === SCAN) return size;
    if (marker >= FRAMES.from && marker <= FRAMES.to && marker !== FRAMES.tables) {
      const drawable =
        FRAMES.drawable.includes(marker) && content[at + 4] === 8 && JPEG_CHANNELS.includes(content[at + 9]!);
      if (!drawable || size) return null;
      size = [content.readUInt16BE(at + 7), content.readUInt16BE(at + 5)];
    }
    at += 2 + content.readUInt16BE(at + 2);
  }
  return null;
}

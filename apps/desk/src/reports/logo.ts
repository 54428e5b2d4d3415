import type { Logo } from '#counts';
import { DomainError } from '#kernel';

const MOST_PIXELS = 2_000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** Frames that say a JPEG's size; those between them are of tables. */
const NO_FRAMES = [0xc4, 0xc8, 0xcc];

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

function pngSize(content: Buffer): Size | null {
  if (content.length < 33 || content.toString('latin1', 12, 16) !== 'IHDR') return null;
  // A file that ends before its last chunk would stop every report.
  if (content.toString('latin1', content.length - 8, content.length - 4) !== 'IEND') return null;
  return [content.readUInt32BE(16), content.readUInt32BE(20)];
}

function jpegSize(content: Buffer): Size | null {
  for (let at = 2; at + 9 < content.length && content[at] === 0xff;) {
    const marker = content[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.includes(marker)) {
      return [content.readUInt16BE(at + 7), content.readUInt16BE(at + 5)];
    }
    at += 2 + content.readUInt16BE(at + 2);
  }
  return null;
}

import type { Page } from 'playwright-core';

/** Where and with what the photo was taken, as a telephone writes it. */
export const MAKER = 'KENE-TELEFONI';

/** A JPEG of noise, `width` × `height` as it lies, that tells its maker, its place, and that it is to be turned (EXIF). */
export async function aPhoto(page: Page, width: number, height: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    ([w, h]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h });
      const pen = canvas.getContext('2d')!;
      for (let place = 0; place < 4_000; place += 1) {
        pen.fillStyle = `hsl(${(place * 47) % 360} 80% ${20 + ((place * 13) % 60)}%)`;
        pen.fillRect((place * 7919) % w!, (place * 104_729) % h!, 60, 40);
      }
      return canvas.toDataURL('image/jpeg', 0.97).split(',')[1]!;
    },
    [width, height],
  );
  const jpeg = Buffer.from(base64, 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)]);
}

/** Width and height of a JPEG, from its frame header. */
export function sizeOf(jpeg: Uint8Array): readonly [number, number] {
  const bytes = Buffer.from(jpeg);
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xc2) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
  }
  throw new Error('no frame');
}

/** An APP1 segment [Exif 2.32, 4.5]: maker, "turn it by 90°", and a place in Mali. */
function exif(): Buffer {
  const entry = (tag: number, type: number, count: number, value: Buffer): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    value.copy(bytes, 8, 0, 4);
    return bytes;
  };
  const short = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff, 0, 0]);
  const long = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const maker = Buffer.from(`${MAKER}\0`);
  const first = 8;
  const gps = first + 2 + 3 * 12 + 4;
  const data = gps + 2 + 2 * 12 + 4;
  const latitude = Buffer.concat([12, 1, 38, 1, 21, 1].map(long));
  const tiff = Buffer.concat([
    ...[Buffer.from('MM\0*'), long(first), Buffer.from([0, 3])],
    entry(0x010f, 2, maker.length, long(data + latitude.length)),
    entry(0x0112, 3, 1, short(6)),
    entry(0x8825, 4, 1, long(gps)),
    ...[long(0), Buffer.from([0, 2])],
    entry(1, 2, 2, Buffer.from('N\0\0\0')),
    entry(2, 5, 3, long(data)),
    ...[long(0), latitude, maker],
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  return Buffer.concat([Buffer.from([0xff, 0xe1]), short(body.length + 2).subarray(0, 2), body]);
}

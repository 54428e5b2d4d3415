import { deflateSync } from 'node:zlib';
import { SeededRandom } from '../random.js';

/** A file of a made-up complaint, drawn or sounded by this code: nobody's photo, nobody's voice. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

type Kind = 'photo' | 'document' | 'sound';

/** So many of each: drawing takes longer than sealing. */
const VARIETY = 12;
const made = new Map<string, Attachment>();

/** One of the attachments of a kind; the same for the same number. */
export function attachment(kind: Kind, number: number): Attachment {
  const seed = `${kind}-${number % VARIETY}`;
  const known = made.get(seed) ?? make(kind, new SeededRandom(seed));
  made.set(seed, known);
  return known;
}

function make(kind: Kind, random: SeededRandom): Attachment {
  switch (kind) {
    case 'photo':
      return { name: 'photo.png', type: 'image/png', content: png(landscape(random)) };
    case 'document':
      return { name: 'document.png', type: 'image/png', content: png(page(random)) };
    case 'sound':
      return { name: 'enregistrement.wav', type: 'audio/wav', content: wav(random) };
  }
}

const WIDTH = 480;
const HEIGHT = 320;

type Colour = readonly [red: number, green: number, blue: number];
type Painter = (x: number, y: number) => Colour;

/** Earth, sky, a low sun and a few round huts. */
function landscape(random: SeededRandom): Painter {
  const horizon = random.between(150, 210);
  const sun = { x: random.between(60, 420), y: random.between(40, 110), radius: random.between(18, 34) };
  const huts = Array.from({ length: 3 + Math.floor(random.between(0, 3)) }, () => ({
    x: random.between(20, 460),
    width: random.between(24, 52),
    foot: horizon + random.between(14, 80),
  }));
  return (x, y) => {
    for (const { x: middle, width, foot } of huts) {
      const aside = Math.abs(x - middle);
      if (y < foot && y > foot - width * 0.7 && aside < width / 2) return [146, 98, 62];
      const roof = (y - (foot - width * 1.3)) / (width * 0.6);
      if (roof > 0 && roof < 1 && aside < roof * width * 0.7) return [196, 158, 92];
    }
    if (Math.hypot(x - sun.x, y - sun.y) < sun.radius) return [252, 214, 120];
    if (y < horizon) return [150 + (y / horizon) * 80, 178 + (y / horizon) * 30, 214];
    const grain = ((x * 31 + y * 57) % 17) - 8;
    return [186 + grain, 138 + grain, 88 + grain];
  };
}

/** A stamped sheet of which no line can be read. */
function page(random: SeededRandom): Painter {
  const lines = Array.from({ length: 11 }, () => random.between(180, 400));
  const stamp = { x: random.between(280, 400), y: random.between(220, 270) };
  return (x, y) => {
    const ring = Math.abs(Math.hypot(x - stamp.x, y - stamp.y) - 30);
    if (ring < 3) return [64, 92, 158];
    const line = Math.floor((y - 36) / 22);
    const ink = line >= 0 && line < lines.length && (y - 36) % 22 < 6 && x > 40 && x < 40 + lines[line]!;
    return ink && (x + line * 13) % 29 > 4 ? [72, 70, 66] : [246, 241, 228];
  };
}

/** A picture as PNG, 8-bit RGB [W3C PNG, 2nd edition]. */
function png(paint: Painter): Uint8Array {
  const rows = Buffer.alloc(HEIGHT * (WIDTH * 3 + 1));
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const at = y * (WIDTH * 3 + 1) + 1 + x * 3;
      paint(x, y).forEach(
        (value, place) => (rows[at + place] = Math.max(0, Math.min(255, Math.round(value)))),
      );
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const RATE = 8_000;

/** Six seconds that rise and fall like speech without saying anything: 8 kHz, 16 bits, one channel. */
function wav(random: SeededRandom): Uint8Array {
  const samples = RATE * 6;
  const out = Buffer.alloc(44 + samples * 2);
  out.write('RIFF', 0, 'latin1');
  out.writeUInt32LE(36 + samples * 2, 4);
  out.write('WAVEfmt ', 8, 'latin1');
  out.writeUInt32LE(16, 16);
  out.writeUInt16LE(1, 20);
  out.writeUInt16LE(1, 22);
  out.writeUInt32LE(RATE, 24);
  out.writeUInt32LE(RATE * 2, 28);
  out.writeUInt16LE(2, 32);
  out.writeUInt16LE(16, 34);
  out.write('data', 36, 'latin1');
  out.writeUInt32LE(samples * 2, 40);
  const pitch = random.between(110, 190);
  const pace = random.between(2.4, 3.6);
  let phase = 0;
  for (let i = 0; i < samples; i += 1) {
    const t = i / RATE;
    phase += (2 * Math.PI * pitch * (1 + 0.12 * Math.sin(t * 2.1))) / RATE;
    const syllable = Math.max(0, Math.sin(2 * Math.PI * pace * t)) * (Math.sin(t * 1.3) > -0.7 ? 1 : 0);
    const voice = Math.sin(phase) + 0.5 * Math.sin(2 * phase) + 0.25 * Math.sin(5 * phase);
    out.writeInt16LE(Math.round(voice * syllable * 6_000), 44 + i * 2);
  }
  return out;
}

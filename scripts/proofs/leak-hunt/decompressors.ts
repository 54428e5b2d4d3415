// Three small formats for which Node has no reader. They open what was compressed, and give what they could read:
// a piece cut off by the end of a page betrays its beginning all the same.

/** One for all: what is opened is looked at before the next is. */
const scratch = new Uint8Array(1 << 20);

/** Postgres' own compression of long values (pg_lzcompress.c). */
export function openPglz(source: Uint8Array, from: number, most: number): Uint8Array | null {
  const target = scratch.subarray(0, most);
  let read = from;
  let written = 0;
  while (written < most && read < source.length) {
    let control = source[read++]!;
    for (let bit = 0; bit < 8 && written < most && read < source.length; bit += 1, control >>= 1) {
      if ((control & 1) === 0) {
        target[written++] = source[read++]!;
        continue;
      }
      const first = source[read]!;
      const offset = ((first & 0xf0) << 4) | source[read + 1]!;
      let length = (first & 0x0f) + 3;
      read += 2;
      if (length === 18) length += source[read++] ?? 0;
      if (offset === 0 || offset > written) return enough(target, written);
      written = repeat(target, written, offset, length);
    }
  }
  return enough(target, written);
}

/** An LZ4 block, which Postgres may be told to use instead. */
export function openLz4(source: Uint8Array, from: number, most: number): Uint8Array | null {
  const target = scratch.subarray(0, most);
  let read = from;
  let written = 0;
  const long = (start: number): number => {
    let length = start;
    for (let byte = 255; start === 15 && byte === 255 && read < source.length; length += byte)
      byte = source[read++]!;
    return length;
  };
  while (written < most && read < source.length) {
    const token = source[read++]!;
    const literals = Math.min(long(token >> 4), most - written, source.length - read);
    target.set(source.subarray(read, read + literals), written);
    read += literals;
    written += literals;
    if (read + 2 > source.length) break;
    const offset = source[read]! | (source[read + 1]! << 8);
    read += 2;
    if (offset === 0 || offset > written) return enough(target, written);
    written = repeat(target, written, offset, long(token & 15) + 4);
  }
  return enough(target, written);
}

/** LZF, in which Redis writes strings into its snapshots. */
export function openLzf(source: Uint8Array, from: number, most: number): Uint8Array | null {
  const target = scratch.subarray(0, most);
  let read = from;
  let written = 0;
  while (written < most && read < source.length) {
    const control = source[read++]!;
    if (control < 32) {
      for (let left = control + 1; left > 0 && written < most && read < source.length; left -= 1)
        target[written++] = source[read++]!;
      continue;
    }
    let length = control >> 5;
    if (length === 7) length += source[read++] ?? 0;
    const offset = (((control & 0x1f) << 8) | (source[read++] ?? 0)) + 1;
    if (offset > written) return enough(target, written);
    written = repeat(target, written, offset, length + 2);
  }
  return enough(target, written);
}

/** Copies byte by byte, since a copy may overlap itself. */
function repeat(target: Uint8Array, from: number, offset: number, length: number): number {
  let written = from;
  for (let left = length; left > 0 && written < target.length; left -= 1, written += 1)
    target[written] = target[written - offset]!;
  return written;
}

/** Noise read as a compressed value ends after a few bytes. */
const enough = (target: Uint8Array, written: number): Uint8Array | null =>
  written < 32 ? null : target.subarray(0, written);

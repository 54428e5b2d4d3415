import { SealedError } from './sealed-error.js';

const HEADER = 8;
const SMALLEST = 1024;

/**
 * Content with its true length (8 bytes, big-endian) before it and zeros after it, so that only a size class
 * shows: 1 KiB at least, then Padmé buckets, which waste at most 12 % [Nikitin et al., PURBs, PoPETs 2019].
 */
export function pad(content: Uint8Array): Uint8Array {
  const padded = new Uint8Array(paddedLength(content.length));
  new DataView(padded.buffer).setBigUint64(0, BigInt(content.length));
  padded.set(content, HEADER);
  return padded;
}

/** Undoes `pad`; throws `sealed.damaged` for anything `pad` can't have made. */
export function unpad(padded: Uint8Array): Uint8Array {
  if (padded.length < SMALLEST) throw new SealedError('sealed.damaged');
  const length = new DataView(padded.buffer, padded.byteOffset).getBigUint64(0);
  if (length > BigInt(padded.length - HEADER)) throw new SealedError('sealed.damaged');
  const end = HEADER + Number(length);
  if (paddedLength(Number(length)) !== padded.length || padded.subarray(end).some((byte) => byte !== 0)) {
    throw new SealedError('sealed.damaged');
  }
  return padded.slice(HEADER, end);
}

/** The padded size, in bytes, of content of that length. */
export function paddedLength(contentLength: number): number {
  const length = contentLength + HEADER;
  if (length <= SMALLEST) return SMALLEST;
  const exponent = Math.floor(Math.log2(length));
  const unit = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1));
  return Math.ceil(length / unit) * unit;
}

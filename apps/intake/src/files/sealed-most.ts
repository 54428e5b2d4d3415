import { paddedLength } from '#sealing';

/** age's own header, and a tag for each of its pieces [age v1]. */
const AGE_HEADER = 4 * 1024;
const AGE_PIECE = 64 * 1024;
const AGE_TAG = 16;

/** Most bytes that a file of so many can have once it is sealed. */
export function sealedMost(bytes: number): number {
  const padded = paddedLength(bytes);
  return padded + AGE_HEADER + Math.ceil(padded / AGE_PIECE) * AGE_TAG;
}

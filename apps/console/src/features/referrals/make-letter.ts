import fontUrl from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url';
import { sha256, toHex } from '#sealing';
import type { LetterContent } from './letter-pdf.js';

/** A letter as it was made: its bytes and their fingerprint. */
export interface MadeLetter {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Hex. */
  readonly sha256: string;
}

/** Makes the letter in this browser; what makes it, and its letters, are fetched only now. */
export async function makeLetter(content: LetterContent): Promise<MadeLetter> {
  const [{ letterPdf }, font] = await Promise.all([import('./letter-pdf.js'), fetchFont()]);
  const bytes = new Uint8Array(await letterPdf(font, content));
  return { bytes, sha256: toHex(sha256(bytes)) };
}

async function fetchFont(): Promise<Uint8Array> {
  const response = await fetch(fontUrl);
  if (!response.ok) throw new Error('No font');
  return new Uint8Array(await response.arrayBuffer());
}

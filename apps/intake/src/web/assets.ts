import { readFileSync } from 'node:fs';
import type { Locale } from '#i18n';
import type { SpokenId } from '../voices/spoken.js';

/** One published file of the pages. */
export interface Asset {
  /** Its address, with its own hash in the name. */
  readonly path: string;
  /** Subresource Integrity [W3C SRI], sha256. */
  readonly integrity: string;
}

/** The scripts and drawings a page may load; without them the pages work all the same. */
export interface Assets {
  readonly page: Asset | null;
  readonly sealing: Asset | null;
  /** Draws a code for whoever wants it as a picture. */
  readonly drawing: Asset | null;
  /** Makes a photo anew. */
  readonly photos: Asset | null;
  /** Records a voice. */
  readonly recorder: Asset | null;
  /** Keeps on a phone what was spoken there. */
  readonly keeping: Asset | null;
  /** All drawings in one file. */
  readonly pictures: Asset | null;
  readonly sounds: Readonly<Partial<Record<Locale, Sounds>>>;
}

/** A language's recordings: one folder, whose name changes with any of them. */
export interface Sounds {
  /** Its address. */
  readonly folder: string;
  readonly files: SoundFiles;
}

/** Names of the files in it; what nobody has spoken yet is not there. */
export type SoundFiles = Readonly<Partial<Record<SpokenId, string>>>;

/** Pages without scripts: what is shown when none were built. */
const NO_ASSETS: Assets = {
  ...{ page: null, sealing: null, drawing: null, photos: null, recorder: null, keeping: null },
  pictures: null,
  sounds: {},
};

/** Reads what the build published; a door without scripts seals at the server, and says so. */
export function readAssets(folder: string): Assets {
  let text: string;
  try {
    text = readFileSync(`${folder}/assets.json`, 'utf8');
  } catch {
    return NO_ASSETS;
  }
  const listed = JSON.parse(text) as Partial<Assets>;
  return { ...NO_ASSETS, ...listed };
}

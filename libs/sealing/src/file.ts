import { openWith, sealTo } from './age.js';
import { concatBytes, sha256, toBase64, toBytes, toHex } from './bytes.js';
import { openDocument, sealDocument } from './document.js';
import { pad, unpad } from './padding.js';
import { SealedError } from './sealed-error.js';

/** Sealed files travel in parts of this many bytes, so that a dropped line loses one part. */
export const FILE_PART_BYTES = 256 * 1024;

/** What is known of a file, itself sealed: its name and kind as its owner's browser told them, size and SHA-256. */
export interface FileManifest {
  readonly name: string;
  readonly type: string;
  readonly length: number;
  readonly sha256: string;
}

/** A sealed file ready to travel; `sha256` is that of the sealed bytes, which is what the server can confirm. */
export interface SealedFile {
  readonly manifest: Uint8Array;
  readonly parts: readonly Uint8Array[];
  readonly size: number;
  readonly sha256: Uint8Array;
}

/** Seals a file to the case, or to each that may turn out to be it: one padded age file cut into parts, and a sealed manifest. */
export async function sealFile(
  caseRecipients: string | readonly string[],
  content: Uint8Array,
  about: { readonly name: string; readonly type: string },
): Promise<SealedFile> {
  const manifest: FileManifest = { ...about, length: content.length, sha256: toHex(sha256(content)) };
  const recipients = [caseRecipients].flat();
  const sealed = await sealTo(recipients, pad(content));
  const parts: Uint8Array[] = [];
  for (let at = 0; at < sealed.length; at += FILE_PART_BYTES)
    parts.push(sealed.subarray(at, at + FILE_PART_BYTES));
  return {
    manifest: await sealDocument(recipients, 'file-manifest', manifest),
    parts,
    size: sealed.length,
    sha256: sha256(sealed),
  };
}

/** What of an announced file a ticket vouches for, all of it: SHA-256, base64. */
export function announcementMark(announced: {
  readonly requestKey: string;
  readonly size: number;
  readonly manifest: string;
  readonly sha256: string;
}): string {
  const { requestKey, size, manifest, sha256: hash } = announced;
  return toBase64(sha256(toBytes(JSON.stringify([requestKey, size, manifest, hash]))));
}

/** Opens a file's manifest. */
export const openManifest = (identities: readonly string[], manifest: Uint8Array): Promise<FileManifest> =>
  openDocument<FileManifest>(identities, 'file-manifest', manifest);

/** Joins and opens a file's parts and checks it against its manifest; a difference is `sealed.damaged`. */
export async function openFile(
  identities: readonly string[],
  manifest: FileManifest,
  parts: readonly Uint8Array[],
): Promise<Uint8Array> {
  const content = unpad(await openWith(identities, concatBytes(parts)));
  if (content.length !== manifest.length || toHex(sha256(content)) !== manifest.sha256) {
    throw new SealedError('sealed.damaged');
  }
  return content;
}

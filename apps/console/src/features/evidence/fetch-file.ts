import type { DeskApi } from '../../api/client.js';
import type { FileResponse } from '#desk-client';
import type { Vault } from '../../vault/vault.js';
import { kindOf, type FileKind } from './file-kind.js';
import { dangerOf, pretenceOf, safeName, type Pretence } from './file-name.js';
import { isBearable, pictureSize } from './picture-size.js';

/** A file opened in this browser. */
export interface FetchedFile {
  readonly id: string;
  readonly name: string;
  /** What its bytes show it to be. */
  readonly kind: FileKind;
  /** What it says it is, where that is not so. */
  readonly pretence: Pretence | null;
  /** A picture that would take a machine's memory: it is never decoded. */
  readonly unbearable: boolean;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of its content, as its sender's browser wrote it into the sealed manifest; the bytes were held against it. */
  readonly sha256: string;
  /** The sealed bytes are those whose hash its sender was shown. */
  readonly sameAsSent: boolean;
}

/** Fetches a file's parts in order and opens them in the vault, which refuses what is not what its manifest says. */
export async function fetchFile(
  api: DeskApi,
  vault: Vault,
  complaintId: string,
  file: FileResponse,
): Promise<FetchedFile> {
  const manifest = await vault.call('openManifest', { complaintId, manifest: file.manifest });
  const parts: Uint8Array[] = [];
  for (let part = 0; part < file.partCount; part++)
    parts.push(await api.filePart(complaintId, file.id, part));
  const input = { complaintId, manifest, parts, sealedSha256: file.sha256 };
  const { bytes, sameAsSent } = await vault.call('openFile', input);
  const whole = new Uint8Array(bytes);
  const found = kindOf(whole);
  const kind = { ...found, danger: dangerOf(manifest.name, found) };
  return {
    id: file.id,
    name: safeName(manifest.name),
    kind,
    pretence: pretenceOf(manifest, kind),
    unbearable: kind.shape === 'image' && !isBearable(pictureSize(kind.type!, whole)),
    bytes: whole,
    sha256: manifest.sha256,
    sameAsSent,
  };
}

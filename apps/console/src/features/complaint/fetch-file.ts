import type { DeskApi } from '../../api/client.js';
import type { FileResponse } from '#desk-client';
import type { Vault } from '../../vault/vault.js';
import { safeName, sniff } from './file-kind.js';

/** A file opened in this browser. */
export interface FetchedFile {
  readonly name: string;
  /** What its bytes show it to be; null when nothing known. */
  readonly type: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  /** The sealed bytes are those whose hash its sender was shown. */
  readonly sameAsSent: boolean;
}

/** Fetches a file's parts in order and opens them in the vault. */
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
  return {
    name: safeName(manifest.name),
    type: sniff(whole),
    bytes: whole,
    sha256: manifest.sha256,
    sameAsSent,
  };
}

import type { Asset } from '../src/web/assets.js';
import { getNetwork } from './api.js';
import type { SealingTasks } from './sealing.worker.js';
import { TaskClient } from './tasks.js';
import sealingUrl from './sealing.worker.ts?worker&url';

/** Seals apart from the page, so that a cheap phone's page does not freeze. */
export type Sealer = TaskClient<SealingTasks>;

/** Loads the sealing file, checks its fingerprint and the network's signatures. Throws when this browser can't. */
export async function startSealer(asset: Asset, rootPublicKey: string): Promise<Sealer> {
  // A worker can't be given a fingerprint: the file is fetched under one first, and then comes from the cache.
  const file = await fetch(sealingUrl, { integrity: asset.integrity, cache: 'force-cache' });
  if (!file.ok) throw new Error('sealing');
  await file.arrayBuffer();
  const sealer: Sealer = new TaskClient(new Worker(sealingUrl));
  await refresh(sealer, rootPublicKey);
  return sealer;
}

/** Takes the network's newest description. */
export async function refresh(sealer: Sealer, rootPublicKey: string): Promise<void> {
  await sealer.run('prepare', rootPublicKey, await getNetwork());
}

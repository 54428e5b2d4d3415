import type { Asset } from '../src/web/assets.js';

/** A script that is wanted only now: fetched under its fingerprint, as the sealing file is, and then taken from the cache. */
export async function load<Module>({ path, integrity }: Asset): Promise<Module> {
  const file = await fetch(path, { integrity, cache: 'force-cache' });
  if (!file.ok) throw new Error(path);
  await file.arrayBuffer();
  return (await import(/* @vite-ignore */ path)) as Module;
}

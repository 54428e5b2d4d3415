import type { Asset } from '../src/web/assets.js';

const loaded = new Map<string, Promise<unknown>>();

/** A script that is wanted only now: fetched under its fingerprint, as the sealing file is, and then taken from the cache. Once here it needs no line. */
export function load<Module>(asset: Asset): Promise<Module> {
  const module = loaded.get(asset.path) ?? fetched(asset);
  loaded.set(asset.path, module);
  module.catch(() => loaded.delete(asset.path));
  return module as Promise<Module>;
}

async function fetched({ path, integrity }: Asset): Promise<unknown> {
  const file = await fetch(path, { integrity, cache: 'force-cache' });
  if (!file.ok) throw new Error(path);
  await file.arrayBuffer();
  return import(/* @vite-ignore */ path);
}

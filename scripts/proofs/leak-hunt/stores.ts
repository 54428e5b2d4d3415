import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Client, types } from 'pg';
import type { Writer } from './codecs.js';

/** Bytes of one store, and who wrote them. */
export interface Piece {
  readonly store: string;
  /** Where: a path under the data folder, or a table. */
  readonly place: string;
  readonly writer: Writer;
  readonly bytes: Uint8Array;
}

/** What a copy made through SQL holds: every value, decompressed. */
export const SQL_STORE = 'copy through SQL';
const BYTEA = 17;

/** The store a file belongs to, by its path under the data folder. */
export function storeOf(path: string): string {
  if (path.endsWith('.log')) return `log ${basename(path)}`;
  if (path.startsWith('redis/')) return path.endsWith('.rdb') ? 'redis snapshot' : 'redis append-only file';
  if (/^postgres\/(base|global)\//.test(path)) return 'tables';
  if (path.startsWith('postgres/pg_wal/')) return 'write-ahead log';
  return 'other files';
}

/** Every file of the stopped system, whole. */
export function* filePieces(dataDir: string, postgresFolder: string): Generator<Piece> {
  const inside = realpathSync(postgresFolder).startsWith(realpathSync(dataDir));
  for (const path of filesUnder(dataDir)) yield pieceOf(path, relative(dataDir, path));
  if (inside) return;
  // As root, where the server's user can't enter the data folder.
  for (const path of filesUnder(postgresFolder))
    yield pieceOf(path, join('postgres', relative(postgresFolder, path)));
}

/** Every value of every table of the running database, as SQL hands it out. */
export async function sqlPieces(adminUrl: string, take: (piece: Piece) => void): Promise<void> {
  const asBytes = { getTypeParser: (oid: number) => (oid === BYTEA ? types.getTypeParser(BYTEA) : String) };
  const client = new Client({ connectionString: adminUrl, types: asBytes as never });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', nspname, relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
        WHERE relkind IN ('r', 'm') AND nspname <> 'information_schema' ORDER BY 1`,
    );
    for (const { name } of tables) {
      const { rows } = await client.query({ text: `SELECT * FROM ${name}`, rowMode: 'array' });
      const values = (rows as unknown[][]).flat().filter((value) => value !== null);
      const bytes = values.flatMap((value) => [Buffer.from(value as string | Buffer), Buffer.from('\n')]);
      take({ store: SQL_STORE, place: name, writer: 'other', bytes: Buffer.concat(bytes) });
    }
  } finally {
    await client.end();
  }
}

function pieceOf(path: string, place: string): Piece {
  const store = storeOf(place);
  const writer = store.startsWith('redis') ? 'redis' : place.startsWith('postgres/') ? 'postgres' : 'other';
  return { store, place, writer, bytes: readFileSync(path) };
}

/** Links are not followed: what they lead to is read where it is. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const stat = lstatSync(path);
    if (stat.isDirectory()) return filesUnder(path);
    return stat.isFile() ? [path] : [];
  });
}

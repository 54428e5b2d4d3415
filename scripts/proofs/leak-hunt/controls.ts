import { randomInt } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { Client } from 'pg';
import type { ProofSystem } from '../system/proof-system.js';
import { ENCODINGS } from './encodings.js';
import type { Needle } from './needle-index.js';
import { SQL_STORE, storeOf } from './stores.js';

/** Something planted: the hunt must find it in each of these stores. */
export interface Control {
  readonly needle: Needle;
  readonly stores: readonly string[];
}

interface Planting {
  readonly form: string;
  readonly needle: Needle;
  readonly bytes: Uint8Array;
}

const ALPHABET = [...'bcdfghjklmnpqrstvwxzɛɔŋɲ'];
const COMPRESSIONS = { zlib: deflateSync, gzip: gzipSync, zstd: zstdCompressSync } as const;
/** In the write-ahead log a page's head may stand in the middle of one: not of three. */
const COPIES = 3;

/** Plants a control in every store and encoding. The system must be running, and quiet. */
export async function plantControls(system: ProofSystem): Promise<Control[]> {
  return [
    ...(await plantInPostgres(system, 'public')),
    ...(await plantInPostgres(system, 'queue')),
    ...(await plantInRedis(system)),
    ...plantInFiles(system.dataDir),
  ];
}

async function plantInPostgres(system: ProofSystem, schema: string): Promise<Control[]> {
  const client = new Client({ connectionString: system.adminUrl() });
  await client.connect();
  try {
    const table = `${schema}.leak_control`;
    await client.query(
      `CREATE TABLE ${table} (as_bytes bytea, as_text text, as_json jsonb, as_lz4 text, as_chunks text)`,
    );
    await client.query(`ALTER TABLE ${table} ALTER as_chunks SET STORAGE EXTERNAL`);
    const stores = ['tables', 'write-ahead log', SQL_STORE];
    const controls: Control[] = [];
    const plant = async (column: string, form: string, value: (secret: string) => unknown) => {
      const planted = control(`${schema} schema`, form);
      const text = planted.value as string;
      for (let copy = 0; copy < COPIES; copy += 1)
        await client.query(`INSERT INTO ${table} (${column}) VALUES ($1)`, [value(text)]);
      controls.push({ needle: planted, stores });
    };
    for (const { form, needle, bytes } of plantings(`${schema} schema`)) {
      for (let copy = 0; copy < COPIES; copy += 1)
        await client.query(`INSERT INTO ${table} (as_bytes) VALUES ($1)`, [Buffer.from(bytes)]);
      controls.push({ needle: { ...needle, label: `${needle.label} (${form})` }, stores });
    }
    const repeated = (secret: string) => `${secret} ${'répété '.repeat(700)}`;
    await plant('as_json', 'jsonb', (secret) => JSON.stringify({ said: secret }));
    await plant('as_text', 'pglz', repeated);
    await plant('as_chunks', 'toast', repeated);
    if (await lz4IsThere(client, table)) await plant('as_lz4', 'lz4', repeated);
    await client.query('CHECKPOINT');
    return controls;
  } finally {
    await client.end();
  }
}

/** A server may be built without it. */
function lz4IsThere(client: Client, table: string): Promise<boolean> {
  return client.query(`ALTER TABLE ${table} ALTER as_lz4 SET COMPRESSION lz4`).then(
    () => true,
    () => false,
  );
}

async function plantInRedis({ redis }: ProofSystem): Promise<Control[]> {
  if (!redis) return [];
  const stores = ['redis append-only file', 'redis snapshot'];
  const planted = plantings('redis');
  const packed = control('redis', 'lzf');
  await redis.command(async (client) => {
    for (const { form, bytes } of planted) await client.set(`leak-control:${form}`, Buffer.from(bytes));
    await client.set('leak-control:lzf', `${packed.value as string} ${'répété '.repeat(700)}`);
  });
  return [
    ...planted.map(({ needle }) => ({ needle, stores })),
    { needle: packed, stores: ['redis snapshot'] },
  ];
}

/** A line in each log, and a file beside. */
function plantInFiles(dataDir: string): Control[] {
  const logs = readdirSync(dataDir).filter((name) => name.endsWith('.log'));
  return [...logs, 'leak-control.bin'].flatMap((name) => {
    const path = join(dataDir, name);
    if (name.endsWith('.log') && !existsSync(path)) throw new Error(`${name} is not there`);
    const planted = plantings(name);
    for (const { bytes } of planted) appendFileSync(path, Buffer.concat([bytes, Buffer.from('\n')]));
    return planted.map(({ needle }) => ({ needle, stores: [storeOf(name)] }));
  });
}

/** One control for each encoding and each compression that anyone could write. */
function plantings(where: string): Planting[] {
  const encoded = ENCODINGS.map(({ name, forms }): Planting => {
    const needle = control(where, name);
    const text = needle.value as string;
    return { form: name, needle, bytes: forms(Buffer.from(text), text).at(-1)! };
  });
  const compressed = Object.entries(COMPRESSIONS).map(([name, compress]): Planting => {
    const needle = control(where, name);
    return { form: name, needle, bytes: compress(`${needle.value as string} ${'répété '.repeat(20)}`) };
  });
  return [...encoded, ...compressed];
}

function control(where: string, form: string): Needle {
  const letters = Array.from({ length: 24 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return { label: `control in ${where}, ${form}`, value: `contrôle ${letters}` };
}

import { Client } from 'pg';
import type { BenchSystem } from './system.js';

/** Runs something with the superuser's connection. */
export async function asAdmin<T>(system: BenchSystem, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: system.adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

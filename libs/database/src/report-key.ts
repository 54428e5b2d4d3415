import { Client } from 'pg';

/**
 * Says, as kenekanko_owner, that reports signed with this key are the network's: the worker may keep none under another. Known
 * already, nothing changes; older keys go on standing for what they signed.
 */
export async function vouchForReportKey(ownerUrl: string, publicKey: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('INSERT INTO report_key (public_key) VALUES ($1) ON CONFLICT DO NOTHING', [publicKey]);
  } finally {
    await client.end();
  }
}

import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { QUEUES } from '#messages';
import { QUEUE_SCHEMA } from './queue-backend.js';

/**
 * Makes BullMQ's schema as kenekanko_owner and gives kenekanko_worker what running jobs takes, nothing more.
 * BullMQ would create a sequence at a queue's first job, which needs CREATE and blocks others: they are made here.
 */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'kenekanko-migrate' });
  // A server that stops meanwhile is told by the statement that fails.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query('BEGIN');
    for (const queue of QUEUES) await createSequence(client, queue);
    await client.query(`
      REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} FROM PUBLIC;
      GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO kenekanko_worker;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO kenekanko_worker;
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO kenekanko_worker;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO kenekanko_worker;
      -- Adding jobs in bulk makes temporary tables.
      DO $$ BEGIN
        EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO kenekanko_worker', current_database());
      END $$;
      REVOKE INSERT, UPDATE, DELETE ON ${QUEUE_SCHEMA}.migration FROM kenekanko_worker;
    `);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function createSequence(client: Client, queue: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', '${QUEUE_SCHEMA}', ${QUEUE_SCHEMA}.job_id_seq_name($1)) AS name`,
    [queue],
  );
  await client.query(`CREATE SEQUENCE IF NOT EXISTS ${rows[0]!.name}`);
}

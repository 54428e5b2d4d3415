import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The function that marks what was shown; whichever migration was run last, it is this one. */
export const SEEING = `
      CREATE OR REPLACE FUNCTION follow_seen(p_token bytea, p_at timestamptz, p_shown uuid[]) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        UPDATE sealed_item SET seen_at = least(p_at, statement_timestamp())
         WHERE complaint_id = follow_id(p_token) AND kind = 'message-out' AND seen_at IS NULL AND id = ANY (p_shown)
      $$;`;

/**
 * Seen is what was shown: a message that arrives between the look and its mark stays new for the person, and unread
 * for the team that wrote it.
 */
export class MarkShownMessages1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION follow_seen(bytea, timestamptz);
      ${SEEING}
      ${rightsOn('follow_seen(bytea, timestamptz, uuid[])')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION follow_seen(bytea, timestamptz, uuid[]);
      CREATE FUNCTION follow_seen(p_token bytea, p_at timestamptz) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        UPDATE sealed_item SET seen_at = p_at
         WHERE complaint_id = follow_id(p_token) AND kind = 'message-out' AND seen_at IS NULL
      $$;
      ${rightsOn('follow_seen(bytea, timestamptz)')}
    `);
  }
}

const rightsOn = (signature: string): string => `
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ALTER FUNCTION ${signature} OWNER TO kenekanko_definer;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${signature} TO kenekanko_intake;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

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

/**
 * The function that notes what was shown; whichever migration was run last, it is this one. Who came back is counted by
 * functions of a later migration.
 */
export const SEEING = `
  -- Notes what was shown; and that the person came back, the first time.
  CREATE OR REPLACE FUNCTION follow_seen(p_token bytea, p_at timestamptz, p_shown uuid[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE c complaint; t_at timestamptz := least(p_at, clock_timestamp());
  BEGIN
    UPDATE sealed_item SET seen_at = p_at
     WHERE complaint_id = follow_id(p_token) AND kind = 'message-out' AND seen_at IS NULL AND id = ANY (p_shown);
    IF counted_apart(follow_id(p_token), 'came-back') > 0 THEN RETURN; END IF;
    SELECT * INTO c FROM complaint WHERE id = follow_id(p_token) FOR UPDATE;
    -- Of two that come at once, one has counted it meanwhile.
    IF FOUND AND counted_apart(c.id, 'came-back') = 0 THEN PERFORM count_apart(c, 'came-back', network_day(t_at), t_at); END IF;
  END $$;
`;

const rightsOn = (signature: string): string => `
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ALTER FUNCTION ${signature} OWNER TO kenekanko_definer;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${signature} TO kenekanko_intake;
`;

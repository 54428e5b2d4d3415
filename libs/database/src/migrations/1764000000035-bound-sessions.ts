import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEARCH_PATH = 'pg_catalog, public, pg_temp';

/** An account has ten sessions at the most: of more, those end that were not used for the longest. */
export class BoundSessions1764000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION bound_sessions() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
      BEGIN
        UPDATE session SET ended_at = clock_timestamp(), unlock_half = NULL
         WHERE id IN (SELECT id FROM session
                       WHERE account_id = NEW.account_id AND ended_at IS NULL AND expires_at > clock_timestamp()
                       ORDER BY id = NEW.id DESC, last_seen_at DESC, id DESC OFFSET 10);
        RETURN NULL;
      END $$;
      GRANT CREATE ON SCHEMA public TO kenekanko_definer;
      ALTER FUNCTION bound_sessions() OWNER TO kenekanko_definer;
      REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
      REVOKE ALL ON FUNCTION bound_sessions() FROM PUBLIC;
      CREATE TRIGGER session_bound AFTER INSERT ON session FOR EACH ROW EXECUTE FUNCTION bound_sessions();
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('not undone: restore a backup'));
  }
}

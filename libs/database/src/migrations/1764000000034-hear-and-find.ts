import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';
import { amended } from './1764000000029-import-registers.js';

/**
 * An answer that came by phone or on a visit ends the waiting as one that was written does; and whoever is told that
 * something waits finds it: of which complaint their own notices are, as far as they may see it.
 */
export class HearAndFind1764000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(amended('transition_rule()', ANSWERED, `${ANSWERED},${HEARD}`));
    await runner.query(found);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION own_notices()');
    await runner.query(amended('transition_rule()', `${ANSWERED},${HEARD}`, ANSWERED));
  }
}

/** Rows of the state table. */
const ANSWERED = `('answered', '{awaiting-complainant}', 'verifying', '{complainant}')`;
const HEARD = `
      ('answered-otherwise', '{awaiting-complainant}', 'verifying', '{staff}')`;

const found = `
  -- What the session's account has not yet marked as seen, by occasion and complaint; which, only where it may be seen now.
  CREATE FUNCTION own_notices() RETURNS TABLE (occasion text, count int, latest bigint, complaint_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT n.occasion, count(*)::int, max(n.id),
           CASE WHEN (c.team_id = ANY (current_teams()) OR c.id = ANY (granted_complaints()))
                 AND c.id <> ALL (excluded_complaints()) THEN c.id END
      FROM notice n JOIN complaint c ON c.id = n.complaint_id
     WHERE n.account_id = current_account() AND n.seen_at IS NULL
     GROUP BY n.occasion, c.id
  $$;

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ALTER FUNCTION own_notices() OWNER TO kenekanko_definer;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION own_notices() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION own_notices() TO kenekanko_desk;
`;

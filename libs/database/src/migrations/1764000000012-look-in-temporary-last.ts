import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Functions look among temporary tables last. A role that may make them, as a queue's worker must, would otherwise put
 * its own in the place of ours, and have its triggers run as the definer.
 */
export class LookInTemporaryLast1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lookIn(SEARCH_PATH));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(lookIn('pg_catalog, public'));
  }
}

/** Where functions look, and in which order; later migrations write it into their own. */
export const SEARCH_PATH = 'pg_catalog, public, pg_temp';

const lookIn = (path: string): string => `
  DO $$
  DECLARE f regprocedure;
  BEGIN
    FOR f IN SELECT oid FROM pg_proc
              WHERE pronamespace = 'public'::regnamespace AND array_to_string(proconfig, ' ') LIKE 'search_path=pg_catalog, public%' LOOP
      EXECUTE format('ALTER FUNCTION %s SET search_path = ${path}', f);
    END LOOP;
  END $$;
`;

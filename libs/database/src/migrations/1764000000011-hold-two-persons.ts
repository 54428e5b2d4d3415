import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two persons, whatever a door was made to believe: who proposes a conclusion is named as its proposer, and who confirms
 * it confirms what was proposed.
 */
export class HoldTwoPersons1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      recording(`
    v_patch := p_transition->'patch';
    IF (p_transition->>'event' = 'conclusion-proposed'
          AND (v_patch->>'proposer_id')::uuid IS DISTINCT FROM current_account())
       OR (p_transition->>'event' = 'confirmed' AND NOT EXISTS (
             SELECT 1 FROM complaint c
              WHERE c.id = p_complaint
                AND coalesce(v_patch->>'finding', c.finding) IS NOT DISTINCT FROM c.finding
                AND coalesce(v_patch->>'action', c.action) IS NOT DISTINCT FROM c.action
                AND coalesce(v_patch->>'closing_reason', c.closing_reason) IS NOT DISTINCT FROM c.closing_reason)) THEN
      RAISE EXCEPTION 'complaint.not-allowed' USING ERRCODE = 'KK403';
    END IF;`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(recording(''));
  }
}

const recording = (alsoRefused: string): string => `
  CREATE OR REPLACE FUNCTION record_staff_transition(p_complaint uuid, p_version int, p_transition jsonb) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE v_patch jsonb;
  BEGIN
    PERFORM 1 FROM complaint
      WHERE id = p_complaint AND (team_id = ANY (current_teams()) OR id = ANY (granted_complaints()))
        AND id <> ALL (excluded_complaints());
    IF NOT FOUND THEN RAISE EXCEPTION 'complaint.not-found' USING ERRCODE = 'KK404'; END IF;
    IF p_transition->>'event' IN ('transferred', 'second-reader-named') THEN
      RAISE EXCEPTION 'complaint.not-allowed' USING ERRCODE = 'KK403';
    END IF;${alsoRefused}
    RETURN record_transition(p_complaint, p_version,
      p_transition || jsonb_build_object('actorKind', 'staff', 'actorId', current_account()));
  END $$;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordTransition } from './1764000000004-create-functions.js';

/**
 * Two persons, whatever a door was made to believe: who proposes a conclusion is named as its proposer, and who confirms
 * it confirms what was proposed.
 */
export class HoldTwoPersons1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(recordTransition(TWO_PERSONS));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(recordTransition());
  }
}

/** What `record_transition` refuses of a conclusion. */
export const TWO_PERSONS = `
    IF (p_transition->>'event' = 'conclusion-proposed'
          AND n.proposer_id IS DISTINCT FROM (p_transition->>'actorId')::uuid)
       OR (p_transition->>'event' = 'confirmed'
          AND (n.finding, n.action, n.closing_reason) IS DISTINCT FROM (c.finding, c.action, c.closing_reason)) THEN
      RAISE EXCEPTION 'complaint.not-allowed' USING ERRCODE = 'KK403';
    END IF;`;

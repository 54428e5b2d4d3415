import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures are read from sums, and a complaint's lines by its history: nothing reads the ledger by measure and day any more. */
export class DropUnreadIndex1764000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX count_ledger_figures_idx`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX count_ledger_figures_idx ON count_ledger (measure, event_day)
      INCLUDE (sequence, cohort_day, district_id, team_id, kind, delta)`);
  }
}

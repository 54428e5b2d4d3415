import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The few concluded complaints in which the person wrote since: counted with every view of a queue, among very many. */
export class IndexUnreadConcluded1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX complaint_concluded_unread_idx ON complaint (team_id)
        WHERE state = 'concluded' AND unread_since IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX complaint_concluded_unread_idx');
  }
}

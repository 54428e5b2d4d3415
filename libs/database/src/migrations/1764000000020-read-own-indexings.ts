import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who had a team's texts handed out for their browser to search, wrote that down as one look at many complaints, which
 * names none. It is theirs to read again: each later part is handed out under it.
 */
export class ReadOwnIndexings1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY audit_read_own_indexing ON audit FOR SELECT TO kenekanko_desk
        USING (action = 'indexed' AND complaint_id IS NULL AND account_id = (SELECT current_account()))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY audit_read_own_indexing ON audit');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The network's own sums by day, and by days elapsed, lie scattered among those of the places: an overview fetched a page for
 * every third of them. Their indexes carry what it reads, so that it reads no row.
 */
export class ReadNetworkDaysTogether1764000000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ledger_cube_cohort_day_network_idx, ledger_cube_elapsed_network_idx`);
  }
}

const indexes = `
  CREATE INDEX ledger_cube_cohort_day_network_idx ON ledger_cube_cohort_day (month, value)
    INCLUDE (recorded_month, kind, received, triaged, processed, closed, reopened,
             transferred_in, transferred_out, joined_network, left_network)
    WHERE axis = 'cohort-day' AND basis = 'event' AND scope = 'network';
  CREATE INDEX ledger_cube_elapsed_network_idx ON ledger_cube_elapsed (month, value)
    INCLUDE (recorded_month, kind, triaged, processed)
    WHERE axis = 'elapsed' AND basis = 'cohort' AND scope = 'network';
`;

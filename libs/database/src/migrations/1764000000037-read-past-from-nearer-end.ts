import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';
import { COLUMNS } from './1764000000027-keep-when-recorded.js';

/**
 * What was recorded in a past mark's own month is reckoned from whichever end of it is nearer: lines added up from its
 * beginning, or its sums less the lines that came after. The ledger itself loses an index that nothing reads any more.
 */
export class ReadPastFromNearerEnd1764000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX count_ledger_figures_idx`);
    await runner.query(recordedSoFar);
  }

  async down(): Promise<void> {
    throw new Error('How past instants are read is not taken back by a migration: restore a backup instead.');
  }
}

const KEYS = 'axis, basis, scope, month, recorded_month, value, kind, district_id, team_id';
const SUMS = [...COLUMNS.map(({ column }) => column), 'opening_received', 'opening_processed'];

const recordedSoFar = `
  CREATE OR REPLACE FUNCTION recorded_so_far(p_at timestamptz, p_axis text, p_basis text, p_scope text) RETURNS SETOF ledger_cube
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    WITH own AS MATERIALIZED (
      SELECT *, sequence - before > last - sequence AS nearer_end FROM (
        SELECT m.sequence, m.recorded_month,
               coalesce((SELECT b.sequence FROM ledger_mark b WHERE b.recorded_month < m.recorded_month
                          ORDER BY b.recorded_month DESC, b.at DESC LIMIT 1), 0) AS before,
               (SELECT max(l.sequence) FROM ledger_mark l WHERE l.recorded_month = m.recorded_month) AS last
          FROM ledger_mark m WHERE m.at = p_at) AS m)
    SELECT f.* FROM own, LATERAL add_up_ledger(before, sequence, own.recorded_month, p_axis, p_basis, ARRAY[p_scope]) AS f
     WHERE NOT nearer_end
    UNION ALL
    -- A key that was first counted later is none yet.
    SELECT ${KEYS}, ${SUMS.map((one) => `sum(${one})::int`).join(', ')} FROM (
        SELECT c.* FROM own JOIN ledger_cube c ON c.recorded_month = own.recorded_month
         WHERE nearer_end AND axis = p_axis AND basis = p_basis AND scope = p_scope
        UNION ALL
        SELECT ${KEYS.split(', ')
          .map((key) => `f.${key}`)
          .join(', ')}, ${SUMS.map((one) => `-f.${one}`).join(', ')}
          FROM own, LATERAL add_up_ledger(own.sequence, last, own.recorded_month, p_axis, p_basis, ARRAY[p_scope]) AS f
         WHERE nearer_end) AS both_ends
     GROUP BY ${KEYS} HAVING ${SUMS.map((one) => `sum(${one}) <> 0`).join(' OR ')}
  $$;
`;

import type { Tx } from '#database';
import { monthsAfter, type FiguresPeriod } from './domain/index.js';

/** When a team could not work as usual: days by the network's clocks, the last one included; `to` null: it lasts. */
export interface TeamInterval {
  readonly teamId: string;
  readonly districtIds: readonly string[];
  readonly status: 'reduced' | 'remote' | 'suspended';
  readonly from: string;
  readonly to: string | null;
}

/** Reads when teams could not work as usual, for marking the figures: fewer complaints then does not mean fewer violations. */
export class SuspensionsQuery {
  /** Those that touch a period of months, oldest first. */
  async between(tx: Tx, { from, to }: FiguresPeriod, timeZone: string): Promise<TeamInterval[]> {
    return tx.query<TeamInterval>(
      `SELECT i.team_id AS "teamId",
              ARRAY(SELECT d.district_id FROM team_district d WHERE d.team_id = i.team_id ORDER BY 1) AS "districtIds",
              i.status, (i.from_at AT TIME ZONE $3)::date::text AS "from", (i.ended_at AT TIME ZONE $3)::date::text AS "to"
         FROM team_status_interval i
        WHERE (i.from_at AT TIME ZONE $3)::date < $2::date
          AND (i.ended_at IS NULL OR (i.ended_at AT TIME ZONE $3)::date >= $1::date)
        ORDER BY i.from_at, i.team_id`,
      [`${from}-01`, `${monthsAfter(to, 1)}-01`, timeZone],
    );
  }
}

import type { Tx } from '#database';
import type { ListedIssueId } from './domain/index.js';
import type { LookedThrough, QualityFinding } from './look-through.js';
import { COUNTED, OF_COMPLAINT } from './quality-issues.js';

/** One time that figures were looked through. */
export interface QualityRun {
  readonly id: string;
  /** The night (`yyyy-mm-dd`) it was for; null where somebody asked for it by day. */
  readonly night: string | null;
  readonly finishedAt: Date;
  readonly complaints: number;
  readonly ledgerLines: number;
  readonly holds: boolean;
}

/** A finding with how its count was in the nights before, the oldest first. */
export interface TracedFinding extends QualityFinding {
  readonly before: readonly number[];
}

/** What was found last, and whether someone waits for a newer run. */
export interface QualityStanding {
  readonly last: QualityRun | null;
  readonly findings: readonly TracedFinding[];
  /** The runs that `before` of the findings counts by, the oldest first. */
  readonly nights: readonly Pick<QualityRun, 'finishedAt' | 'holds'>[];
  readonly running: boolean;
}

/** A complaint behind a finding: what its team reads of it anyway. */
export interface FoundComplaint {
  readonly id: string;
  readonly state: string;
  readonly priority: number;
  readonly category: string;
  readonly districtId: string;
  readonly receivedAt: Date;
}

const NIGHTS = 30;
const MOST_LISTED = 200;

/** The runs as a session may see them: all for who answers for the network, their own team's findings for a team. */
export class QualityRuns {
  async standing(tx: Tx): Promise<QualityStanding> {
    const runs = await tx.query<QualityRun>(
      `SELECT id, night::text, finished_at AS "finishedAt", complaints, ledger_lines AS "ledgerLines", holds
         FROM quality_run WHERE finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT ${NIGHTS + 1}`,
    );
    const [open] = await tx.query<{ running: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM quality_run WHERE finished_at IS NULL AND asked_at > now() - interval '1 hour') AS running`,
    );
    const [last = null, ...past] = runs;
    const nights = past.filter(({ night }) => night !== null).reverse();
    const findings =
      last === null
        ? []
        : await this.findings(
            tx,
            last.id,
            nights.map(({ id }) => id),
          );
    return { last, findings, nights, running: open!.running };
  }

  private findings(tx: Tx, run: string, nights: readonly string[]): Promise<TracedFinding[]> {
    return tx.query<TracedFinding>(
      `SELECT f.code, f.team_id AS team, f.district_id AS district, f.count,
              ARRAY(SELECT coalesce(b.count, 0) FROM unnest($2::uuid[]) WITH ORDINALITY AS n (id, place)
                      LEFT JOIN quality_finding b ON b.run_id = n.id AND b.code = f.code
                       AND b.team_id IS NOT DISTINCT FROM f.team_id AND b.district_id IS NOT DISTINCT FROM f.district_id
                     ORDER BY n.place) AS before
         FROM quality_finding f WHERE f.run_id = $1 ORDER BY f.code, f.team_id, f.district_id`,
      [run, nights],
    );
  }

  /** A team's complaints of an issue as they are now; the session's rights say which rows. */
  async complaints(tx: Tx, issue: ListedIssueId, teamId: string, now: Date): Promise<FoundComplaint[]> {
    return tx.query<FoundComplaint>(
      `SELECT c.id, c.state, c.priority, c.category, c.district_id AS "districtId", c.received_at AS "receivedAt"
         FROM complaint c WHERE c.team_id = $2 AND $1::timestamptz IS NOT NULL AND ${COUNTED}
          AND (${OF_COMPLAINT[issue]})
        ORDER BY c.state = 'concluded', c.priority, c.received_at LIMIT ${MOST_LISTED}`,
      [now, teamId],
    );
  }

  /** Has figures looked through soon; false where that was asked for just now. Throws `quality.not-yours`. */
  async ask(tx: Tx, id: string): Promise<boolean> {
    const [row] = await tx.query<{ asked: boolean }>('SELECT ask_for_quality_run($1) AS asked', [id]);
    return row!.asked;
  }

  /** For the worker: begins the run of a night; false when it was begun before. */
  async begin(tx: Tx, id: string, night: string): Promise<boolean> {
    const [row] = await tx.query<{ begun: boolean }>('SELECT begin_quality_night($1, $2) AS begun', [
      id,
      night,
    ]);
    return row!.begun;
  }

  /** For the worker: what a run found; false when it was recorded before. */
  async record(tx: Tx, run: string, found: LookedThrough): Promise<boolean> {
    const { complaints, ledgerLines, holds, findings } = found;
    const [row] = await tx.query<{ recorded: boolean }>(
      'SELECT record_quality($1, $2, $3, $4, $5) AS recorded',
      [run, complaints, ledgerLines, holds, JSON.stringify(findings)],
    );
    return row!.recorded;
  }

  /** For the worker: whether a run is still to be done. */
  async isOpen(tx: Tx, run: string): Promise<boolean> {
    const [row] = await tx.query<{ open: boolean }>(
      'SELECT EXISTS (SELECT 1 FROM quality_run WHERE id = $1 AND finished_at IS NULL) AS open',
      [run],
    );
    return row!.open;
  }
}

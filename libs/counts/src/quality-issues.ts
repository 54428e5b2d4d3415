import { QUIET_DAYS, UNCHANGED_DAYS, type ListedIssueId } from './domain/index.js';
import { TAKEN_BACK } from './taken-back.js';

/** What of a complaint (`c`) makes an issue, at an instant ($1). Readable columns alone: the same for checks and for its team. */
export const OF_COMPLAINT: Readonly<Record<ListedIssueId, string>> = {
  'received-ahead': `c.received_at > c.entered_at OR c.entered_at > $1`,
  'concluded-before-received': `c.concluded_at < c.received_at`,
  'steps-out-of-order': `c.triaged_at < c.received_at OR c.accepted_at < c.triaged_at OR c.concluded_at < c.triaged_at`,
  'district-unknown': `c.district_id = 'unknown'`,
  'category-unknown': `c.category = 'unknown'`,
  'language-unknown': `c.language = 'other'`,
  'sex-or-age-missing': `'count-sex-and-age' = ANY (c.consents) AND (c.sex IS NULL OR c.age_band IS NULL)`,
  unchanged: `c.state <> 'concluded' AND c.paused_since IS NULL AND EXISTS (
     SELECT 1 FROM complaint_history h WHERE h.complaint_id = c.id AND h.number = c.version
        AND h.at < $1::timestamptz - interval '${UNCHANGED_DAYS} days')`,
  // A day's grace: the sweep takes so many at a time.
  'overdue-unreminded': `c.state NOT IN ('concluded', 'awaiting-complainant') AND c.due_at < $1::timestamptz - interval '1 day'
     AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.complaint_id = c.id AND r.due_at = c.due_at AND r.share >= 100)`,
};

/** Complaints (`c`) that are in a table at all: not those of the outside reviewer, and not what an undone import had filed. */
export const COUNTED = `(${TAKEN_BACK}) IS NOT TRUE
  AND c.team_id NOT IN (SELECT id FROM team WHERE kind = 'outside-reviewer')`;

const listed = Object.entries(OF_COMPLAINT);

/** Complaints of each team by issue, in one pass. */
export const COMPLAINT_ISSUES = `
  SELECT v.code, t.team_id AS team, NULL::text AS district, v.count FROM (
    SELECT c.team_id, ${listed.map(([, is], at) => `count(*) FILTER (WHERE ${is})::int AS n${at}`).join(',\n           ')}
      FROM complaint c WHERE ${COUNTED} GROUP BY 1) AS t,
    LATERAL (VALUES ${listed.map(([id], at) => `('${id}', t.n${at})`).join(', ')}) AS v (code, count)
   WHERE v.count > 0`;

/** Teams that have something open and of whom nobody did anything, and those of whom nobody is there. */
export const TEAM_ISSUES = `
  WITH busy AS (SELECT DISTINCT team_id FROM complaint WHERE state <> 'concluded'),
  acting AS (SELECT DISTINCT from_team_id AS team_id FROM complaint_history
              WHERE actor_kind = 'staff' AND at > $1::timestamptz - interval '${QUIET_DAYS} days')
  SELECT 'team-quiet' AS code, t.id AS team, NULL::text AS district, 1 AS count
    FROM team t JOIN busy b ON b.team_id = t.id
   WHERE t.active AND t.status <> 'suspended' AND t.kind <> 'outside-reviewer' AND NOT EXISTS (SELECT 1 FROM acting a WHERE a.team_id = t.id)
  UNION ALL
  SELECT 'nobody-on-duty', t.id, NULL, 1 FROM team t
   WHERE t.active AND t.status <> 'suspended' AND t.kind <> 'outside-reviewer' AND NOT EXISTS (
     SELECT 1 FROM membership m JOIN account a ON a.id = m.account_id AND a.active AND a.on_duty
      WHERE m.team_id = t.id AND m.left_at IS NULL AND (a.leave_until IS NULL OR a.leave_until <= $1))`;

/** Complaints received in a month for which an opening balance stands: both count them. */
export const OPENING_ISSUES = `
  WITH net AS (
    SELECT b.district_id, b.month, b.up_to FROM opening_balance b JOIN opening_decision d ON d.entry_id = b.entry_id
     WHERE d.decision = 'confirmed' GROUP BY 1, 2, 3 HAVING sum(b.received) <> 0 OR sum(b.processed) <> 0)
  SELECT 'opening-overlap' AS code, NULL::text AS team, CASE WHEN NOT c.restricted THEN c.district_id END AS district, count(*)::int AS count
    FROM complaint c WHERE $1::timestamptz IS NOT NULL AND ${COUNTED} AND EXISTS (
      SELECT 1 FROM net n WHERE (n.district_id IS NULL OR n.district_id = c.district_id)
         AND CASE WHEN n.up_to THEN network_month(c.received_at) <= n.month ELSE network_month(c.received_at) = n.month END)
   GROUP BY 3`;

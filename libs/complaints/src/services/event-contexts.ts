import type { LedgerLine } from '#counts/domain';
import type { Tx } from '#database';
import { DomainError } from '#kernel';
import type { NetworkSettingsQuery } from '#network';
import { fromLedgerRow, type LedgerRow } from '../data/ledger-row.js';
import { worksCases } from '../data/on-duty.js';
import {
  isOpen,
  pausesOnEntering,
  standingPauses,
  type ClockContext,
  type ComplaintFacts,
  type EventContext,
  type Pause,
  type RecordSummary,
  type Suspension,
  type TeamKind,
} from '../domain/index.js';
import type { LaterEvent } from './transition-writer.js';

/** Reads what a rule must know besides the complaint and the actor. */
export class EventContexts {
  constructor(private readonly network: NetworkSettingsQuery) {}

  /** The context of an event at an instant of the Clock. */
  async load(tx: Tx, facts: ComplaintFacts, event: LaterEvent, at: Date): Promise<EventContext> {
    const { calendar, deadlines, reviewerTeamId } = await this.network.rules(tx);
    return {
      ...{ at, calendar, deadlines, reviewerTeamId },
      pauses: await this.pausesFor(tx, facts, event, at),
      ledger: await this.ledger(tx, facts.id),
      ...(await this.peculiar(tx, facts, event)),
    };
  }

  /** The contexts in which complaints of one team are given out, by their ids; of whom they are given to they say nothing. */
  async givingOut(
    tx: Tx,
    teamId: string,
    ids: readonly string[],
    at: Date,
  ): Promise<Map<string, EventContext>> {
    const { calendar, deadlines, reviewerTeamId } = await this.network.rules(tx);
    const pauses = await storedPauses(tx, ids);
    const suspension = await suspensionOf(tx, teamId);
    const ledger = await ledgerLines(tx, ids);
    return new Map(
      ids.map((id) => [
        id,
        {
          ...{ at, calendar, deadlines, reviewerTeamId },
          pauses: standingPauses(pauses.get(id)!, suspension, at),
          ledger: ledger.get(id)!,
        },
      ]),
    );
  }

  /** What a complaint's clocks are read with, by the network's own rules. */
  async clocks(tx: Tx, facts: ComplaintFacts, at: Date): Promise<ClockContext> {
    const { calendar, deadlines } = await this.network.rules(tx);
    return { at, calendar, deadlines, pauses: await this.pauses(tx, facts, at) };
  }

  /** Pauses of a complaint, past and open, as its clocks see them at an instant. */
  async pauses(tx: Tx, facts: Pick<ComplaintFacts, 'id' | 'teamId'>, at: Date): Promise<readonly Pause[]> {
    return standingPauses(await pausesOf(tx, facts.id), await suspensionOf(tx, facts.teamId), at);
  }

  /** The same as an event finds them: one that moves it to another team, or opens it again, enters that team's. */
  private async pausesFor(
    tx: Tx,
    facts: ComplaintFacts,
    event: LaterEvent,
    at: Date,
  ): Promise<readonly Pause[]> {
    const teamId = event.event === 'transferred' ? event.teamId : facts.teamId;
    if (isOpen(facts) && teamId === facts.teamId) return this.pauses(tx, facts, at);
    return pausesOnEntering(await pausesOf(tx, facts.id), await suspensionOf(tx, teamId), facts, at);
  }

  /** All lines the complaint has in the ledger, in the order they were written. */
  async ledger(tx: Tx, complaintId: string): Promise<LedgerLine[]> {
    return (await ledgerLines(tx, [complaintId])).get(complaintId)!;
  }

  /** Whether the last ruling ended that it counts as overdue; what else ended it on that day did not. */
  async ruledOverdue(tx: Tx, complaintId: string): Promise<boolean> {
    const [row] = await tx.query<{ was: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM count_ledger l WHERE l.history_id = h.id AND l.measure = 'overdue' AND l.delta < 0) AS was
         FROM complaint_history h WHERE h.complaint_id = $1 AND h.event = 'ruled-duplicate'
        ORDER BY h.number DESC LIMIT 1`,
      [complaintId],
    );
    return row?.was ?? false;
  }

  /** What only some events ask for. */
  private async peculiar(tx: Tx, facts: ComplaintFacts, event: LaterEvent): Promise<Partial<EventContext>> {
    switch (event.event) {
      case 'assigned':
      case 'reassigned':
        return { assignee: await this.fitness(tx, facts, event.assigneeId) };
      case 'transferred':
        return { receiver: await this.kindOf(tx, event.teamId) };
      case 'second-reader-named':
        return { otherDeciders: await this.otherDeciders(tx, facts) };
      case 'ruled-duplicate':
        await this.assertVisible(tx, event.duplicateOf);
        return {};
      case 'conclusion-proposed':
      case 'concluded':
        return { record: await this.record(tx, facts) };
      case 'reopened':
        return { confirmerId: await this.confirmer(tx, facts.id) };
      case 'duplicate-undone':
        return { ruledOverdue: await this.ruledOverdue(tx, facts.id) };
      default:
        return {};
    }
  }

  private async kindOf(tx: Tx, teamId: string): Promise<TeamKind | undefined> {
    const [team] = await tx.query<{ kind: TeamKind }>(`SELECT kind FROM team WHERE id = $1`, [teamId]);
    return team?.kind;
  }

  /** Without this, an id of another team's complaint could be told from one that does not exist. */
  private async assertVisible(tx: Tx, complaintId: string): Promise<void> {
    const found = await tx.query(`SELECT 1 FROM complaint WHERE id = $1`, [complaintId]);
    if (found.length === 0) throw new DomainError('complaint.duplicate-not-found', 'invalid');
  }

  private async fitness(
    tx: Tx,
    facts: ComplaintFacts,
    accountId: string,
  ): Promise<NonNullable<EventContext['assignee']>> {
    const [found] = await tx.query<NonNullable<EventContext['assignee']>>(
      `SELECT true AS member, is_on_duty(a.id) AS "onDuty", barred($1, a.id) AS excluded
         FROM membership m JOIN account a ON a.id = m.account_id AND a.active AND ${worksCases('a')}
        WHERE m.team_id = $2 AND m.account_id = $3 AND m.left_at IS NULL`,
      [facts.id, facts.teamId, accountId],
    );
    return found ?? { member: false, onDuty: false, excluded: false };
  }

  private async otherDeciders(tx: Tx, facts: ComplaintFacts): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count
         FROM membership m JOIN account a ON a.id = m.account_id AND a.active AND ${worksCases('a')}
        WHERE m.team_id = $2 AND m.left_at IS NULL AND m.account_id IS DISTINCT FROM $3::uuid
          AND NOT barred($1, a.id)`,
      [facts.id, facts.teamId, facts.proposerId],
    );
    return row!.count;
  }

  /** What the latest record amounts to, as it was stored with that revision: nobody can say otherwise when they conclude. */
  async record(tx: Tx, facts: ComplaintFacts): Promise<RecordSummary | null> {
    const [row] = await tx.query<{ summary: RecordSummary | null }>(
      `SELECT summary FROM sealed_item WHERE complaint_id = $1 AND kind = 'record' AND revision = $2`,
      [facts.id, facts.recordVersion],
    );
    return row?.summary ?? null;
  }

  private async confirmer(tx: Tx, complaintId: string): Promise<string | null> {
    const [row] = await tx.query<{ actor: string | null }>(
      `SELECT actor_id AS actor FROM complaint_history
        WHERE complaint_id = $1 AND to_state = 'concluded' ORDER BY number DESC LIMIT 1`,
      [complaintId],
    );
    return row?.actor ?? null;
  }
}

async function ledgerLines(tx: Tx, complaintIds: readonly string[]): Promise<Map<string, LedgerLine[]>> {
  const rows = await tx.query<LedgerRow & { complaint_id: string }>(
    `SELECT h.complaint_id, l.measure, l.cohort_day::text, l.event_day::text, l.district_id, l.team_id, l.kind, l.category,
            l.channel, l.language, l.finding, l.action, l.closing_reason, l.sex, l.age_band, l.delta
       FROM complaint_history h JOIN count_ledger l ON l.history_id = h.id
      WHERE h.complaint_id = ANY ($1::uuid[]) ORDER BY l.sequence`,
    [complaintIds],
  );
  const lines = new Map<string, LedgerLine[]>(complaintIds.map((id) => [id, []]));
  for (const row of rows) lines.get(row.complaint_id)!.push(fromLedgerRow(row));
  return lines;
}

async function pausesOf(tx: Tx, complaintId: string): Promise<Pause[]> {
  return (await storedPauses(tx, [complaintId])).get(complaintId)!;
}

async function storedPauses(tx: Tx, complaintIds: readonly string[]): Promise<Map<string, Pause[]>> {
  const rows = await tx.query<Pause & { complaintId: string }>(
    `SELECT complaint_id AS "complaintId", reason, from_at AS "from", to_at AS "to" FROM complaint_pause
      WHERE complaint_id = ANY ($1::uuid[]) ORDER BY from_at`,
    [complaintIds],
  );
  const pauses = new Map<string, Pause[]>(complaintIds.map((id) => [id, []]));
  for (const { complaintId, ...pause } of rows) pauses.get(complaintId)!.push(pause);
  return pauses;
}

async function suspensionOf(tx: Tx, teamId: string): Promise<Suspension | null> {
  const [team] = await tx.query<Suspension>(
    `SELECT status_to AS until FROM team WHERE id = $1 AND status = 'suspended'`,
    [teamId],
  );
  return team ?? null;
}

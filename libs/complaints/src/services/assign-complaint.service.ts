import { isUniqueViolation, type Tx, type UnitOfWork } from '#database';
import { isDomainError, newIdAt, unwrap, type Clock } from '#kernel';
import { Outbox } from '#outbox';
import { CandidatesQuery } from '../data/candidates.query.js';
import type { ComplaintQuery } from '../data/complaint.query.js';
import type { Complaint } from '../data/complaint.entity.js';
import { applyEvent, call, decideAssignment, type AssignmentDecision } from '../domain/index.js';
import type { EventContexts } from './event-contexts.js';
import type { TransitionWriter } from './transition-writer.js';

/** A complaint to assign. */
export interface AssignmentRequest {
  readonly complaintId: string;
  /** The same job done twice decides once. */
  readonly jobId: string;
  /** For a replay: outbox rows are born handled. */
  readonly handed?: boolean;
  /** Leaves no trace when nobody can take it: for looking again at what was already found to wait. */
  readonly onlyIfTaken?: boolean;
}

/** What became of it: given to someone; nobody can take it now; it waits for nobody; or this was decided before. */
export type AssignmentOutcome = 'assigned' | 'pooled' | 'not-waiting' | 'decided-before';

/** So many of a team are decided in one transaction. */
const TOGETHER = 50;

/**
 * Gives a waiting complaint to a member of its team, by the rule, and keeps the decision with its reasons. With it those
 * are given out that wait beside it: many that came at once cost the database little more than one.
 */
export class AssignComplaintService {
  private readonly candidates = new CandidatesQuery();
  private readonly outbox = new Outbox();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly complaints: ComplaintQuery,
    private readonly contexts: EventContexts,
    private readonly writer: TransitionWriter,
  ) {}

  /** Decision and transition are one transaction; throws `complaint.stale` when someone was quicker. */
  async assign(request: AssignmentRequest): Promise<AssignmentOutcome> {
    // In a crowd most jobs find that another has seen to theirs.
    const [there] = await this.unitOfWork.ask(WAITING, [request.complaintId]);
    if (!there) return 'not-waiting';
    try {
      if (!request.handed && !request.onlyIfTaken) return await this.run(request, TOGETHER);
    } catch (error) {
      // It may be another of them that somebody took meanwhile.
      if (!isTaken(error)) throw error;
    }
    try {
      return await this.run(request, 0);
    } catch (error) {
      // The same job at work twice, or two jobs for one version: the other one has won.
      if (isDecided(error)) return 'decided-before';
      throw error;
    }
  }

  private run(request: AssignmentRequest, beside: number): Promise<AssignmentOutcome> {
    return this.unitOfWork.run(null, (tx) => this.decide(tx, request, beside));
  }

  private async decide(tx: Tx, request: AssignmentRequest, beside: number): Promise<AssignmentOutcome> {
    const { complaintId, jobId, handed } = request;
    const waiting = await this.waiting(tx, complaintId, beside);
    const asked = waiting.find(({ id }) => id === complaintId);
    if (!asked) return 'not-waiting';
    const at = this.clock.now();
    const decided = await this.byTheRule(tx, asked.teamId, waiting, at);
    const pooled = decided.some(({ complaint, decision }) => complaint === asked && decision.chosen === null);
    if (pooled && request.onlyIfTaken) return 'pooled';
    // One beside it that nobody can take is left to its own job, which says so.
    const kept = decided.filter(({ complaint, decision }) => complaint === asked || decision.chosen !== null);
    await store(tx, jobId, kept, at);
    if (pooled && !handed) await this.outbox.append(tx, [nobodyFree(asked)], at);
    await this.giveOut(
      tx,
      kept.filter(({ decision }) => decision.chosen !== null),
      { teamId: asked.teamId, at, handed },
    );
    return pooled ? 'pooled' : 'assigned';
  }

  /** What waits, if it still does. One assignment of a team at a time: the next must see this one's load. */
  private async waiting(tx: Tx, complaintId: string, beside: number): Promise<Complaint[]> {
    const [seen] = await tx.query<{ teamId: string }>(
      `SELECT team_id AS "teamId", pg_advisory_xact_lock(hashtext('assignment'), hashtext(team_id)) FROM (${WAITING}) AS c`,
      [complaintId],
    );
    return seen ? this.complaints.waitingWith(tx, complaintId, seen.teamId, beside) : [];
  }

  /** One after the other, each in the light of those before. */
  private async byTheRule(
    tx: Tx,
    teamId: string,
    waiting: readonly Complaint[],
    at: Date,
  ): Promise<Decided[]> {
    const ids = waiting.map(({ id }) => id);
    const candidates = await this.candidates.ofTeam(tx, teamId, ids, at);
    return waiting.map((complaint) => {
      const decision = decideAssignment(complaint, candidates.of(complaint.id));
      if (decision.chosen !== null) candidates.give(decision.chosen, complaint, at);
      return { complaint, decision };
    });
  }

  private async giveOut(
    tx: Tx,
    decided: readonly Decided[],
    { teamId, at, handed }: { readonly teamId: string; readonly at: Date; readonly handed?: boolean },
  ): Promise<void> {
    if (decided.length === 0) return;
    const ids = decided.map(({ complaint }) => complaint.id);
    const contexts = await this.contexts.givingOut(tx, teamId, ids, at);
    const transitions = decided.map(({ complaint, decision }) => {
      const event = { event: 'assigned', assigneeId: decision.chosen! } as const;
      // The rule has chosen among members on duty who are kept from nothing.
      const assignee = { member: true, onDuty: true, excluded: false };
      return unwrap(
        applyEvent(complaint, event, { kind: 'worker' }, { ...contexts.get(complaint.id)!, assignee }),
      );
    });
    await this.writer.recordWorkers(tx, transitions, { handed });
  }
}

const WAITING = `SELECT team_id FROM complaint WHERE id = $1 AND state = 'received' AND NOT unreadable`;

interface Decided {
  readonly complaint: Complaint;
  readonly decision: AssignmentDecision;
}

const nobodyFree = ({ id, version }: Complaint) => call('nobody-free', id, String(version));

const isDecided = (error: unknown): boolean =>
  isUniqueViolation(error, 'assignment_decision_job_once') ||
  isUniqueViolation(error, 'assignment_decision_one_winner');

const isTaken = (error: unknown): boolean =>
  isDecided(error) || (isDomainError(error) && error.code === 'complaint.stale');

async function store(tx: Tx, jobId: string, decided: readonly Decided[], at: Date): Promise<void> {
  const rows = decided.map(({ complaint, decision }) => ({
    ...{ id: newIdAt({ now: () => at }), complaint_id: complaint.id, complaint_version: complaint.version },
    ...{ team_id: complaint.teamId, chosen_id: decision.chosen, candidates: decision.considered },
  }));
  await tx.query(
    `INSERT INTO assignment_decision (id, job_id, complaint_id, complaint_version, team_id, decided_at, chosen_id, candidates)
     SELECT d.id, $1, d.complaint_id, d.complaint_version, d.team_id, $2, d.chosen_id, d.candidates
       FROM jsonb_to_recordset($3::jsonb) AS d (id uuid, complaint_id uuid, complaint_version int, team_id text,
              chosen_id uuid, candidates jsonb)`,
    [jobId, at, JSON.stringify(rows)],
  );
}

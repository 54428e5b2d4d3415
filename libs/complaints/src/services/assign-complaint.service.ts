import { isUniqueViolation, type Tx, type UnitOfWork } from '#database';
import { newIdAt, type Clock } from '#kernel';
import { Outbox } from '#outbox';
import { CandidatesQuery } from '../data/candidates.query.js';
import type { ComplaintQuery } from '../data/complaint.query.js';
import type { Complaint } from '../data/complaint.entity.js';
import { call, decideAssignment, type AssignmentDecision } from '../domain/index.js';
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

const WORKER = { kind: 'worker' } as const;

/** Gives a waiting complaint to a member of its team, by the rule, and keeps the decision with its reasons. */
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
    try {
      return await this.unitOfWork.run(null, (tx) => this.decide(tx, request));
    } catch (error) {
      // The same job at work twice, or two jobs for one version: the other one has won.
      if (isUniqueViolation(error, 'assignment_decision_job_once')) return 'decided-before';
      if (isUniqueViolation(error, 'assignment_decision_one_winner')) return 'decided-before';
      throw error;
    }
  }

  private async decide(tx: Tx, request: AssignmentRequest): Promise<AssignmentOutcome> {
    const waiting = await this.waiting(tx, request.complaintId);
    if (!waiting) return 'not-waiting';
    const at = this.clock.now();
    const decision = decideAssignment(waiting, await this.candidates.of(tx, waiting, at));
    if (decision.chosen === null && request.onlyIfTaken) return 'pooled';
    await store(tx, request.jobId, waiting, decision, at);
    if (decision.chosen === null) {
      if (!request.handed) await this.outbox.append(tx, [nobodyFree(waiting)], at);
      return 'pooled';
    }
    const event = { event: 'assigned', assigneeId: decision.chosen } as const;
    const context = await this.contexts.load(tx, waiting, event, at);
    await this.writer.write(tx, waiting, event, WORKER, context, { handed: request.handed });
    return 'assigned';
  }

  /** The complaint if it waits for someone. One assignment of a team at a time: the next must see this one's load. */
  private async waiting(tx: Tx, complaintId: string): Promise<Complaint | null> {
    const [seen] = await tx.query<{ teamId: string }>(
      `SELECT team_id AS "teamId", pg_advisory_xact_lock(hashtext('assignment'), hashtext(team_id))
         FROM complaint WHERE id = $1 AND state = 'received' AND NOT unreadable`,
      [complaintId],
    );
    if (!seen) return null;
    const complaint = await this.complaints.get(tx, complaintId);
    return isWaiting(complaint) && complaint.teamId === seen.teamId ? complaint : null;
  }
}

const nobodyFree = ({ id, version }: Complaint) => call('nobody-free', id, String(version));

function isWaiting(complaint: Pick<Complaint, 'state' | 'unreadable'>): boolean {
  return complaint.state === 'received' && !complaint.unreadable;
}

async function store(
  tx: Tx,
  jobId: string,
  complaint: Complaint,
  decision: AssignmentDecision,
  at: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO assignment_decision (id, job_id, complaint_id, complaint_version, team_id, decided_at, chosen_id, candidates)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[newIdAt({ now: () => at }), jobId, complaint.id, complaint.version, complaint.teamId, at],
      ...[decision.chosen, JSON.stringify(decision.considered)],
    ],
  );
}

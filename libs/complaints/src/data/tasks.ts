import type { Tx } from '#database';
import type { Task } from '../domain/index.js';
import { fromColumns } from './complaint-row.js';
import type { Complaint } from './complaint.entity.js';
import type { OwnKeyCopy } from './sealed-access.query.js';
import type { SealedItem } from './sealed-item.js';

/** A task that is being added; what is to be done lies sealed under its id already. */
export interface NewTask {
  readonly id: string;
  readonly complaintId: string;
  readonly assigneeId: string;
  readonly dueOn: string;
  readonly at: Date;
}

/** What of a task changes; what is left out stays. */
export interface TaskChange {
  readonly done?: boolean;
  readonly assigneeId?: string;
  readonly dueOn?: string;
}

/** A complaint as far as a list of tasks names it, and what opens the tasks' texts. */
export type ComplaintOfTasks = Pick<
  Complaint,
  | 'id'
  | 'teamId'
  | 'kind'
  | 'category'
  | 'districtId'
  | 'state'
  | 'priority'
  | 'caseRecipient'
  | 'dialogueRecipient'
> & {
  /** Null when nobody behind this session holds a copy. */
  readonly keys: Pick<OwnKeyCopy, 'recipient' | 'caseKey' | 'dialogueKey'> | null;
};

/** One of the session's own tasks, with what it says, sealed. */
export interface OwnTask {
  readonly task: Task;
  readonly complaintId: string;
  readonly item: Pick<SealedItem, 'id' | 'box' | 'kind' | 'requestKey' | 'authorId' | 'revision' | 'content'>;
}

/** How many of one's own tasks are listed. */
const OWN_TASKS_MOST = 100;

const COLUMNS = `t.id, t.assignee_id AS "assigneeId", t.due_on::text AS "dueOn", t.created_by AS "createdBy",
  t.created_at AS "createdAt", t.done_at AS "doneAt", t.done_by AS "doneBy", t.version`;

/** What remains to be done on complaints: whose and until when; what it is, is sealed. */
export class Tasks {
  async ofComplaint(tx: Tx, complaintId: string): Promise<Task[]> {
    return tx.query<Task>(`SELECT ${COLUMNS} FROM task t WHERE t.complaint_id = $1 ORDER BY t.due_on, t.id`, [
      complaintId,
    ]);
  }

  /** Null when the complaint has none of that id. */
  async find(tx: Tx, complaintId: string, id: string): Promise<Task | null> {
    const [row] = await tx.query<Task>(
      `SELECT ${COLUMNS} FROM task t WHERE t.complaint_id = $1 AND t.id = $2`,
      [complaintId, id],
    );
    return row ?? null;
  }

  /** Throws `task.assignee` for whoever doesn't work on the complaint, `task.too-many`, `task.refused`. */
  async add(tx: Tx, { id, complaintId, assigneeId, dueOn, at }: NewTask): Promise<void> {
    await tx.query('SELECT add_task($1, $2, $3, $4, $5)', [id, complaintId, assigneeId, dueOn, at]);
  }

  /** Throws `task.stale` where somebody has changed it since. */
  async change(tx: Tx, task: Pick<Task, 'id' | 'version'>, change: TaskChange, at: Date): Promise<void> {
    const { done = null, assigneeId = null, dueOn = null } = change;
    await tx.query('SELECT change_task($1, $2, $3, $4, $5, $6)', [
      ...[task.id, task.version, done, assigneeId, dueOn, at],
    ]);
  }

  /** What an account has still to do, over all complaints that its session may see, by day. */
  async ofAccount(tx: Tx, accountId: string): Promise<OwnTask[]> {
    const rows = await tx.query<Task & Omit<OwnTask['item'], 'id'> & { complaintId: string }>(
      `SELECT ${COLUMNS}, t.complaint_id AS "complaintId", i.box, i.kind, i.request_key AS "requestKey",
              i.author_id AS "authorId", i.revision, i.content
         FROM task t JOIN sealed_item i ON i.id = t.id
        WHERE t.assignee_id = $1 AND t.done_at IS NULL ORDER BY t.due_on, t.id LIMIT ${OWN_TASKS_MOST}`,
      [accountId],
    );
    return rows.map(({ complaintId, box, kind, requestKey, authorId, revision, content, ...task }) => ({
      ...{ task, complaintId },
      item: { id: task.id, box, kind, requestKey, authorId, revision, content },
    }));
  }

  /** The complaints of such a list; a person's own copy of the keys comes before a team's. */
  async complaints(tx: Tx, ids: readonly string[]): Promise<ComplaintOfTasks[]> {
    const rows = await tx.query<Record<string, unknown> & { id: string }>(
      `SELECT id, team_id, kind, category, district_id, state, priority, case_recipient, dialogue_recipient
         FROM complaint WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
    const copies = await tx.query<OwnKeyCopy & { complaintId: string }>(
      `SELECT DISTINCT ON (complaint_id) complaint_id AS "complaintId", recipient, case_key AS "caseKey",
              dialogue_key AS "dialogueKey"
         FROM sealed_key WHERE complaint_id = ANY ($1::uuid[]) ORDER BY complaint_id, holder_kind`,
      [ids],
    );
    const keys = new Map(copies.map(({ complaintId, ...copy }) => [complaintId, copy]));
    return rows.map((row) => ({
      ...fromColumns<Omit<ComplaintOfTasks, 'keys'>>(row),
      keys: keys.get(row.id) ?? null,
    }));
  }
}

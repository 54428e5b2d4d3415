import { DomainError } from '#kernel';

/** A task as the database knows it: whose, until when, done or not; what it says is sealed. */
export interface Task {
  /** Also of the sealed item that says what is to be done. */
  readonly id: string;
  readonly assigneeId: string;
  /** `yyyy-mm-dd` in the network's calendar. */
  readonly dueOn: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
  readonly doneBy: string | null;
  readonly version: number;
}

/** What stands (JSON) inside a sealed `task`. */
export interface TaskContent {
  readonly version: 1;
  readonly title: string;
  readonly details: string;
}

/** Letters a title may have. */
export const TASK_TITLE_MOST = 200;

/** Letters its details may have: with a title, and padded, they fit into what is sealed, whatever letters they are. */
export const TASK_DETAILS_MOST = 3_000;

/** Bytes that its sealed text may have. */
export const TASK_MOST_BYTES = 16 * 1024;

/** How far away its day may be. */
export const TASK_YEARS_MOST = 2;

/** What was opened as a task, or null when it isn't one. */
export function parseTaskContent(value: unknown): TaskContent | null {
  const content = value as Partial<Record<keyof TaskContent, unknown>> | null;
  if (typeof content !== 'object' || content?.version !== 1) return null;
  return typeof content.title === 'string' && typeof content.details === 'string'
    ? (content as TaskContent)
    : null;
}

/** Throws for a day that has passed already, or is more than two years away. */
export function requireDueDay(dueOn: string, today: string): void {
  if (dueOn < today) throw new DomainError('task.day-past', 'invalid');
  const [year, rest] = [Number(today.slice(0, 4)), today.slice(4)];
  if (dueOn > `${year + TASK_YEARS_MOST}${rest}`) throw new DomainError('task.day-far', 'invalid');
}

type Due = Pick<Task, 'dueOn'> & { readonly doneAt: Date | string | null };

/** Whether a task is still to be done and its day has passed. */
export const isTaskLate = ({ doneAt, dueOn }: Due, today: string): boolean =>
  doneAt === null && dueOn < today;

/** What is to be done first, by its day; what is done last. */
export function inTaskOrder<T extends Due & { readonly id: string }>(tasks: readonly T[]): T[] {
  const rank = ({ doneAt, dueOn, id }: T) => `${doneAt === null ? 0 : 1}${dueOn}${id}`;
  return [...tasks].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

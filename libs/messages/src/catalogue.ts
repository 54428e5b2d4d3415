/** The queues; each has its own workers, so that a slow kind of work never holds up another. */
export const QUEUES = ['assignment', 'casework', 'reaching', 'mail', 'reports'] as const;

export type QueueName = (typeof QUEUES)[number];

interface JobEntry {
  readonly queue: QueueName;
  /** Names of the payload's fields. All are ids or codes: a job never carries what a person wrote. */
  readonly fields: readonly string[];
}

/** Every job there is. The worker refuses to start when one has no handler, or two. */
export const JOBS = {
  'assign-complaint': { queue: 'assignment', fields: ['complaintId'] },
  'drain-pool': { queue: 'assignment', fields: ['teamId'] },
  'wait-out': { queue: 'casework', fields: ['complaintId'] },
  'reckon-team': { queue: 'casework', fields: ['teamId'] },
  'tell-people': { queue: 'reaching', fields: ['complaintId', 'occasion', 'turn'] },
  'confirm-address': { queue: 'mail', fields: ['accountId'] },
  'mail-person': { queue: 'mail', fields: ['accountId'] },
  'make-report': { queue: 'reports', fields: ['reportId'] },
} as const satisfies Readonly<Record<string, JobEntry>>;

export type JobName = keyof typeof JOBS;

/** The payload of a job: its fields, each an id. */
export type JobPayload<Name extends JobName> = {
  readonly [Field in (typeof JOBS)[Name]['fields'][number]]: string;
};

/** A job with the payload that belongs to it. */
export type Job<Name extends JobName = JobName> = {
  [N in Name]: { readonly name: N; readonly payload: JobPayload<N> };
}[Name];

interface EventEntry {
  readonly fields: readonly string[];
  /** The jobs the relay makes of it; each takes the fields it names from the event's. */
  readonly jobs: readonly JobName[];
}

/** Every event the outbox may hold, named in the past tense. */
export const EVENTS = {
  'complaint.filed': { fields: ['complaintId', 'teamId'], jobs: ['assign-complaint'] },
  'complaint.pooled': { fields: ['complaintId', 'teamId'], jobs: ['assign-complaint'] },
  'team.capacity-freed': { fields: ['teamId'], jobs: ['drain-pool'] },
  'team.suspension-changed': { fields: ['teamId'], jobs: ['reckon-team'] },
  'people.awaited': { fields: ['complaintId', 'occasion', 'turn'], jobs: ['tell-people'] },
  'address.entered': { fields: ['accountId'], jobs: ['confirm-address'] },
  'report.ordered': { fields: ['reportId'], jobs: ['make-report'] },
} as const satisfies Readonly<Record<string, EventEntry>>;

export type EventName = keyof typeof EVENTS;

/** The payload of an event: its fields, each an id. */
export type EventPayload<Name extends EventName> = {
  readonly [Field in (typeof EVENTS)[Name]['fields'][number]]: string;
};

/** What is appended to the outbox in the transaction of the change it tells. */
export type OutboxMessage<Name extends EventName = EventName> = {
  [N in Name]: { readonly name: N; readonly payload: EventPayload<N> };
}[Name];

import { EVENTS, JOBS, type EventName, type Job, type OutboxMessage, type QueueName } from './catalogue.js';

/** The queue a job belongs to. */
export function queueOf(name: Job['name']): QueueName {
  return JOBS[name].queue;
}

/** The jobs that follow from an event, with the payload each takes from it. */
export function jobsOfEvent(message: OutboxMessage): Job[] {
  const payload: Readonly<Record<string, string | undefined>> = message.payload;
  return EVENTS[message.name].jobs.map((name) => {
    const fields: readonly string[] = JOBS[name].fields;
    return { name, payload: Object.fromEntries(fields.map((field) => [field, payload[field]])) } as Job;
  });
}

/** True when a name and payload read from a store are an event of the catalogue, with ids only. */
export function isOutboxMessage(name: string, payload: unknown): boolean {
  return Object.hasOwn(EVENTS, name) && holdsExactly(EVENTS[name as EventName].fields, payload);
}

/** True when a name and payload read from a queue are a job of the catalogue, with ids only. */
export function isJob(name: string, payload: unknown): boolean {
  return Object.hasOwn(JOBS, name) && holdsExactly(JOBS[name as Job['name']].fields, payload);
}

// An id is short and has no spaces: a sentence that strayed into a payload is refused here.
const ID = /^[A-Za-z0-9_-]{1,64}$/;

function holdsExactly(fields: readonly string[], payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null) return false;
  const entries = Object.entries(payload);
  return (
    entries.length === fields.length &&
    entries.every(([key, value]) => fields.includes(key) && ID.test(String(value)))
  );
}

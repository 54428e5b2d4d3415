import {
  EVENTS,
  isJob,
  isOutboxMessage,
  JOBS,
  jobsOfEvent,
  QUEUES,
  queueOf,
  type EventName,
  type JobName,
} from './index.js';

const jobNames = Object.keys(JOBS) as JobName[];
const eventNames = Object.keys(EVENTS) as EventName[];

describe('the catalogue of messages', () => {
  it('puts every job on a queue that exists', () => {
    for (const name of jobNames) expect(QUEUES).toContain(queueOf(name));
  });

  it('gives every job that follows an event all of its fields', () => {
    for (const name of eventNames) {
      const payload = Object.fromEntries(EVENTS[name].fields.map((field) => [field, `id-of-${field}`]));
      for (const job of jobsOfEvent({ name, payload } as Parameters<typeof jobsOfEvent>[0])) {
        expect(isJob(job.name, job.payload)).toBe(true);
      }
    }
  });

  it('assigns what was filed', () => {
    expect(jobsOfEvent({ name: 'complaint.filed', payload: { complaintId: 'c1', teamId: 't1' } })).toEqual([
      { name: 'assign-complaint', payload: { complaintId: 'c1' } },
    ]);
  });

  it('refuses unknown names, missing or surplus fields, and anything that reads like text', () => {
    expect(isOutboxMessage('complaint.filed', { complaintId: 'c1', teamId: 't1' })).toBe(true);
    expect(isOutboxMessage('complaint.lost', { complaintId: 'c1', teamId: 't1' })).toBe(false);
    expect(isOutboxMessage('complaint.filed', { complaintId: 'c1' })).toBe(false);
    expect(isOutboxMessage('complaint.filed', { complaintId: 'c1', teamId: 't1', text: 'x' })).toBe(false);
    expect(isJob('assign-complaint', { complaintId: 'on m’a pris mon champ' })).toBe(false);
    expect(isJob('toString', {})).toBe(false);
  });
});

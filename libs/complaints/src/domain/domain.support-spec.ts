import type { Actor, StaffActor } from './actor.js';
import { createCalendar } from './calendar.js';
import { DEFAULT_DEADLINES } from './clocks.js';
import type { ComplaintFacts } from './facts.js';
import { fileComplaint, type NewComplaint } from './file-complaint.js';
import type { EventContext } from './transition.js';

/** For the specs of this folder: a network of three teams under the defaults. */
export const calendar = createCalendar({
  timeZone: 'Africa/Bamako',
  weekend: [6, 7],
  holidays: ['2026-01-01', '2026-09-22'],
});

/** A Monday morning. */
export const MONDAY = new Date('2026-03-02T08:00:00Z');

export const complainant: Actor = { kind: 'complainant' };
export const worker: Actor = { kind: 'worker' };

/** A member of the team of Ségou, or of another. */
export const member = (accountId: string, more: Partial<StaffActor> = {}): StaffActor => ({
  kind: 'staff',
  accountId,
  teamIds: ['team-segou'],
  leadOf: [],
  ...more,
});

export const lead = (accountId: string, teamId = 'team-segou'): StaffActor =>
  member(accountId, { teamIds: [teamId], leadOf: [teamId] });

export const contextAt = (at: Date, more: Partial<EventContext> = {}): EventContext => ({
  at,
  calendar,
  deadlines: DEFAULT_DEADLINES,
  ledger: [],
  pauses: [],
  reviewerTeamId: 'team-reviewer',
  assignee: { member: true, onDuty: true, excluded: false },
  record: record('substantiated'),
  ...more,
});

/** What was filed online in Ségou on a Monday, unless said otherwise. */
export const newComplaint = (more: Partial<NewComplaint> = {}): NewComplaint => ({
  id: 'complaint-1',
  teamId: 'team-segou',
  kind: 'human-rights',
  category: 'property',
  districtId: 'segou',
  aboutWhom: 'someone-else',
  risk: [],
  channel: 'web',
  language: 'bm',
  genderWish: 'any',
  consents: [],
  sex: null,
  ageBand: null,
  ...more,
});

/** A complaint as it stands once filed, with columns set otherwise where a spec needs it. */
export const filed = (
  more: Partial<ComplaintFacts> = {},
  input: Partial<NewComplaint> = {},
): ComplaintFacts => ({
  ...fileComplaint(newComplaint(input), contextAt(MONDAY)).after,
  ...more,
});

/** A record that suffices for any finding whose acts agree. */
export const record = (
  finding: 'substantiated' | 'partly-substantiated' | 'unsubstantiated' | 'unfounded',
) => ({
  harmPlan: true,
  stepsDone: 2,
  contacts: 1,
  grades: ['B2', 'C3'],
  independentSources: 2,
  actFindings: [finding],
  otherSide: 'heard' as const,
});

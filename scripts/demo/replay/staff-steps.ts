import type { Complaint } from '#complaints';
import { recordSummary } from '#complaints/domain';
import { currentRecipient } from '#sealing';
import { NATIONAL_TEAM } from '../founding/districts.js';
import type { Step } from '../plan/step.js';
import { complaintId } from './filing.js';
import type { Deed } from './perform.js';
import type { StaffDeed } from './staff.js';
import type { Member } from './staff-directory.js';
import type { World } from './world.js';
import { noteReferral, refer } from './referral-steps.js';
import { addTask, tickTask } from './task-steps.js';

/** A step that a member of staff does. */
export type StaffStep = Exclude<
  Step,
  { do: 'file' | 'assign' | 'wait-out' | 'read' | 'answer' | 'withdraw' }
>;

/** Where a step is done, and by whom. */
export interface StaffSituation {
  readonly world: World;
  readonly deed: Deed;
  readonly facts: Complaint;
  readonly who: Member;
}

/** What a step is made of, but for who does it where. */
export type Detail = Omit<StaffDeed, 'complaintId' | 'name' | 'historyId' | 'who'>;

type Details = {
  readonly [Do in StaffStep['do']]: (
    step: Extract<StaffStep, { do: Do }>,
    situation: StaffSituation,
  ) => Detail;
};

/** The event and the sealed texts of a step. */
export function detailOf(step: StaffStep, situation: StaffSituation): Detail {
  const detail = DETAILS[step.do] as (step: StaffStep, situation: StaffSituation) => Detail;
  return detail(step, situation);
}

const NOT_THE_SAME = 'Même lieu, autre jour : ce sont deux affaires. Le rapprochement est défait.';
const FREELY_ASKED = 'Retrait relu à deux : demandé librement, sans pression apparente.';

const DETAILS: Details = {
  accept: () => ({ event: { event: 'accepted' }, opens: true }),
  decline: ({ closingReason, reply }) => ({
    event: { event: 'declined', closingReason },
    items: [{ kind: 'message-out', body: reply }],
    opens: true,
  }),
  'rule-duplicate': (_step, { deed }) => ({
    event: { event: 'ruled-duplicate', duplicateOf: complaintId(deed.duplicateOf!) },
    opens: true,
  }),
  'undo-duplicate': () => ({
    event: { event: 'duplicate-undone' },
    items: [{ kind: 'note', body: NOT_THE_SAME }],
  }),
  return: ({ reason }) => ({ event: { event: 'returned-to-pool', reason } }),
  reassign: (_step, { world, facts, who }) => {
    const to = world.staff.another(facts, [facts.assigneeId, who.accountId]) ?? who;
    return { event: { event: 'reassigned', reason: 'workload', assigneeId: to.accountId } };
  },
  transfer: ({ toTeam, reason }, { world }) => ({
    event: { event: 'transferred', teamId: toTeam, reason },
    handTo: currentRecipient(world.network.trusted.teams.get(toTeam))!,
  }),
  unreadable: () => ({ event: { event: 'unreadable' } }),
  note: ({ text }) => ({ items: [{ kind: 'note', body: text }] }),
  record: ({ record }, { facts }) => ({
    items: [
      { kind: 'record', body: record, summary: recordSummary(record), revision: facts.recordVersion + 1 },
    ],
  }),
  'add-task': addTask,
  'tick-task': tickTask,
  refer,
  'note-referral': noteReferral,
  ask: ({ text }) => ({ event: { event: 'asked' }, items: [{ kind: 'message-out', body: text }] }),
  propose: ({ conclusion, reasons }, { facts }) => ({
    event: { event: 'conclusion-proposed', ...conclusion, recordVersion: facts.recordVersion },
    items: [{ kind: 'conclusion', body: reasons }],
  }),
  conclude: ({ conclusion, reasons, reply }, { facts }) => ({
    event: { event: 'concluded', ...conclusion, recordVersion: facts.recordVersion },
    items: [
      { kind: 'conclusion', body: reasons },
      { kind: 'message-out', body: reply },
    ],
  }),
  'send-back': ({ text }) => ({
    event: { event: 'sent-back', reason: 'other-side' },
    items: [{ kind: 'reason', body: text }],
    opens: true,
  }),
  'name-second-reader': (_step, { world }) => {
    const reader = world.staff.lead(NATIONAL_TEAM);
    return { event: { event: 'second-reader-named', accountId: reader.accountId }, handTo: reader.recipient };
  },
  confirm: ({ reply }) => ({
    event: { event: 'confirmed' },
    items: [{ kind: 'message-out', body: reply }],
    opens: true,
  }),
  'close-withdrawal': () => ({
    event: { event: 'withdrawal-closed' },
    items: [{ kind: 'note', body: FREELY_ASKED }],
  }),
  reopen: ({ text }) => ({
    event: { event: 'reopened', reason: 'new-facts' },
    items: [{ kind: 'reason', body: text }],
  }),
};

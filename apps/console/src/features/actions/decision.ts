import {
  CLOSING_REASONS_BY_EVENT,
  missingForConclusion,
  needsTwoPersons,
  REASONS,
  type EventId,
  type MissingCode,
  type RecordSummary,
} from '#complaints/domain';
import type { ActionId as ConclusionAction, ClosingReasonId, FindingId } from '#taxonomy';
import { isId } from '#kernel';
import type { Plain } from '../complaint/use-send.js';
import type { ActionId } from './offered.js';

/** What is typed or chosen before an action; each action asks for some of it. */
export interface Values {
  readonly reason: string;
  readonly closingReason: string;
  readonly finding: string;
  readonly action: string;
  readonly duplicateOf: string;
  readonly assigneeId: string;
  readonly teamId: string;
  readonly message: string;
  readonly explanation: string;
}

export type Field = keyof Values;

export const EMPTY_VALUES: Values = {
  reason: '',
  closingReason: '',
  finding: '',
  action: '',
  duplicateOf: '',
  assigneeId: '',
  teamId: '',
  message: '',
  explanation: '',
};

/** The fields of each action's form, in their order. */
export const FIELDS: Readonly<Record<ActionId, readonly Field[]>> = {
  unreadable: [],
  'withdrawal-closed': [],
  accepted: [],
  confirmed: ['message'],
  conclude: ['finding', 'action', 'closingReason', 'explanation', 'message'],
  asked: ['message'],
  'sent-back': ['reason', 'explanation'],
  declined: ['closingReason', 'message'],
  'ruled-duplicate': ['duplicateOf', 'message'],
  'duplicate-undone': [],
  reopened: ['reason', 'explanation'],
  assigned: ['assigneeId'],
  reassigned: ['assigneeId', 'reason'],
  'returned-to-pool': ['reason', 'explanation'],
  transferred: ['teamId', 'reason', 'explanation'],
};

const REQUIRED: Readonly<Partial<Record<ActionId, readonly Field[]>>> = {
  asked: ['message'],
  conclude: ['finding', 'action', 'explanation'],
  'sent-back': ['reason', 'explanation'],
  declined: ['closingReason'],
  'ruled-duplicate': ['duplicateOf'],
  reopened: ['reason'],
  assigned: ['assigneeId'],
  reassigned: ['assigneeId', 'reason'],
  'returned-to-pool': ['reason'],
  transferred: ['teamId', 'reason'],
};

/** The verification record a conclusion rests on. */
export interface RecordStanding {
  readonly version: number;
  readonly summary: RecordSummary;
}

/** What is told to the desk: the event, its codes, and the texts to be sealed with it. */
export interface Decision {
  readonly event: EventId;
  readonly reason?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly texts: readonly Plain[];
}

/** Fields that must be filled before the action can be done. */
export function missingFields(action: ActionId, values: Values, complaintId: string): Field[] {
  const missing = (REQUIRED[action] ?? []).filter((field) => values[field].trim() === '');
  if (action === 'conclude' && values.finding === 'not-examined' && values.closingReason === '') {
    return [...missing, 'closingReason'];
  }
  if (action === 'ruled-duplicate' && missing.length === 0) {
    return isId(values.duplicateOf) && values.duplicateOf !== complaintId ? [] : ['duplicateOf'];
  }
  return missing;
}

/** What the record still lacks for the chosen finding. */
export function missingInRecord(action: ActionId, values: Values, record: RecordStanding): MissingCode[] {
  return action === 'conclude' && values.finding !== ''
    ? missingForConclusion(record.summary, values.finding as FindingId)
    : [];
}

/** Which of the two events a conclusion is: alone where one person is enough, else proposed to a second. */
export function conclusionEvent(
  values: Pick<Values, 'finding' | 'action'>,
): 'concluded' | 'conclusion-proposed' {
  const conclusion = { finding: values.finding as FindingId, action: values.action as ConclusionAction };
  return needsTwoPersons(conclusion) ? 'conclusion-proposed' : 'concluded';
}

/** Turns what was filled in into what the desk is told. */
export function decisionOf(action: ActionId, values: Values, record: RecordStanding): Decision {
  const event = action === 'conclude' ? conclusionEvent(values) : action;
  const payload = payloadOf(action, values, record);
  const explanation = values.explanation.trim();
  const message = values.message.trim();
  const texts: Plain[] = [];
  if (explanation && FIELDS[action].includes('explanation')) {
    texts.push({ box: 'case', kind: action === 'conclude' ? 'conclusion' : 'reason', body: explanation });
  }
  // The person hears of a conclusion once it stands, not while it is only proposed.
  if (message && FIELDS[action].includes('message') && event !== 'conclusion-proposed') {
    texts.push({ box: 'dialogue', kind: 'message-out', body: message });
  }
  return {
    event,
    ...(FIELDS[action].includes('reason') ? { reason: values.reason } : {}),
    ...(payload ? { payload } : {}),
    texts,
  };
}

function payloadOf(action: ActionId, values: Values, record: RecordStanding): Decision['payload'] {
  switch (action) {
    case 'declined':
      return { closingReason: values.closingReason };
    case 'ruled-duplicate':
      return { duplicateOf: values.duplicateOf };
    case 'assigned':
    case 'reassigned':
      return { assigneeId: values.assigneeId };
    case 'transferred':
      return { teamId: values.teamId };
    case 'conclude':
      return {
        finding: values.finding,
        action: values.action,
        closingReason: values.finding === 'not-examined' ? values.closingReason : null,
        recordVersion: record.version,
        summary: record.summary,
      };
    default:
      return undefined;
  }
}

/** The closing reasons a form offers. */
export function closingReasonsOf(action: ActionId): readonly ClosingReasonId[] {
  return CLOSING_REASONS_BY_EVENT[action === 'conclude' ? 'concluded' : action] ?? [];
}

/** The reason codes a form offers. */
export function reasonsOf(action: ActionId): readonly string[] {
  return Object.hasOwn(REASONS, action) ? REASONS[action as keyof typeof REASONS] : [];
}

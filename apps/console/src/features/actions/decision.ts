import {
  ACTIONS_BY_FINDING,
  actionsOpen,
  asksForMessage,
  closingReasonsFor,
  missingForConclusion,
  needsTwoPersons,
  REASONS,
  type ConclusionContent,
  type MissingCode,
  type RecordSummary,
} from '#complaints/domain';
import type { ComplaintFactsResponse, RecordEventRequest } from '#desk-client';
import type { ActionId as ConclusionAction, ClosingReasonId, FindingId } from '#taxonomy';
import { isId } from '#kernel';
import { unfilledPlace } from '../complaint/letters.js';
import type { Plain } from '../complaint/use-send.js';
import type { FormId } from './offered.js';

/** What is typed or chosen before an action; each action asks for some of it. */
export interface Values {
  readonly reason: string;
  readonly closingReason: string;
  readonly finding: string;
  readonly action: string;
  readonly duplicateOf: string;
  readonly assigneeId: string;
  readonly teamId: string;
  readonly readerId: string;
  readonly message: string;
  /** Not empty where the person must not be contacted: the complaint is closed without a word. */
  readonly withoutMessage: string;
  readonly explanation: string;
  /** What the person answered otherwise than in writing. */
  readonly heard: string;
  /** What was looked for before a withdrawal is closed, and what was found. */
  readonly lookedFor: string;
  /** To whom it was transmitted, in words, and on which day. */
  readonly authority: string;
  readonly transmittedOn: string;
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
  readerId: '',
  message: '',
  withoutMessage: '',
  explanation: '',
  heard: '',
  lookedFor: '',
  authority: '',
  transmittedOn: '',
};

/** The fields of each action's form, in their order. */
export const FIELDS: Readonly<Record<FormId, readonly Field[]>> = {
  unreadable: [],
  'withdrawal-closed': ['lookedFor'],
  accepted: [],
  confirmed: ['message', 'withoutMessage'],
  conclude: [
    ...(['finding', 'action', 'authority', 'transmittedOn', 'closingReason', 'explanation'] as const),
    ...(['message', 'withoutMessage'] as const),
  ],
  'answered-otherwise': ['reason', 'heard'],
  'sent-back': ['reason', 'explanation'],
  declined: ['closingReason', 'message', 'withoutMessage'],
  'ruled-duplicate': ['duplicateOf', 'message', 'withoutMessage'],
  'duplicate-undone': [],
  reopened: ['reason', 'explanation'],
  assigned: ['assigneeId'],
  reassigned: ['assigneeId', 'reason'],
  'returned-to-pool': ['reason', 'explanation'],
  'second-reader-named': ['readerId'],
  transferred: ['teamId', 'reason', 'explanation'],
};

const REQUIRED: Readonly<Partial<Record<FormId, readonly Field[]>>> = {
  'withdrawal-closed': ['lookedFor'],
  conclude: ['finding', 'action', 'authority', 'transmittedOn', 'closingReason', 'explanation'],
  'answered-otherwise': ['reason', 'heard'],
  'sent-back': ['reason', 'explanation'],
  declined: ['closingReason'],
  reopened: ['reason'],
  assigned: ['assigneeId'],
  reassigned: ['assigneeId', 'reason'],
  'returned-to-pool': ['reason'],
  'second-reader-named': ['readerId'],
  transferred: ['teamId', 'reason'],
};

/** The verification record a conclusion rests on. */
export interface RecordStanding {
  readonly version: number;
  readonly summary: RecordSummary;
}

/** What is told to the desk: the event, its codes, and the texts to be sealed with it. */
export interface Decision {
  readonly event: RecordEventRequest['event'];
  readonly reason?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly texts: readonly Plain[];
  /** The complaint ends without a word: the person must not be contacted. */
  readonly withoutMessage?: true;
}

/** What the forms ask of a complaint. */
export type AskedOf = Pick<ComplaintFactsResponse, 'id' | 'withdrawalAskedAt' | 'unreadable'>;

const isOfTransmission = (field: Field): boolean => field === 'authority' || field === 'transmittedOn';

/** Whether a field of the action's form is asked for, given what was chosen so far. */
export function isAsked(field: Field, action: FormId, values: Values, facts: AskedOf): boolean {
  if (!FIELDS[action].includes(field)) return false;
  if (field === 'closingReason' && action === 'conclude') return values.finding === 'not-examined';
  // What no browser can open takes no text either.
  if (field === 'lookedFor') return !facts.unreadable;
  if (isOfTransmission(field)) return values.action === 'transmitted';
  if (field !== 'message' && field !== 'withoutMessage') return true;
  if (field === 'message' && values.withoutMessage !== '') return false;
  // Only a conclusion that stands at once is told to the person at once.
  const chosen = action !== 'conclude' || values.finding !== '';
  return chosen && asksForMessage(eventOf(action, values), facts);
}

/** Fields that must be filled, or filled otherwise, before the action can be done. */
export function missingFields(action: FormId, values: Values, facts: AskedOf): Field[] {
  return FIELDS[action].filter((field) => {
    if (!isAsked(field, action, values, facts)) return false;
    // Whoever filed was promised an answer: what ends a complaint says it, or says that it must not.
    if (field === 'message') return values.message.trim() === '' || unfilledPlace(values.message) !== null;
    if (field === 'duplicateOf') return !isId(values.duplicateOf) || values.duplicateOf === facts.id;
    return (REQUIRED[action] ?? []).includes(field) && values[field].trim() === '';
  });
}

/** What the record still lacks for the chosen finding. */
export function missingInRecord(action: FormId, values: Values, record: RecordStanding): MissingCode[] {
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
export function decisionOf(action: FormId, values: Values, record: RecordStanding, facts: AskedOf): Decision {
  const payload = payloadOf(action, values, record);
  const explanation = values.explanation.trim();
  const message = values.message.trim();
  const texts: Plain[] = [];
  if (explanation && FIELDS[action].includes('explanation')) {
    texts.push(
      action === 'conclude'
        ? { kind: 'conclusion', body: conclusionContent(explanation, values) }
        : { kind: 'reason', body: explanation },
    );
  }
  for (const field of ['heard', 'lookedFor'] as const) {
    const noted = values[field].trim();
    if (noted && isAsked(field, action, values, facts)) texts.push({ kind: 'note', body: noted });
  }
  if (message && isAsked('message', action, values, facts)) {
    texts.push({ kind: 'message-out', body: message });
  }
  const silent = values.withoutMessage !== '' && isAsked('withoutMessage', action, values, facts);
  return {
    event: eventOf(action, values),
    ...(FIELDS[action].includes('reason') ? { reason: values.reason } : {}),
    ...(payload ? { payload } : {}),
    texts,
    ...(silent ? { withoutMessage: true as const } : {}),
  };
}

/** What is sealed with a conclusion: the desk learns that it was transmitted, never to whom. */
function conclusionContent(grounds: string, values: Values): ConclusionContent {
  const { action, authority, transmittedOn } = values;
  const transmitted = action === 'transmitted' ? { authority: authority.trim(), on: transmittedOn } : null;
  return { version: 1, grounds, transmitted };
}

const eventOf = (action: FormId, values: Values): RecordEventRequest['event'] =>
  action === 'conclude' ? conclusionEvent(values) : action;

function payloadOf(action: FormId, values: Values, record: RecordStanding): Decision['payload'] {
  switch (action) {
    case 'declined':
      return { closingReason: values.closingReason };
    case 'ruled-duplicate':
      return { duplicateOf: values.duplicateOf };
    case 'assigned':
    case 'reassigned':
      return { assigneeId: values.assigneeId };
    case 'second-reader-named':
      return { accountId: values.readerId };
    case 'transferred':
      return { teamId: values.teamId };
    case 'conclude':
      return {
        finding: values.finding,
        action: values.action,
        closingReason: values.finding === 'not-examined' ? values.closingReason : null,
        recordVersion: record.version,
      };
    default:
      return undefined;
  }
}

/** Why nothing can be transmitted where the finding alone would let it; null where it can be, or never could. */
export function transmissionWithheld(
  finding: string,
  facts: Pick<ComplaintFactsResponse, 'consents' | 'withdrawalAskedAt'>,
): 'no-consent' | 'withdrawn' | null {
  const fits = Object.hasOwn(ACTIONS_BY_FINDING, finding);
  if (!fits || !ACTIONS_BY_FINDING[finding as FindingId].includes('transmitted')) return null;
  if (actionsOpen(finding as FindingId, facts).includes('transmitted')) return null;
  return facts.withdrawalAskedAt ? 'withdrawn' : 'no-consent';
}

/** The closing reasons a form offers. */
export function closingReasonsOf(action: FormId): readonly ClosingReasonId[] {
  return closingReasonsFor(action === 'conclude' ? 'concluded' : action);
}

/** The reason codes a form offers. */
export function reasonsOf(action: FormId): readonly string[] {
  return Object.hasOwn(REASONS, action) ? REASONS[action as keyof typeof REASONS] : [];
}

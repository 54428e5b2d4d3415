import type { OutboxMessage } from '#messages';
import { accountOf, type Actor } from './actor.js';
import { isDangerToLife } from './clocks.js';
import type { ComplaintFacts } from './facts.js';

/** Why something waits for a person of the staff; a mail never says which. */
export const OCCASION_IDS = [
  'danger',
  'urgent',
  'assigned',
  'second-person',
  'message',
  'mentioned',
  'referral-due',
  'nobody-free',
  'due-soon',
  'overdue',
  'long-overdue',
] as const;

export type OccasionId = (typeof OCCASION_IDS)[number];

/** Someone who may be told of a complaint: not barred from it, and the account is in use. */
export interface Reachable {
  readonly accountId: string;
  /** Of the team responsible for it. */
  readonly member: boolean;
  readonly lead: boolean;
  readonly onDuty: boolean;
  readonly coordinator: boolean;
  /** Named in the note that the occasion is about. */
  readonly mentioned?: boolean;
}

const AFTER_THE_END: readonly OccasionId[] = ['message', 'referral-due'];

type Called = Pick<ComplaintFacts, 'state' | 'assigneeId' | 'proposerId' | 'secondReaderId'>;

/** Who is told of an occasion, as the complaint stands now; nobody when it is over meanwhile. */
export function calledFor(
  occasion: OccasionId,
  complaint: Called,
  people: readonly Reachable[],
): readonly string[] {
  // A message may come after the end, and what was referred is still to be answered; all else has ended with it.
  if (complaint.state === 'concluded' && !AFTER_THE_END.includes(occasion)) return [];
  return chosen(occasion, complaint, people).map(({ accountId }) => accountId);
}

function chosen(occasion: OccasionId, complaint: Called, people: readonly Reachable[]): readonly Reachable[] {
  const members = people.filter(({ member }) => member);
  // Where every lead is barred the others stand in, as the database has it (`leads_complaint`): no alarm goes to nobody.
  const leads = orElse(
    people.filter(({ lead }) => lead),
    members,
  );
  const carrier = people.filter(({ accountId, member }) => member && accountId === complaint.assigneeId);
  switch (occasion) {
    case 'danger':
    case 'urgent':
      return orElse(
        people.filter(({ member, onDuty, lead }) => (member && onDuty) || lead),
        members,
      );
    case 'assigned':
      return carrier;
    case 'second-person':
      return complaint.state === 'deciding' ? deciders(complaint, people) : [];
    case 'message':
    case 'referral-due':
      return orElse(carrier, leads);
    case 'mentioned':
      return people.filter(({ mentioned, member }) => mentioned && member);
    case 'due-soon':
      return complaint.state === 'deciding' ? deciders(complaint, people) : orElse(carrier, leads);
    case 'nobody-free':
    case 'overdue':
      return leads;
    case 'long-overdue':
      return people.filter(({ coordinator }) => coordinator);
  }
}

/** Who can decide on a proposal: the reader let in for it, else the team's others, the lead where none is on duty. */
function deciders(complaint: Called, people: readonly Reachable[]): readonly Reachable[] {
  const reader = people.filter(({ accountId }) => accountId === complaint.secondReaderId);
  const others = people.filter(({ accountId, member }) => member && accountId !== complaint.proposerId);
  return orElse(
    reader,
    orElse(
      others.filter(({ onDuty }) => onDuty),
      orElse(
        others.filter(({ lead }) => lead),
        others,
      ),
    ),
  );
}

const orElse = <T>(first: readonly T[], otherwise: readonly T[]): readonly T[] =>
  first.length > 0 ? first : otherwise;

/** The messages that have people told after an event, of those its row in the state table names. */
export function callsAfter(
  occasions: readonly OccasionId[],
  after: ComplaintFacts,
  actor: Actor,
): OutboxMessage[] {
  return occasions
    .filter((occasion) => arises(occasion, after, actor))
    .map((occasion) => call(occasion, after.id, String(after.version)));
}

function arises(occasion: OccasionId, after: ComplaintFacts, actor: Actor): boolean {
  if (occasion === 'danger') return isDangerToLife(after);
  if (occasion === 'urgent') return after.priority === 2 && !isDangerToLife(after);
  // Nobody need be told what they have just done themselves.
  if (occasion === 'assigned') return after.assigneeId !== null && after.assigneeId !== accountOf(actor);
  return true;
}

/** The message that has people told. `turn` tells one time from the next: of the same turn each hears once. */
export function call(occasion: OccasionId, complaintId: string, turn: string): OutboxMessage {
  return { name: 'people.awaited', payload: { complaintId, occasion, turn } };
}

import { accountOf, type Actor } from './actor.js';
import {
  feedbackDue,
  secondPersonRequest,
  triageRequest,
  verificationRequest,
  type ClockContext,
} from './clocks.js';
import { withdrawalNeedsTwo } from './conclusion.js';
import { dueInstant, type Pause } from './deadlines.js';
import type { ComplaintEvent, Conclusion, EventId } from './events.js';
import type { ComplaintFacts } from './facts.js';
import { restriction } from './restriction.js';
import type { EventContext } from './transition.js';

type Patch = Partial<ComplaintFacts>;

interface PatchInput<Id extends EventId> {
  readonly facts: ComplaintFacts;
  readonly event: ComplaintEvent<Id>;
  readonly actor: Actor;
  readonly context: EventContext;
}

type Patches = { readonly [Id in Exclude<EventId, 'filed'>]: (input: PatchInput<Id>) => Patch };

/** A proposal that no longer stands. */
const NO_PROPOSAL: Patch = {
  proposerId: null,
  secondReaderId: null,
  proposedAt: null,
  secondPersonDueAt: null,
  finding: null,
  action: null,
  closingReason: null,
};

/** What an event that starts anew changes before anything of its own. */
export function anew({ facts, context }: Pick<PatchInput<EventId>, 'facts' | 'context'>): Patch {
  return {
    ...NO_PROPOSAL,
    assigneeId: null,
    unreadable: false,
    triagedAt: null,
    acceptedAt: null,
    verificationDueAt: null,
    askedAt: null,
    questionsAsked: 0,
    pausedSince: null,
    triageDueAt: dueInstant(context.calendar, triageRequest(facts, context.at, context)),
  };
}

function conclude(
  { facts, actor, context }: Pick<PatchInput<EventId>, 'facts' | 'actor' | 'context'>,
  conclusion: Conclusion,
): Patch {
  return {
    finding: conclusion.finding,
    action: conclusion.action,
    closingReason: conclusion.closingReason,
    proposerId: accountOf(actor),
    secondReaderId: null,
    concludedAt: context.at,
    concludedTeamId: facts.teamId,
    secondPersonDueAt: null,
    feedbackDueAt: null,
    pausedSince: null,
  };
}

const NOT_EXAMINED = { finding: 'not-examined', action: 'none' } as const;

/** The pauses up to now, the one that ends with this event included. */
function pausesUntilNow(facts: ComplaintFacts, context: ClockContext): readonly Pause[] {
  const others = context.pauses.filter(
    (pause) => pause.reason !== 'awaiting-complainant' || pause.to !== null,
  );
  if (!facts.pausedSince) return others;
  return [...others, { reason: 'awaiting-complainant', from: facts.pausedSince, to: context.at }];
}

function resume({ facts, context }: Pick<PatchInput<EventId>, 'facts' | 'context'>): Patch {
  const pauses = pausesUntilNow(facts, context);
  const verificationDueAt = facts.acceptedAt
    ? dueInstant(context.calendar, verificationRequest(facts.acceptedAt, { ...context, pauses }))
    : facts.verificationDueAt;
  return { pausedSince: null, verificationDueAt };
}

/** An answer came, wherever: nothing is awaited any more. */
const heard = (input: Pick<PatchInput<EventId>, 'facts' | 'context'>): Patch => ({
  ...resume(input),
  askedAt: null,
  questionsAsked: 0,
});

/** What each event changes in the routing columns, apart from state, version, the current due instant and what the table's columns say. */
export const PATCHES: Patches = {
  assigned: ({ event }) => ({ assigneeId: event.assigneeId }),
  reassigned: ({ event }) => ({ assigneeId: event.assigneeId }),
  accepted: ({ facts, actor, context }) => {
    // Accepted once, the clock runs on, also when the complaint goes back to the pool in between.
    const acceptedAt = facts.acceptedAt ?? context.at;
    const due = dueInstant(context.calendar, verificationRequest(acceptedAt, context));
    return {
      assigneeId: accountOf(actor),
      unreadable: false,
      acceptedAt,
      verificationDueAt: due,
    };
  },
  declined: (input) =>
    conclude(input, {
      ...NOT_EXAMINED,
      action: declinedAction(input.event),
      closingReason: input.event.closingReason,
    }),
  'ruled-duplicate': (input) => ({
    ...conclude(input, { ...NOT_EXAMINED, closingReason: 'duplicate' }),
    duplicateOf: input.event.duplicateOf,
  }),
  'returned-to-pool': (input) => ({
    // Nobody is there any more who awaits the answer; what comes of it is read by whoever takes it up.
    ...(input.facts.pausedSince ? heard(input) : {}),
    assigneeId: null,
  }),
  asked: ({ facts, context }) => ({
    askedAt: context.at,
    questionsAsked: facts.questionsAsked + 1,
    pausedSince: facts.pausedSince ?? context.at,
  }),
  answered: heard,
  'answered-otherwise': heard,
  'waited-out': (input) => resume(input),
  'conclusion-proposed': ({ event, actor, context }) => ({
    finding: event.finding,
    action: event.action,
    closingReason: event.closingReason,
    proposerId: accountOf(actor),
    proposedAt: context.at,
    secondPersonDueAt: dueInstant(context.calendar, secondPersonRequest(context.at, context)),
  }),
  confirmed: ({ facts, context }) => ({
    secondReaderId: null,
    concludedAt: context.at,
    concludedTeamId: facts.teamId,
    secondPersonDueAt: null,
    feedbackDueAt: null,
  }),
  'sent-back': () => NO_PROPOSAL,
  'second-reader-named': ({ event }) => ({ secondReaderId: event.accountId }),
  concluded: (input) => conclude(input, input.event),
  'consent-given': ({ facts, event }) => ({ consents: [...facts.consents, event.reason] }),
  'consent-withdrawn': ({ facts, event }) => ({
    ...(facts.state === 'deciding' ? NO_PROPOSAL : {}),
    consents: facts.consents.filter((consent) => consent !== event.reason),
  }),
  'withdrawal-asked': ({ context }) => ({ ...NO_PROPOSAL, withdrawalAskedAt: context.at }),
  'withdrawal-closed': (input) => {
    if (isFirstOfTwo(input.facts)) return { withdrawalCloserId: accountOf(input.actor) };
    return {
      ...NO_PROPOSAL,
      ...conclude(input, { ...NOT_EXAMINED, closingReason: 'withdrawn' }),
      proposerId: input.facts.withdrawalCloserId ?? accountOf(input.actor),
    };
  },
  transferred: (input) => ({
    teamId: input.event.teamId,
    withdrawalCloserId: null,
    ...(becomesRestricted(input) ? restriction(input.facts) : {}),
  }),
  unreadable: (input) => ({
    ...NO_PROPOSAL,
    ...resume(input),
    assigneeId: null,
    unreadable: true,
    askedAt: null,
    questionsAsked: 0,
  }),
  reopened: (input) => ({
    concludedAt: null,
    concludedTeamId: null,
    duplicateOf: null,
    withdrawalCloserId: null,
    withdrawalAskedAt: null,
    reopenings: input.facts.reopenings + 1,
  }),
  'duplicate-undone': ({ facts, context }) => ({
    ...NO_PROPOSAL,
    assigneeId: null,
    concludedAt: null,
    concludedTeamId: null,
    duplicateOf: null,
    // The ruling was the first human decision where both bear the same instant: then there was none.
    triagedAt: facts.triagedAt?.getTime() === facts.concludedAt?.getTime() ? null : facts.triagedAt,
    feedbackDueAt: facts.reopenings === 0 ? feedbackDue(facts, context) : null,
  }),
  'import-undone': (input) => ({
    ...conclude(input, { ...NOT_EXAMINED, closingReason: null }),
    proposerId: null,
    assigneeId: null,
  }),
};

// Whatever the reason given: what only a specialised team may read says neither place nor category.
function becomesRestricted({ event, context }: PatchInput<'transferred'>): boolean {
  return event.reason === 'restricted' || context.receiver === 'restricted';
}

// "Inadmissible" tells the person where to turn: that is advice, not nothing.
function declinedAction(event: ComplaintEvent<'declined'>): 'advised' | 'none' {
  return event.closingReason === 'inadmissible' ? 'advised' : 'none';
}

/** True when this closing of a withdrawal waits for a second member to agree. */
export function isFirstOfTwo(facts: ComplaintFacts): boolean {
  return withdrawalNeedsTwo(facts) && facts.withdrawalCloserId === null;
}

import { ledgerLines } from '#counts/domain';
import { DomainError, eventsFrom, err, ok, transition, type Result } from '#kernel';
import type { EventName, OutboxMessage } from '#messages';
import { relationsOf, type Actor } from './actor.js';
import { currentDue } from './clocks.js';
import { countedComplaint, countedTimes } from './counted.js';
import type { ComplaintEvent, EventId } from './events.js';
import type { ComplaintFacts, ComplaintState } from './facts.js';
import { eventVerdict, situationVerdict, type Situation } from './guards.js';
import { callsAfter } from './occasions.js';
import { anew, isFirstOfTwo, PATCHES } from './patches.js';
import { ruleOf, STATE_TABLE, type EventRule } from './states.js';
import type { EventContext, Exclusion, Transition } from './transition.js';

/** The events this actor may start now, in the table's order; what they carry is judged when they come. */
export function allowedEvents(situation: Situation): EventId[] {
  const relations = relationsOf(situation.facts, situation.actor);
  return eventsFrom(STATE_TABLE, situation.facts.state).filter((event) => {
    const rule = ruleOf(event);
    return rule.who.some((who) => relations.includes(who)) && !situationVerdict(rule.guards, situation);
  });
}

/** Everything one event changes, or the reason why it can't be; touches nothing. `filed` has `fileComplaint`. */
export function applyEvent(
  facts: ComplaintFacts,
  event: ComplaintEvent<Exclude<EventId, 'filed'>>,
  actor: Actor,
  context: EventContext,
): Result<Transition> {
  const rule = ruleOf(event.event);
  const refusal = refusalOf(rule, facts, event, actor, context);
  if (refusal) return err(refusal);
  const to = targetState(facts, event.event);
  const patch = patchOf(rule, facts, event, actor, to, context);
  const after: ComplaintFacts = { ...facts, ...patch };
  const ended = facts.secondReaderId !== null && after.secondReaderId !== facts.secondReaderId;
  return ok({
    event: event.event,
    from: facts.state,
    to,
    at: context.at,
    patch,
    after,
    pause: pauseOf(facts, after),
    ledger: ledgerLines({
      before: countedComplaint(facts, context.reviewerTeamId, context.at),
      after: countedComplaint(after, context.reviewerTeamId, context.at),
      event: {
        counts: rule.counts,
        day: context.calendar.dayOf(context.at).day,
        ...countedTimes(facts, context),
        ruledOverdue: context.ruledOverdue,
      },
      past: context.ledger,
      dayOf: (instant) => context.calendar.dayOf(instant).day,
    }),
    outbox: [...outboxOf(rule, facts, after), ...callsAfter(rule.calls ?? [], after, actor)],
    history: { event: event.event, from: facts.state, to, reason: reasonOf(event) },
    grants: { give: event.event === 'second-reader-named' ? [event.accountId] : [], endAll: ended },
    exclude: excludedBy(facts, event, actor, context),
  });
}

function refusalOf(
  rule: EventRule,
  facts: ComplaintFacts,
  event: ComplaintEvent,
  actor: Actor,
  context: EventContext,
): DomainError | null {
  if (!rule.from.includes(facts.state)) {
    return new DomainError('complaint.event-not-possible', 'conflict', {
      event: event.event,
      state: facts.state,
    });
  }
  const relations = relationsOf(facts, actor);
  if (!rule.who.some((who) => relations.includes(who))) {
    return new DomainError('complaint.not-allowed', 'forbidden', { event: event.event });
  }
  const { at, calendar, deadlines } = context;
  return (
    situationVerdict(rule.guards, { facts, actor, at, calendar, deadlines }) ??
    eventVerdict(rule.guards, facts, event, context)
  );
}

function targetState(facts: ComplaintFacts, event: EventId): ComplaintState {
  // The first of two members only puts their name down; the second concludes.
  if (event === 'withdrawal-closed' && isFirstOfTwo(facts)) return facts.state;
  return transition(STATE_TABLE, facts.state, event)!;
}

/** The columns that an event changes, whether or not it may be. */
export function patchOf(
  rule: EventRule,
  facts: ComplaintFacts,
  event: ComplaintEvent<Exclude<EventId, 'filed'>>,
  actor: Actor,
  to: ComplaintState,
  context: EventContext,
): Partial<ComplaintFacts> {
  const patchFor = PATCHES[event.event] as (input: {
    facts: ComplaintFacts;
    event: ComplaintEvent;
    actor: Actor;
    context: EventContext;
  }) => Partial<ComplaintFacts>;
  const changed = {
    ...(rule.counts === 'triage' && { triagedAt: facts.triagedAt ?? context.at }),
    ...(rule.startsAnew && anew({ facts, context })),
    ...patchFor({ facts, event, actor, context }),
    ...{ state: to, version: facts.version + 1 },
  };
  return { ...changed, dueAt: currentDue({ ...facts, ...changed }, context) };
}

function pauseOf(before: ComplaintFacts, after: ComplaintFacts): 'opened' | 'closed' | null {
  if (!before.pausedSince === !after.pausedSince) return null;
  return after.pausedSince ? 'opened' : 'closed';
}

function reasonOf(event: ComplaintEvent): string | null {
  if ('reason' in event) return event.reason;
  return 'closingReason' in event ? event.closingReason : null;
}

function outboxOf(rule: EventRule, before: ComplaintFacts, after: ComplaintFacts): OutboxMessage[] {
  return (rule.tells ?? []).flatMap((name) => told(name, before, after));
}

function told(name: EventName, before: ComplaintFacts, after: ComplaintFacts): OutboxMessage[] {
  switch (name) {
    case 'complaint.filed':
    case 'complaint.pooled':
      return [{ name, payload: { complaintId: after.id, teamId: after.teamId } }];
    case 'team.capacity-freed':
      // Nobody carried it: nobody's load fell.
      return before.assigneeId ? [{ name, payload: { teamId: before.teamId } }] : [];
    default:
      throw new RangeError(`The state table can't tell ${name}`);
  }
}

/** Who may no longer act on the complaint, by what happened. */
function excludedBy(
  facts: ComplaintFacts,
  event: ComplaintEvent,
  actor: Actor,
  context: EventContext,
): Exclusion[] {
  if (event.event === 'returned-to-pool' && event.reason === 'conflict') {
    return excluded('conflict', [facts.assigneeId]);
  }
  // An appeal is judged by others than those who reached the conclusion.
  if (event.event === 'reopened' && (actor.kind === 'complainant' || event.reason === 'appeal')) {
    return excluded('appeal', [facts.proposerId, facts.assigneeId, context.confirmerId ?? null]);
  }
  return [];
}

function excluded(reason: Exclusion['reason'], accounts: readonly (string | null)[]): Exclusion[] {
  const present = new Set(accounts.filter((account) => account !== null));
  return [...present].map((accountId) => ({ accountId, reason }));
}

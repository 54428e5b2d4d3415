import { newIdAt } from '#kernel';
import type { OutboxMessage } from '#messages';
import { accountOf, type Actor, type Transition } from '../domain/index.js';
import { toColumns } from './complaint-row.js';
import { toLedgerRow } from './ledger-row.js';

/** How a transition is recorded, besides what it says. */
export interface RecordingOptions {
  /** The history row's id; a request's own key makes a repeated request find its first. */
  readonly historyId?: string;
  /** For a replay: outbox rows are born handled, so that no job runs for what is past. */
  readonly handed?: boolean;
  /** How much of what the complainant wrote was read (`writings`); null: nothing. Left out: all that the facts tell of. */
  readonly writingsSeen?: number | null;
}

/** A transition as `record_transition` and the functions around it take it. */
export function transitionJson(transition: Transition, actor: Actor, options: RecordingOptions = {}): object {
  const { event, at, history, patch, after, ledger, outbox, exclude } = transition;
  return {
    historyId: options.historyId ?? newIdAt({ now: () => at }),
    event,
    at,
    actorKind: actor.kind,
    actorId: accountOf(actor),
    reason: history.reason,
    patch: toColumns(patch),
    ledger: ledger.map(toLedgerRow),
    outbox: outbox.map(outboxRow),
    exclude,
    handed: options.handed ?? false,
    writingsSeen: options.writingsSeen === undefined ? after.writings : options.writingsSeen,
  };
}

/** A message as the functions that append to the outbox take it. */
export function outboxRow({ name, payload }: OutboxMessage): { event: string; payload: object } {
  return { event: name, payload };
}

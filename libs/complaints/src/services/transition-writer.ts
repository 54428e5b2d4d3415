import type { Tx } from '#database';
import { DomainError, unwrap } from '#kernel';
import { transitionJson, type RecordingOptions } from '../data/transition-json.js';
import {
  applyEvent,
  type Actor,
  type ComplaintEvent,
  type ComplaintFacts,
  type EventContext,
  type EventId,
  ruleOf,
  type Transition,
} from '../domain/index.js';

/** A complaint's two identities, sealed by the browser to the team or the person that is let in. */
export interface HandedKeys {
  readonly recipient: string;
  readonly caseKey: Uint8Array;
  readonly dialogueKey: Uint8Array;
}

/** What goes with a transition. */
export interface WriteOptions extends RecordingOptions {
  /** For `transferred` and `second-reader-named`. */
  readonly keys?: HandedKeys;
}

/** Any event but `filed`, which has a writer of its own. */
export type LaterEvent = ComplaintEvent<Exclude<EventId, 'filed'>>;

/** The one way to change a complaint: the rule computes the transition, the database records it whole or not at all. */
export class TransitionWriter {
  /**
   * Applies an event to a complaint as it was read, in the transaction that read it or a later one.
   * Throws what the rule refuses, and `complaint.stale` when the complaint has moved since it was read.
   */
  async write(
    tx: Tx,
    facts: ComplaintFacts,
    event: LaterEvent,
    actor: Actor,
    context: EventContext,
    options: WriteOptions = {},
  ): Promise<Transition> {
    const transition = unwrap(applyEvent(facts, event, actor, context));
    await this.record(tx, transition, actor, options);
    return transition;
  }

  /** Records a transition that was computed before; returns the complaint's new version. */
  async record(tx: Tx, transition: Transition, actor: Actor, options: WriteOptions = {}): Promise<number> {
    const { event, after, grants } = transition;
    const common = [after.id, after.version - 1, JSON.stringify(transitionJson(transition, actor, options))];
    const { handsKeys } = ruleOf(event);
    if (handsKeys === 'team') {
      return call(tx, 'transfer_complaint($1, $2, $3::jsonb, $4, $5, $6)', [
        ...common,
        ...handed(options.keys),
      ]);
    }
    if (handsKeys === 'person') {
      const parameters = [...common, ...handed(options.keys), grants.give[0]];
      return call(tx, 'name_second_reader($1, $2, $3::jsonb, $7, $4, $5, $6)', parameters);
    }
    return call(tx, `${RECORDED_BY[actor.kind] ?? 'record_worker_transition'}($1, $2, $3::jsonb)`, common);
  }

  /** Records transitions of several complaints by the worker, all or none of them. */
  async recordWorkers(tx: Tx, transitions: readonly Transition[], options: RecordingOptions): Promise<void> {
    const recorded = transitions.map((transition) => ({
      ...{ id: transition.after.id, version: transition.after.version - 1 },
      transition: transitionJson(transition, { kind: 'worker' }, options),
    }));
    await tx.query(
      `SELECT record_worker_transition(t.id, t.version, t.transition)
         FROM jsonb_to_recordset($1::jsonb) AS t (id uuid, version int, transition jsonb)`,
      [JSON.stringify(recorded)],
    );
  }
}

/** The function through which each kind of actor moves a complaint, but for the worker. */
const RECORDED_BY: Readonly<Partial<Record<Actor['kind'], string>>> = {
  staff: 'record_staff_transition',
  monitor: 'record_import_undone',
};

async function call(tx: Tx, invocation: string, parameters: readonly unknown[]): Promise<number> {
  const [row] = await tx.query<{ version: number }>(`SELECT ${invocation} AS version`, parameters);
  return row!.version;
}

function handed(keys: HandedKeys | undefined): [string, Buffer, Buffer] {
  if (!keys) throw new DomainError('complaint.keys-missing', 'invalid');
  return [keys.recipient, Buffer.from(keys.caseKey), Buffer.from(keys.dialogueKey)];
}

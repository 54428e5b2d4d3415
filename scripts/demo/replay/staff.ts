import type { Complaint, HandedKeys, LaterEvent, NewSealedItem } from '#complaints';
import type { StaffItemKind } from '#complaints/domain';
import type { Tx } from '#database';
import { boxOf, openKeys, sealKeys, sealReply, sealWritten, type ComplaintKeys } from '#sealing';
import { itemIdOf } from './names.js';
import type { Member } from './staff-directory.js';
import type { World } from './world.js';

/** A text to seal with a deed; bodies are what the console seals. */
export interface PlainItem {
  readonly kind: StaffItemKind;
  readonly body: unknown;
  readonly summary?: object;
  readonly revision?: number;
}

/** One deed of a member of staff: sealed items, an event, or both in one transaction. */
export interface StaffDeed {
  readonly complaintId: string;
  readonly who: Member;
  /** The same in every replay. */
  readonly name: string;
  readonly historyId: string;
  readonly items?: readonly PlainItem[];
  readonly event?: LaterEvent;
  /** The little that must be readable of the items, or of what is done with them. */
  readonly beside?: (tx: Tx, at: Date) => Promise<void>;
  /** To whom the complaint's identities are sealed with the event. */
  readonly handTo?: string;
  /** Leaves a trace of having opened the complaint. */
  readonly opens?: boolean;
}

/** Does it as that person: under their session's rights, with keys opened by their team's identity. */
export async function act(world: World, deed: StaffDeed): Promise<void> {
  const { who, complaintId } = deed;
  const at = world.clock.now();
  const token = await world.sessions.tokenOf(who.accountId);
  await world.desk.run(token, async (tx) => {
    const complaint = await world.complaints.get(tx, complaintId);
    const keys = await keysOf(world, tx, complaint);
    if (deed.opens) {
      await world.audit.record(tx, {
        accountId: who.accountId,
        at,
        action: 'opened',
        complaintId,
        subject: null,
      });
    }
    if (deed.items && !(await append(world, tx, deed, keys, complaint.writings))) return;
    await deed.beside?.(tx, at);
    if (!deed.event) return;
    const current = deed.items ? await world.complaints.get(tx, complaintId) : complaint;
    const actor = await world.actors.of(tx, who, current);
    const context = await world.contexts.load(tx, current, deed.event, at);
    const handed = deed.handTo === undefined ? {} : { keys: await handOver(keys, deed.handTo) };
    await world.writer.write(tx, current, deed.event, actor, context, {
      ...handed,
      historyId: deed.historyId,
      handed: true,
    });
  });
}

async function keysOf(world: World, tx: Tx, complaint: Complaint): Promise<ComplaintKeys> {
  const copy = await world.keys.ownCopy(tx, complaint.id);
  if (!copy) throw new Error(`No copy of the keys of ${complaint.id} for ${complaint.teamId}`);
  return openKeys([world.identities[copy.holder]!], copy, complaint);
}

async function handOver(keys: ComplaintKeys, recipient: string): Promise<HandedKeys> {
  return { recipient, ...(await sealKeys(keys, recipient)) };
}

/** False where an interrupted replay stored them already. */
async function append(
  world: World,
  tx: Tx,
  { name, who, complaintId, items = [] }: StaffDeed,
  keys: ComplaintKeys,
  writingsSeen: number,
): Promise<boolean> {
  const at = world.clock.now();
  const sealed = items.map(async ({ kind, body, ...about }, place): Promise<NewSealedItem> => {
    const message = kind === 'message-out';
    const id = itemIdOf(name, at, place);
    const whose = { complaintId, authorId: who.accountId, itemId: id };
    return {
      id,
      box: boxOf(kind),
      kind,
      content: message
        ? await sealReply(keys, whose, String(body))
        : await sealWritten(keys, { ...whose, kind, revision: about.revision ?? 0 }, body),
      ...about,
    };
  });
  const stored = await world.items.append(tx, {
    ...{ complaintId, at, authorId: who.accountId, requestKey: name, writingsSeen },
    items: await Promise.all(sealed),
  });
  return stored > 0;
}

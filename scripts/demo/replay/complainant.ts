import { applyEvent, type ComplaintEvent, type Transition } from '#complaints/domain';
import type { FollowedComplaint } from '#complaints/sealed';
import { unwrap } from '#kernel';
import { openReceipt, sealMessage, type KeyPair, type StretchedReceipt } from '#sealing';
import { idFor } from '../random.js';
import type { World } from './world.js';

/** One deed of a complainant in the replay. */
export interface ComplainantDeed {
  readonly receipt: StretchedReceipt;
  /** The same in every replay. */
  readonly name: string;
  readonly historyId: string;
}

/** Reads the team's messages on the follow-up page. */
export async function readReply(world: World, { receipt }: ComplainantDeed): Promise<void> {
  await world.followUp.seen(world.pepper.tokenMark(receipt.token), world.clock.now());
}

/** Writes to the team: an answer that was awaited, or an appeal that opens the complaint again. */
export async function write(
  world: World,
  deed: ComplainantDeed,
  text: string,
  event: ComplaintEvent<'answered' | 'reopened'>,
): Promise<void> {
  const { mark, found } = await look(world, deed);
  const dialogue = await openDialogue(world, deed, mark, found);
  const at = world.clock.now();
  await world.followUp.write(mark, {
    id: idFor(`${deed.name}-item`, at),
    kind: 'message-in',
    requestKey: deed.name,
    content: await sealMessage(dialogue, deed.name, text),
    at,
    transition: transitionOf(world, found, event),
    options: { historyId: deed.historyId, handed: true },
  });
}

/** Asks to withdraw. */
export async function withdraw(world: World, deed: ComplainantDeed): Promise<void> {
  const { mark, found } = await look(world, deed);
  const transition = transitionOf(world, found, { event: 'withdrawal-asked' });
  await world.followUp.withdraw(mark, transition, { historyId: deed.historyId, handed: true });
}

async function look(
  world: World,
  { receipt }: ComplainantDeed,
): Promise<{ readonly mark: Buffer; readonly found: FollowedComplaint }> {
  const mark = world.pepper.tokenMark(receipt.token);
  const found = await world.followUp.find(mark);
  if (!found) throw new Error('A receipt of the demonstration is unknown to the database');
  return { mark, found };
}

async function openDialogue(
  world: World,
  { receipt }: ComplainantDeed,
  mark: Buffer,
  found: FollowedComplaint,
): Promise<KeyPair> {
  const share = world.pepper.unlockShare(found.serverShare, mark);
  return (await openReceipt(receipt, share, found.dialogueKey)).dialogue;
}

function transitionOf(
  world: World,
  { complaint, ledger, pauses, confirmerId }: FollowedComplaint,
  event: ComplaintEvent<'answered' | 'reopened' | 'withdrawal-asked'>,
): Transition {
  const { calendar, reviewerTeamId, description } = world.network;
  const { deadlines } = description.settings;
  const context = { at: world.clock.now(), calendar, deadlines, ledger, pauses, reviewerTeamId, confirmerId };
  return unwrap(applyEvent(complaint, event, { kind: 'complainant' }, context));
}

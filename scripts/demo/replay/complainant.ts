import { applyEvent, type ComplaintEvent, type Transition } from '#complaints/domain';
import type { FollowedComplaint, FollowUpWrite } from '#complaints/sealed';
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
  const mark = world.pepper.tokenMark(receipt.token);
  await world.followUp.seen(mark, world.clock.now(), await world.followUp.items(mark));
}

/** Writes the answer that was awaited. */
export async function answer(world: World, deed: ComplainantDeed, text: string): Promise<void> {
  const { mark, found } = await look(world, deed);
  const letter = await letterOf(world, deed, { mark, found, text });
  const transition = transitionOf(world, found, { event: 'answered' });
  await world.followUp.write(mark, { ...letter, kind: 'message-in', at: world.clock.now(), transition });
}

/** Objects to the conclusion, which opens the complaint again. */
export async function object(world: World, deed: ComplainantDeed, text: string): Promise<void> {
  const { mark, found } = await look(world, deed);
  const letter = await letterOf(world, deed, { mark, found, text, subject: 'objection' });
  const transition = transitionOf(world, found, { event: 'reopened', reason: 'appeal' });
  await world.followUp.object(mark, { ...letter, transition });
}

async function letterOf(
  world: World,
  deed: ComplainantDeed,
  {
    mark,
    found,
    text,
    subject,
  }: { mark: Buffer; found: FollowedComplaint; text: string; subject?: 'objection' },
): Promise<Pick<FollowUpWrite, 'id' | 'requestKey' | 'content' | 'options'>> {
  const dialogue = await openDialogue(world, deed, mark, found);
  return {
    id: idFor(`${deed.name}-item`, world.clock.now()),
    requestKey: deed.name,
    content: await sealMessage(dialogue, deed.name, text, subject),
    options: { historyId: deed.historyId, handed: true },
  };
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

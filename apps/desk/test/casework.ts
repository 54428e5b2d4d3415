import { randomBytes } from 'node:crypto';
import { asksForMessage, type EventId, type RecordSummary } from '#complaints/domain';
import { newId } from '#kernel';
import type { Answer, DeskUnderTest } from './desk-under-test.js';
import type { PersonName } from './small-network.js';

/** A request key no other request has. */
export const newKey = (): string => randomBytes(16).toString('hex');

const line = (): string => randomBytes(32).toString('base64').slice(0, 43);

/** A sealed item as the console sends it; the desk sees that it has the shape of an age file and no more. */
export function sealedItem(kind: string, more: object = {}) {
  const header = `age-encryption.org/v1\n-> X25519 ${line()}\n${line()}\n--- ${line()}\n`;
  const content = Buffer.concat([Buffer.from(header), randomBytes(200)]);
  const box = kind === 'message-out' ? 'dialogue' : 'case';
  return { id: newId(), kind, box, content: content.toString('base64'), ...more };
}

/** Sealed keys as a browser hands them on. */
export function handedKeys(recipient: string) {
  const sealed = () => sealedItem('key').content;
  return { recipient, caseKey: sealed(), dialogueKey: sealed() };
}

/** A record on which a substantiated finding may rest. */
export const SOUND_RECORD: RecordSummary = {
  harmPlan: true,
  stepsDone: 3,
  contacts: 1,
  grades: ['B2', 'C3'],
  independentSources: 2,
  actFindings: ['substantiated'],
  otherSide: 'heard',
};

/** What an event may come with. */
export interface EventExtras {
  readonly version?: number;
  readonly writingsSeen?: number;
  readonly reason?: string;
  readonly payload?: object;
  readonly sealed?: readonly object[];
  readonly requestKey?: string;
  readonly withoutMessage?: boolean;
}

/**
 * Records an event as a person, on what that person sees now unless another version is given; where it ends the complaint,
 * without a word unless told otherwise.
 */
export async function record(
  desk: DeskUnderTest,
  who: PersonName,
  id: string,
  event: EventId,
  extras: EventExtras = {},
): Promise<Answer> {
  const seen = extras.version ? {} : (await desk.get(who, `/complaints/${id}`)).body.facts;
  const silent = asksForMessage(event, { withdrawalAskedAt: null }) ? { withoutMessage: true } : {};
  const read = { version: seen?.version ?? 1, writingsSeen: seen?.writings };
  const request = { event, ...read, requestKey: newKey(), ...silent, ...extras };
  return desk.post(who, `/complaints/${id}/events`, request);
}

/** A complaint chosen to be declined as spam, with a word to the person; as just filed unless told otherwise. */
export const spam = (id: string, more: object = {}) => ({
  ...{ id, version: 1, writingsSeen: 0, requestKey: newKey(), message: sealedItem('message-out') },
  ...more,
});

/** Stores a revision of the verification record. */
export function storeRecord(
  desk: DeskUnderTest,
  who: PersonName,
  id: string,
  revision: number,
  summary = SOUND_RECORD,
): Promise<Answer> {
  const items = [sealedItem('record', { revision, summary })];
  return desk.post(who, `/complaints/${id}/items`, { requestKey: newKey(), items });
}

/** A conclusion that two persons must stand behind. */
export function substantiated(recordVersion: number): EventExtras {
  return {
    payload: { finding: 'substantiated', action: 'advised', recordVersion },
    sealed: [sealedItem('conclusion')],
  };
}

/** Brings a complaint to the point where the proposer waits for a second person. */
export async function untilDeciding(desk: DeskUnderTest, id: string, proposer: PersonName): Promise<void> {
  await record(desk, proposer, id, 'accepted');
  await storeRecord(desk, proposer, id, 1);
  await record(desk, proposer, id, 'conclusion-proposed', substantiated(1));
}

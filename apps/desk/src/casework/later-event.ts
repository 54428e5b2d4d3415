import type { HandedKeys, LaterEvent } from '#complaints';
import { REASONS } from '#complaints/domain';
import { DomainError } from '#kernel';
import { ConclusionPayload, HandedKeysPayload } from './dto/event-payload.dto.js';
import type { RecordEventRequest } from './dto/record-event.dto.js';

/** The event as the rules take it; throws for a reason where the state table wants none. */
export function laterEvent({ event, reason, payload }: RecordEventRequest): LaterEvent {
  if (reason !== undefined && !Object.hasOwn(REASONS, event)) {
    throw new DomainError('event.reason-not-wanted', 'invalid', { event });
  }
  return { event, ...carried(payload), ...(reason === undefined ? {} : { reason }) } as LaterEvent;
}

function carried(payload: object | undefined): object | undefined {
  if (!(payload instanceof ConclusionPayload)) return payload;
  return { ...payload, closingReason: payload.closingReason ?? null };
}

/** The keys that a transfer or a second reader's naming hands on. */
export function handedKeys(payload: object | undefined): HandedKeys | undefined {
  if (!(payload instanceof HandedKeysPayload)) return undefined;
  const { recipient, caseKey, dialogueKey } = payload;
  return {
    recipient,
    caseKey: Buffer.from(caseKey, 'base64'),
    dialogueKey: Buffer.from(dialogueKey, 'base64'),
  };
}

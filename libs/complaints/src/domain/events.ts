import { CONSENT_IDS, type ActionId, type ClosingReasonId, type ConsentId, type FindingId } from '#taxonomy';
import type { DecliningReason } from './conclusion.js';

export const EVENT_IDS = [
  'filed',
  'assigned',
  'reassigned',
  'accepted',
  'declined',
  'ruled-duplicate',
  'returned-to-pool',
  'asked',
  'answered',
  'answered-otherwise',
  'waited-out',
  'conclusion-proposed',
  'confirmed',
  'sent-back',
  'second-reader-named',
  'concluded',
  'consent-given',
  'consent-withdrawn',
  'withdrawal-asked',
  'withdrawal-closed',
  'transferred',
  'unreadable',
  'reopened',
  'duplicate-undone',
  'import-undone',
] as const;

export type EventId = (typeof EVENT_IDS)[number];

/** A conclusion's two parts, and the closing reason where nothing was examined. */
export interface Conclusion {
  readonly finding: FindingId;
  readonly action: ActionId;
  readonly closingReason: ClosingReasonId | null;
}

/** The revision of the sealed record that was concluded upon; what it amounts to is told by its stored summary. */
export interface RecordClaim {
  readonly recordVersion: number;
}

/** Consent to share with one kind of recipient. */
export type SharingId = Extract<ConsentId, `share-${string}`>;

/** Whom a complaint may be shared with, each by a consent of its own. */
export const SHARING_IDS = CONSENT_IDS.filter((id): id is SharingId => id.startsWith('share-'));

type Reasoned = { readonly reason: string };

/** What each event carries. A reason is a code of `REASONS`; free text travels sealed, apart. */
export interface EventPayloads {
  filed: object;
  assigned: { readonly assigneeId: string };
  reassigned: Reasoned & { readonly assigneeId: string };
  accepted: object;
  declined: { readonly closingReason: DecliningReason };
  'ruled-duplicate': { readonly duplicateOf: string };
  'returned-to-pool': Reasoned;
  asked: object;
  answered: object;
  'answered-otherwise': Reasoned;
  'waited-out': object;
  'conclusion-proposed': Conclusion & RecordClaim;
  confirmed: object;
  'sent-back': Reasoned;
  'second-reader-named': { readonly accountId: string };
  concluded: Conclusion & RecordClaim;
  'consent-given': { readonly reason: SharingId };
  'consent-withdrawn': { readonly reason: SharingId };
  'withdrawal-asked': object;
  'withdrawal-closed': object;
  transferred: Reasoned & { readonly teamId: string };
  unreadable: object;
  reopened: Reasoned;
  'duplicate-undone': object;
  'import-undone': object;
}

/** One event with what it carries. */
export type ComplaintEvent<Id extends EventId = EventId> = {
  [E in Id]: { readonly event: E } & EventPayloads[E];
}[Id];

/** Reason codes by event; the history stores one, and the interface words it. */
export const REASONS = {
  reassigned: ['absent', 'workload', 'language', 'conflict', 'other'],
  'returned-to-pool': ['conflict', 'absent', 'workload', 'language', 'gender-wish', 'other'],
  // How the answer came.
  'answered-otherwise': ['by-phone', 'in-person', 'through-another'],
  'sent-back': ['evidence', 'other-side', 'harm', 'wording', 'other'],
  // With whom it may be shared from now on, or no longer.
  'consent-given': SHARING_IDS,
  'consent-withdrawn': SHARING_IDS,
  transferred: ['wrong-district', 'conflict', 'restricted', 'security', 'about-the-network', 'other'],
  reopened: ['appeal', 'new-facts', 'error', 'new-harm'],
} as const satisfies Partial<Record<EventId, readonly string[]>>;

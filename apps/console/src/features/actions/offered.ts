import { needsKeys, type EventId } from '#complaints/domain';
import { isUnreadable, type OpenedComplaint } from '../complaint/opened.js';

/** What a member of staff can do on the screen; proposing and concluding are one action with one form. */
export const ACTION_IDS = [
  'unreadable',
  'withdrawal-closed',
  'accepted',
  'confirmed',
  'conclude',
  'asked',
  'sent-back',
  'declined',
  'ruled-duplicate',
  'duplicate-undone',
  'reopened',
  'assigned',
  'reassigned',
  'returned-to-pool',
  'transferred',
] as const;

export type ActionId = (typeof ACTION_IDS)[number];

/** How far this browser could open the complaint. */
export interface Readability {
  readonly open: boolean;
  readonly unreadable: boolean;
}

/** The actions to offer, the usual one first, always in the same order: those the state table allows now. */
export function offeredActions(allowed: readonly EventId[], { open, unreadable }: Readability): ActionId[] {
  return ACTION_IDS.filter((action) => {
    if (!eventsOf(action).some((event) => allowed.includes(event))) return false;
    // Telling the desk that it can't be read is only for those who can't.
    if (action === 'unreadable') return unreadable;
    return open || !eventsOf(action).some(needsKeys);
  });
}

/** The actions to offer for a complaint as this browser opened it. */
export const offeredFor = (complaint: OpenedComplaint): ActionId[] =>
  offeredActions(complaint.view.allowed, {
    open: complaint.keys === 'open',
    unreadable: isUnreadable(complaint),
  });

/** The events of the state table behind an action. */
function eventsOf(action: ActionId): readonly EventId[] {
  return action === 'conclude' ? ['conclusion-proposed', 'concluded'] : [action];
}

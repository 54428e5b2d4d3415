import type { ActionId } from './offered.js';

/** The key of each action that is done all day. What is rare, or needs reading first, has none but that of the next step. */
export const ACTION_KEYS: Readonly<Partial<Record<ActionId, string>>> = {
  accepted: 'a',
  asked: 'q',
  declined: 'r',
  'ruled-duplicate': 'd',
  conclude: 'c',
  assigned: 'm',
  reassigned: 'm',
  'returned-to-pool': 'p',
  'sent-back': 'b',
};

/** What takes an action back, where the state table knows such a thing; it is a deed of its own in the history. */
export const UNDONE_BY: Readonly<Partial<Record<ActionId, ActionId>>> = {
  accepted: 'returned-to-pool',
  assigned: 'returned-to-pool',
  'returned-to-pool': 'accepted',
  'ruled-duplicate': 'duplicate-undone',
  declined: 'reopened',
};

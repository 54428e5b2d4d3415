import type { OpenedComplaint } from '../complaint/opened.js';

/** True for who verifies it, also while an answer is awaited. */
export function mayWriteRecord({ keys, view }: OpenedComplaint, accountId: string): boolean {
  const { assigneeId, state } = view.facts;
  const verifying = state === 'verifying' || state === 'awaiting-complainant';
  return keys === 'open' && assigneeId === accountId && verifying;
}

import { fetchDialog } from '../ui/dialog.js';
import { later } from '../ui/later.js';

// What is needed once somebody opens, searches or declines: fetched as soon as the queue stands, before they do.

/** One complaint, opened in this browser. */
export const ComplaintPane = later(
  async () => (await import('../features/complaint/complaint-pane.js')).ComplaintPane,
);
/** The verification record of one complaint. */
export const RecordPage = later(async () => (await import('./record-page.js')).RecordPage);
/** Whether what is chosen is to be declined as spam. */
export const SpamDialog = later(async () => (await import('../features/spam/spam-dialog.js')).SpamDialog);
/** What is done to several at once. */
export const BulkDialog = later(async () => (await import('../features/bulk/bulk-dialog.js')).BulkDialog);
/** Until when a complaint is put off. */
export const SnoozeDialog = later(
  async () => (await import('../features/snooze/snooze-dialog.js')).SnoozeDialog,
);

/** That it is closed, and how to take that back. */
export const SpamDone = later(async () => (await import('../features/spam/spam-done.js')).SpamDone);
/** That it is put off, and how to take that back. */
export const SnoozeDone = later(async () => (await import('../features/snooze/snooze-done.js')).SnoozeDone);

/** Fetches them all, so that opening costs no waiting for code. */
export function fetchParts(): void {
  for (const part of [ComplaintPane, RecordPage, SpamDialog, BulkDialog, SnoozeDialog, SpamDone, SnoozeDone])
    part.ahead();
  fetchDialog();
}

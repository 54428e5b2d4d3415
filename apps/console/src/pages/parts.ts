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

/** Fetches them all, so that opening costs no waiting for code. */
export function fetchParts(): void {
  for (const part of [ComplaintPane, RecordPage, SpamDialog]) part.ahead();
  fetchDialog();
}

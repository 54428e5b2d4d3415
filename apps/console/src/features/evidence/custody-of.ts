import type { CustodyResponse } from '#desk-client';
import type { DeskApi } from '../../api/client.js';

/** One look at a file, or one export that took it out. */
export type Look = CustodyResponse['rows'][number];

/** Of one file, as many as were asked for, and how many there are. */
export interface Looks {
  readonly rows: readonly Look[];
  readonly total: number;
}

/** No list is longer, whoever opens a file every hour for weeks. */
export const MOST_LOOKS = 1_000;

/** Who had it first. */
export const firstOfCustody = (api: DeskApi, complaintId: string, fileId: string): Promise<Looks> =>
  api.custody(complaintId, fileId, { limit: 1 });

/** All of it, a page after the other. */
export async function fullCustody(api: DeskApi, complaintId: string, fileId: string): Promise<Looks> {
  const rows: Look[] = [];
  let page = await api.custody(complaintId, fileId, {});
  rows.push(...page.rows);
  while (page.next !== undefined && rows.length < MOST_LOOKS) {
    page = await api.custody(complaintId, fileId, { after: page.next });
    rows.push(...page.rows);
  }
  return { rows: rows.slice(0, MOST_LOOKS), total: page.total };
}

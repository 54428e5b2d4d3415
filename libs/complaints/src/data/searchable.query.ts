import type { Tx } from '#database';
import { DAY } from '#kernel';
import { fromColumns } from './complaint-row.js';
import type { Complaint } from './complaint.entity.js';
import type { OwnKeyCopy } from './sealed-access.query.js';
import type { ItemKind, SealedItem } from './sealed-item.js';
import { NOT_TAKEN_BACK } from './taken-back.js';

/** Kinds of sealed texts that are searched: what was told, what was written to each other, what the team noted
 * and wrote down of recordings. */
export const SEARCHED_KINDS: readonly ItemKind[] = [
  ...(['filing', 'addition', 'message-in', 'message-out', 'note', 'transcript'] as const),
];

/** How long a concluded complaint is still searched. */
export const CONCLUDED_DAYS = 90;

/** What a browser may search now, of one team. */
export interface SearchScope {
  readonly teamId: string;
  readonly now: Date;
}

/** A complaint that may be searched, and what changes when anything in it does. */
export interface SearchableMark {
  readonly id: string;
  readonly mark: string;
}

/** A page of marks, latest filed first; `next` is there when more follow. */
export interface SearchablePage {
  readonly rows: readonly SearchableMark[];
  readonly next?: string;
}

/** A sealed text as a search needs it. */
export type SearchableItem = Pick<
  SealedItem,
  'id' | 'box' | 'kind' | 'requestKey' | 'authorId' | 'revision' | 'content' | 'ownKey'
>;

/** A complaint's readable codes beside its hit, the copy of its keys for this session, and its texts. */
export interface SearchableComplaint
  extends
    SearchableMark,
    Pick<
      Complaint,
      | 'kind'
      | 'category'
      | 'districtId'
      | 'state'
      | 'priority'
      | 'restricted'
      | 'receivedAt'
      | 'caseRecipient'
      | 'dialogueRecipient'
    > {
  /** Null when nobody behind this session holds a copy; there are no items then. */
  readonly keys: Pick<OwnKeyCopy, 'recipient' | 'caseKey' | 'dialogueKey'> | null;
  readonly items: readonly SearchableItem[];
}

/** What was asked for, as far as one answer carries it; the rest is for another one. */
export interface SearchableParts {
  readonly complaints: readonly SearchableComplaint[];
  readonly later: readonly string[];
}

/** A complaint of a team ($1) that is open, or was concluded after an instant ($2). */
const SEARCHED = `c.team_id = $1 AND ${NOT_TAKEN_BACK} AND (c.state <> 'concluded' OR c.concluded_at > $2)`;

/** Staff write items without raising the version. */
const MARK = `c.version || '.' || (SELECT count(*) FROM sealed_item i WHERE i.complaint_id = c.id) AS mark`;

/** What a browser of a team may search, under the rights of the transaction's session. */
export class SearchableQuery {
  /** By id, which is as old as the complaint: no page skips or repeats one, whatever becomes of it meanwhile. */
  async page(tx: Tx, scope: SearchScope, limit: number, after?: string): Promise<SearchablePage> {
    const found = await tx.query<SearchableMark>(
      `SELECT c.id, ${MARK} FROM complaint c
        WHERE ${SEARCHED} AND ($3::uuid IS NULL OR c.id < $3) ORDER BY c.id DESC LIMIT $4`,
      [...scopeOf(scope), after ?? null, limit + 1],
    );
    const rows = found.slice(0, limit);
    return found.length > limit ? { rows, next: rows.at(-1)!.id } : { rows };
  }

  /** How many all pages hold. */
  async count(tx: Tx, scope: SearchScope): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM complaint c WHERE ${SEARCHED}`,
      scopeOf(scope),
    );
    return row!.count;
  }

  /**
   * Those of the complaints that are searched and may be seen. After `mostBytes` of sealed texts the rest is left for
   * later, but never all of it.
   */
  async parts(
    tx: Tx,
    scope: SearchScope,
    ids: readonly string[],
    mostBytes: number,
  ): Promise<SearchableParts> {
    const rows = await tx.query<Record<string, unknown> & { id: string }>(
      `SELECT c.id, ${MARK}, kind, category, district_id, state, priority, restricted, received_at, case_recipient,
              dialogue_recipient
         FROM complaint c WHERE ${SEARCHED} AND c.id = ANY ($3::uuid[])`,
      [...scopeOf(scope), ids],
    );
    const keys = await this.keys(tx, ids);
    const sizes = await this.sizes(tx, [...keys.keys()]);
    const seen = new Map(rows.map((row) => [row.id, row]));
    const asked = [...new Set(ids)].filter((id) => seen.has(id));
    const now = carried(asked, sizes, mostBytes);
    const items = await this.items(
      tx,
      now.filter((id) => keys.has(id)),
    );
    return {
      complaints: now.map((id) => ({
        ...fromColumns<Omit<SearchableComplaint, 'keys' | 'items'>>(seen.get(id)!),
        keys: keys.get(id) ?? null,
        items: items.get(id) ?? [],
      })),
      later: asked.slice(now.length),
    };
  }

  /** A person's own copy comes before a team's. */
  private async keys(
    tx: Tx,
    ids: readonly string[],
  ): Promise<Map<string, NonNullable<SearchableComplaint['keys']>>> {
    const rows = await tx.query<OwnKeyCopy & { complaintId: string }>(
      `SELECT DISTINCT ON (complaint_id) complaint_id AS "complaintId", recipient, case_key AS "caseKey",
              dialogue_key AS "dialogueKey"
         FROM sealed_key WHERE complaint_id = ANY ($1::uuid[]) ORDER BY complaint_id, holder_kind`,
      [ids],
    );
    return new Map(rows.map(({ complaintId, ...copy }) => [complaintId, copy]));
  }

  private async sizes(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.query<{ id: string; size: number }>(
      `SELECT complaint_id AS id, sum(octet_length(content))::float8 AS size FROM sealed_item
        WHERE complaint_id = ANY ($1::uuid[]) AND kind = ANY ($2) GROUP BY complaint_id`,
      [ids, SEARCHED_KINDS],
    );
    return new Map(rows.map(({ id, size }) => [id, size]));
  }

  private async items(tx: Tx, ids: readonly string[]): Promise<Map<string, SearchableItem[]>> {
    const rows = await tx.query<SearchableItem & { complaintId: string }>(
      `SELECT "complaintId", id, box, kind, "requestKey", "authorId", revision, content, "ownKey"
         FROM (SELECT complaint_id AS "complaintId", id, box, kind, request_key AS "requestKey", author_id AS "authorId",
                      revision, content, own_key AS "ownKey", created_at,
                      sum(octet_length(content)) OVER (PARTITION BY complaint_id ORDER BY created_at, id) AS so_far
                 FROM sealed_item WHERE complaint_id = ANY ($1::uuid[]) AND kind = ANY ($2)) AS item
        WHERE so_far <= $3 ORDER BY created_at, id`,
      [ids, SEARCHED_KINDS, MOST_OF_ONE],
    );
    const byComplaint = new Map<string, SearchableItem[]>();
    for (const { complaintId, ...item } of rows) {
      byComplaint.set(complaintId, [...(byComplaint.get(complaintId) ?? []), item]);
    }
    return byComplaint;
  }
}

const scopeOf = ({ teamId, now }: SearchScope): unknown[] => [
  teamId,
  new Date(now.getTime() - CONCLUDED_DAYS * DAY),
];

/** Of one complaint no more than this is searched, its first texts: whoever holds its code may write without end. Bytes. */
const MOST_OF_ONE = 8_000_000;

/** As many, from the first on, as fit; one at least. */
function carried(ids: readonly string[], sizes: ReadonlyMap<string, number>, mostBytes: number): string[] {
  let bytes = 0;
  const over = ids.findIndex((id, place) => {
    bytes += sizes.get(id) ?? 0;
    return place > 0 && bytes > mostBytes;
  });
  return over < 0 ? [...ids] : ids.slice(0, over);
}

import type { Pool } from 'pg';
import type { LedgerLine } from '#counts/domain';
import { queryRows } from '#database';
import { fromColumns, type ComplaintRow } from '../data/complaint-row.js';
import { fromLedgerRow, type LedgerRow } from '../data/ledger-row.js';
import { transitionJson, type RecordingOptions } from '../data/transition-json.js';
import type { Pause, Transition } from '../domain/index.js';

/** What a receipt code's holder may have: where it stands and the keys of the dialogue. Never what was filed. */
export interface FollowedComplaint {
  readonly complaint: ComplaintRow;
  readonly pauses: readonly Pause[];
  readonly ledger: readonly LedgerLine[];
  /** Who decided the conclusion that stands; for the rule that an appeal does not go to them. */
  readonly confirmerId: string | null;
  /** As stored: encrypted under the pepper by who stored it. */
  readonly serverShare: Buffer;
  readonly dialogueKey: Buffer;
  readonly kdfVersion: number;
}

/** A sealed message of the dialogue. */
export interface DialogueItem {
  readonly id: string;
  readonly kind: 'message-in' | 'message-out';
  readonly requestKey: string;
  readonly createdAt: Date;
  readonly seenAt: Date | null;
  readonly content: Buffer;
}

/** A file the complainant announced, and which of its parts have arrived. */
export interface FollowedFile {
  readonly id: string;
  readonly requestKey: string;
  readonly size: number;
  readonly sha256: Buffer;
  readonly partCount: number;
  readonly parts: readonly number[];
  readonly completedAt: Date | null;
}

/** A sealed message or addition; with a transition (`answered`) both are stored or neither. */
export interface FollowUpWrite {
  readonly id: string;
  readonly kind: 'message-in' | 'addition';
  /** The same key with the same id or the same bytes is the same message; with others it is refused. */
  readonly requestKey: string;
  readonly content: Uint8Array;
  readonly at: Date;
  readonly transition?: Transition;
  readonly options?: RecordingOptions;
}

/** A sealed message that objects to the conclusion, and the reopening it brings. */
export interface Objection extends Pick<FollowUpWrite, 'id' | 'requestKey' | 'content' | 'options'> {
  readonly transition: Transition;
}

interface FollowedRow {
  readonly facts: Record<string, unknown>;
  readonly pauses: readonly { reason: Pause['reason']; from: string; to: string | null }[];
  readonly ledger: readonly LedgerRow[];
  readonly confirmer_id: string | null;
  readonly server_share: Buffer;
  readonly dialogue_key: Buffer;
  readonly kdf_version: number;
}

const COMPLAINANT = { kind: 'complainant' } as const;

/** What the holder of a receipt code reads and writes, by the token's mark (an HMAC under the pepper). */
export class FollowUpStore {
  constructor(private readonly pool: Pool) {}

  /** Null for an unknown mark. */
  async find(tokenMac: Uint8Array): Promise<FollowedComplaint | null> {
    const [row] = await queryRows<FollowedRow>(this.pool, 'SELECT * FROM follow_complaint($1)', [tokenMac]);
    if (!row) return null;
    return {
      complaint: fromColumns<ComplaintRow>(row.facts),
      pauses: row.pauses.map(({ reason, from, to }) => ({
        reason,
        from: new Date(from),
        to: to === null ? null : new Date(to),
      })),
      ledger: row.ledger.map(fromLedgerRow),
      confirmerId: row.confirmer_id,
      serverShare: row.server_share,
      dialogueKey: row.dialogue_key,
      kdfVersion: row.kdf_version,
    };
  }

  /** The dialogue's messages, oldest first. */
  async items(tokenMac: Uint8Array): Promise<DialogueItem[]> {
    return queryRows<DialogueItem>(
      this.pool,
      `SELECT id, kind, request_key AS "requestKey", created_at AS "createdAt", seen_at AS "seenAt", content
         FROM follow_items($1)`,
      [tokenMac],
    );
  }

  /** The complainant's files, oldest first. */
  async files(tokenMac: Uint8Array): Promise<FollowedFile[]> {
    return queryRows<FollowedFile>(
      this.pool,
      `SELECT id, request_key AS "requestKey", size, sha256, part_count AS "partCount", parts,
              completed_at AS "completedAt" FROM follow_files($1)`,
      [tokenMac],
    );
  }

  /** Stores a message once. Throws `receipt.unknown`, `request.key-reused` for another text under its key, or `complaint.stale` when the transition's complaint has moved. */
  async write(tokenMac: Uint8Array, write: FollowUpWrite): Promise<'stored' | 'same'> {
    const { id, kind, requestKey, content, at, transition, options } = write;
    const [row] = await queryRows<{ outcome: 'stored' | 'same' }>(
      this.pool,
      `SELECT follow_write($1, $2, $3, $4, $5, $6, $7, $8::jsonb) AS outcome`,
      [tokenMac, id, kind, requestKey, content, at, ...recording(transition, options)],
    );
    return row!.outcome;
  }

  /** Stores an objection with the reopening it brings, once. Throws as `write` does, and `complaint.event-not-possible`, `complaint.appeal-period-over`. */
  async object(tokenMac: Uint8Array, objection: Objection): Promise<'stored' | 'same'> {
    const { id, requestKey, content, transition, options } = objection;
    const [row] = await queryRows<{ outcome: 'stored' | 'same' }>(
      this.pool,
      'SELECT follow_object($1, $2, $3, $4, $5, $6::jsonb) AS outcome',
      [tokenMac, id, requestKey, content, ...recording(transition, options)],
    );
    return row!.outcome;
  }

  /** Records the complainant's wish to withdraw; returns the new version. */
  async withdraw(tokenMac: Uint8Array, transition: Transition, options?: RecordingOptions): Promise<number> {
    const [row] = await queryRows<{ version: number }>(
      this.pool,
      `SELECT follow_withdraw($1, $2, $3::jsonb) AS version`,
      [tokenMac, ...recording(transition, options)],
    );
    return row!.version;
  }

  /** Records that one consent to share was given or withdrawn; returns the new version. Throws `complaint.stale`. */
  async consent(tokenMac: Uint8Array, transition: Transition, options?: RecordingOptions): Promise<number> {
    const [row] = await queryRows<{ version: number }>(
      this.pool,
      `SELECT follow_consent($1, $2, $3::jsonb) AS version`,
      [tokenMac, ...recording(transition, options)],
    );
    return row!.version;
  }

  /** Notes that these were shown, as far as they are the team's messages. */
  async seen(tokenMac: Uint8Array, at: Date, shown: readonly DialogueItem[]): Promise<void> {
    const ids = shown.map(({ id }) => id);
    await queryRows(this.pool, 'SELECT follow_seen($1, $2, $3::uuid[])', [tokenMac, at, ids]);
  }
}

/** The version the transition was computed from, and the transition; nulls without one. */
function recording(transition?: Transition, options?: RecordingOptions): [number | null, string | null] {
  if (!transition) return [null, null];
  return [transition.after.version - 1, JSON.stringify(transitionJson(transition, COMPLAINANT, options))];
}

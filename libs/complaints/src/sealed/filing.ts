import { DomainError, newIdAt } from '#kernel';
import { outboxRow, type RecordingOptions } from '../data/transition-json.js';
import { toColumns, type ComplaintParticulars } from '../data/complaint-row.js';
import { toLedgerRow } from '../data/ledger-row.js';
import type { Transition } from '../domain/index.js';

/** The two small identities of a complaint, sealed to one holder. */
export interface SealedIdentities {
  readonly caseKey: Uint8Array;
  readonly dialogueKey: Uint8Array;
}

/** A complaint ready to be filed: routed, counted and sealed. */
export interface Filing {
  /** The transition `filed`; its `after` are the complaint's facts, its id among them. */
  readonly transition: Pick<Transition, 'after' | 'ledger' | 'outbox'>;
  readonly particulars: ComplaintParticulars;
  /** What was filed, one age file sealed to the case. */
  readonly content: Uint8Array;
  readonly team: SealedIdentities & { readonly recipient: string };
  readonly recovery: SealedIdentities & { readonly recipient: string };
  /** For danger to life: whose grant opens at `from` when nobody has decided by then. */
  readonly standby: (SealedIdentities & { teamId: string; recipient: string; from: Date }) | null;
  /** For the holder of the receipt code; marks are HMACs under the pepper, never the values themselves. */
  readonly receipt: {
    readonly tokenMac: Uint8Array;
    readonly contentMac: Uint8Array;
    readonly serverShare: Uint8Array;
    readonly dialogueKey: Uint8Array;
    readonly kdfVersion: number;
  };
  readonly options?: RecordingOptions;
}

/** What became of a filing: new; the very same as before; or other content under the same receipt, kept as an addition. */
export interface FilingOutcome {
  readonly outcome: 'filed' | 'same' | 'added';
  /** Of the complaint the receipt belongs to: for `same` and `added` not the one that was sent. */
  readonly complaintId: string;
  readonly receivedAt: Date;
}

/** What a database function that files tells of each filing, in their order. */
export interface FilingRow {
  readonly outcome: FilingOutcome['outcome'] | 'refused';
  readonly complaint_id: string;
  readonly received_at: Date;
}

/** The call of a function that files, with `filingParameters`. */
export const filingCall = (name: 'file_complaints' | 'file_assisted'): string =>
  `SELECT outcome, complaint_id, received_at
     FROM ${name}($1::jsonb, $2::bytea[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[],
                  $8::bytea[], $9::bytea[], $10::bytea[], $11::bytea[], $12::bytea[])`;

/** Null for a filing that was refused. */
export const outcomeOf = ({ outcome, complaint_id, received_at }: FilingRow): FilingOutcome | null =>
  outcome === 'refused' ? null : { outcome, complaintId: complaint_id, receivedAt: received_at };

/** A receipt whose complaint takes no more. */
export const tooManyAdditions = () => new DomainError('filing.too-many-additions', 'invalid');

/** The call of the function that files one row of a register: its import, number and mark come before `filingParameters`. */
export const REGISTER_ROW_CALL = `SELECT file_register_row($1, $2, $3, $4::jsonb, ${Array.from(
  { length: 11 },
  (_, i) => `$${i + 5}::bytea[]`,
).join(', ')}) AS outcome`;

/** The arguments of one call of a function that files; place i of every array is one complaint. */
export function filingParameters(filings: readonly Filing[]): unknown[] {
  const each = (bytes: (filing: Filing) => Uint8Array | undefined): (Buffer | null)[] =>
    filings.map((filing) => {
      const value = bytes(filing);
      return value ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : null;
    });
  return [
    JSON.stringify(filings.map(filingFacts)),
    each((f) => f.content),
    each((f) => f.team.caseKey),
    each((f) => f.team.dialogueKey),
    each((f) => f.recovery.caseKey),
    each((f) => f.recovery.dialogueKey),
    each((f) => f.standby?.caseKey),
    each((f) => f.standby?.dialogueKey),
    each((f) => f.receipt.dialogueKey),
    each((f) => f.receipt.serverShare),
    each((f) => f.receipt.tokenMac),
    each((f) => f.receipt.contentMac),
  ];
}

function filingFacts({ transition, particulars, team, recovery, standby, receipt, options }: Filing): object {
  const { after, ledger, outbox } = transition;
  const idAtEntry = (): string => newIdAt({ now: () => after.enteredAt });
  return {
    complaint: toColumns({ ...after, ...particulars }),
    historyId: options?.historyId ?? idAtEntry(),
    itemId: idAtEntry(),
    teamRecipient: team.recipient,
    recoveryRecipient: recovery.recipient,
    standbyTeamId: standby?.teamId ?? null,
    standbyRecipient: standby?.recipient ?? null,
    standbyFrom: standby?.from ?? null,
    kdfVersion: receipt.kdfVersion,
    ledger: ledger.map(toLedgerRow),
    outbox: outbox.map(outboxRow),
    handed: options?.handed ?? false,
  };
}

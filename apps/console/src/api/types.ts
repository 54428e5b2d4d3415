import type {
  ComplaintFacts,
  ComplaintState,
  ConsideredCandidate,
  EventId,
  Exclusion,
  Priority,
  RecordSummary,
} from '#complaints/domain';
import type { SignedStatement } from '#sealing';

/** What JSON makes of a type: instants are ISO 8601 strings. */
export type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Wire<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Wire<T[K]> }
      : T;

/** A complaint's readable routing columns, as the desk sends them. */
export type Facts = Wire<ComplaintFacts> & {
  readonly reporter: string;
  readonly contact: string;
  readonly sealedBy: 'browser' | 'server';
  readonly codeOrigin: 'browser' | 'server';
  readonly lateRecipient: boolean;
  readonly secondReaderId: string | null;
  readonly caseRecipient: string;
  readonly dialogueRecipient: string;
};

export interface Account {
  readonly id: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly languages: readonly string[];
}

export interface MyTeam {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly role: 'member' | 'lead';
  readonly sealedTeamIdentity: string;
}

export interface NetworkIdentity {
  readonly name: string;
  readonly kind: 'demonstration' | 'real';
  readonly timeZone: string;
  readonly locales: readonly string[];
}

export interface GrantRow {
  readonly complaintId: string;
  readonly teamId: string;
  readonly reason: 'standby' | 'second-reader';
}

export interface CurrentSession {
  readonly account: Account;
  readonly teams: readonly MyTeam[];
  readonly unlockHalf: string | null;
  /** Complaints of other teams that were opened to this account. */
  readonly granted: readonly GrantRow[];
  readonly sealedIdentity: string;
  readonly recipient: string;
  readonly expiresAt: string;
  readonly idleMinutes: number;
  readonly rootPublicKey: string;
  readonly network: NetworkIdentity;
}

export interface District {
  readonly id: string;
  readonly name: string;
  readonly region: string;
}

export interface TeamRef {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export interface Colleague {
  readonly id: string;
  readonly displayName: string;
  readonly teamId: string;
  readonly role: 'member' | 'lead';
  readonly onDuty: boolean;
}

export interface NetworkDescription {
  readonly districts: readonly District[];
  readonly teams: readonly TeamRef[];
  readonly colleagues: readonly Colleague[];
  /** Signed statements, verbatim: judged in the vault, never here. */
  readonly statements: readonly SignedStatement[];
}

export interface QueueRow {
  readonly id: string;
  readonly kind: string;
  readonly category: string;
  readonly districtId: string;
  readonly priority: Priority;
  readonly priorityRule: string;
  readonly state: ComplaintState;
  readonly dueAt: string | null;
  readonly receivedAt: string;
  readonly assigneeId: string | null;
  readonly version: number;
  readonly restricted: boolean;
  readonly language: string;
  readonly flags: {
    readonly withdrawalAsked: boolean;
    readonly unreadable: boolean;
    readonly unread: boolean;
    readonly late: boolean;
  };
  readonly risk: readonly string[];
}

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  readonly next?: string | null;
}

export type ItemKind =
  | 'filing'
  | 'addition'
  | 'note'
  | 'message-in'
  | 'message-out'
  | 'record'
  | 'conclusion'
  | 'reason'
  | 'referral';
export type Box = 'case' | 'dialogue';

export interface SealedItem {
  readonly id: string;
  readonly box: Box;
  readonly kind: ItemKind;
  readonly requestKey: string;
  readonly authorId: string | null;
  readonly createdAt: string;
  readonly seenAt: string | null;
  readonly revision: number;
  readonly summary: unknown;
  readonly content: string;
  readonly ownKey?: string | null;
  readonly ownTeamId?: string | null;
}

/** An item on its way to the desk. */
export interface NewItem {
  readonly id: string;
  readonly box: Box;
  readonly kind: ItemKind;
  readonly content: string;
  readonly summary?: RecordSummary;
  readonly revision?: number;
}

export interface SealedFile {
  readonly id: string;
  readonly size: number;
  readonly sha256: string;
  readonly partCount: number;
  readonly manifest: string;
  readonly createdAt: string;
  readonly completedAt: string | null;
  readonly authorId: string | null;
}

export interface HistoryRow {
  readonly number: number;
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly event: EventId;
  readonly fromState: ComplaintState | null;
  readonly toState: ComplaintState;
  readonly fromTeamId: string | null;
  readonly toTeamId: string | null;
  readonly reasonCode: string | null;
}

export interface PauseRow {
  readonly fromAt: string;
  readonly toAt: string | null;
  readonly reason: 'awaiting-complainant' | 'team-suspended';
}

export interface DecisionRow {
  readonly decidedAt: string;
  readonly chosenId: string | null;
  readonly candidates: readonly ConsideredCandidate[];
}

export interface OpenedRow {
  readonly accountId: string;
  readonly at: string;
  readonly action: string;
  readonly subject: string | null;
}

export interface SealedIdentities {
  readonly caseKey: string;
  readonly dialogueKey: string;
  readonly recipient: string;
}

export interface ComplaintView {
  readonly facts: Facts;
  readonly sealed: SealedIdentities | null;
  readonly items: readonly SealedItem[];
  readonly files: readonly SealedFile[];
  readonly history: readonly HistoryRow[];
  readonly pauses: readonly PauseRow[];
  readonly decisions: readonly DecisionRow[];
  readonly allowed: readonly EventId[];
  readonly exclusions: readonly { readonly accountId: string; readonly reason: Exclusion['reason'] }[];
  readonly opened: readonly OpenedRow[];
}

export interface EventRequest {
  readonly event: EventId;
  readonly version: number;
  readonly requestKey: string;
  readonly reason?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly sealed?: readonly NewItem[];
  readonly withoutMessage?: boolean;
}

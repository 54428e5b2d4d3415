import type { Answers, PublicNetwork } from '#complaints/domain';
import type { ComplaintEnvelopeJson, FileManifest, RefusalReason, SignedStatement, Written } from '#sealing';
import type { SealedItemResponse, SearchableComplaintResponse } from '#desk-client';
import type { DeclaredConflict } from './conflicts/declared.js';
import type { SearchHits } from './search/complaint-search.js';

/** What a sealed text is. */
export type ItemKind = SealedItemResponse['kind'];

/** One of my teams' identities, sealed to my account. */
export interface SealedTeamIdentity {
  readonly id: string;
  readonly sealedTeamIdentity: string;
}

/** What became of the keys after they were opened. */
export interface Unlocked {
  /** The root key my account was made with: the only one that is believed. */
  readonly rootPublicKey: string;
  readonly recipient: string;
  /** Teams whose identity opened. */
  readonly openTeams: readonly string[];
}

/** The directory as far as its signatures hold. */
export interface VerifiedDirectory {
  /** The recipient to seal to now, by team. */
  readonly teams: Readonly<Record<string, string>>;
  /** The recipient that is bound to a member of any team, by account. */
  readonly people: Readonly<Record<string, string>>;
  /** Why each refused statement is not believed. */
  readonly refused: readonly RefusalReason[];
}

/** A file once opened: its bytes, and whether the sealed bytes are those the server confirmed to its sender. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly sameAsSent: boolean;
}

/** What the proof inside an item is of: which it is, and whose. */
export interface ItemMark extends Written {
  readonly kind: ItemKind;
}

/** A complaint's two identities as they are stored, and the recipients it bears. */
export interface SealedComplaintKeys {
  readonly caseKey: string;
  readonly dialogueKey: string;
  readonly caseRecipient: string;
  readonly dialogueRecipient: string;
}

/** A sealed text as far as it takes to open and compare it. */
export type ToldItem = Pick<
  SealedItemResponse,
  'id' | 'authorId' | 'kind' | 'revision' | 'box' | 'requestKey' | 'content' | 'ownKey'
>;

/** What became of one text: what it says, or why it did not open, as a code. */
export type OpenedText =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: string };

/** What the main thread may ask of the vault: texts come out, private keys never do (but on export of one's own). */
export interface VaultCalls {
  derive: {
    in: { passphrase: string; salt: string; kdfVersion: number };
    out: { loginProof: string; tabHalf: string; serverHalf: string };
  };
  unlock: {
    in: { tabHalf: string; serverHalf: string; sealedIdentity: string; teams: readonly SealedTeamIdentity[] };
    out: Unlocked;
  };
  verify: { in: { statements: readonly SignedStatement[] }; out: VerifiedDirectory };
  /**
   * Opens a complaint's keys, unless what was told in it names a person or a place with whom the account is in conflict: then
   * they stay shut, and nothing of it comes out. Without the account's list nothing opens.
   */
  openComplaint: {
    in: SealedComplaintKeys & { complaintId: string; told: readonly ToldItem[] };
    out: { conflict: boolean };
  };
  /**
   * Opens texts of a complaint that is not at work, compared likewise; its keys are not kept. In conflict nothing of them comes
   * out, and what was open of it is forgotten.
   */
  openApart: {
    in: SealedComplaintKeys & { complaintId: string; items: readonly ToldItem[] };
    out: { conflict: boolean; opened: readonly OpenedText[] };
  };
  /** Takes the account's list in, as it was sealed; null where none was ever declared. What it had opened is forgotten. */
  holdConflicts: { in: { sealed: string | null }; out: void };
  /** Opens a list without taking it in. */
  openConflicts: { in: { sealed: string | null }; out: readonly DeclaredConflict[] };
  /** Seals a list to the account; it holds once it is taken in. */
  sealConflicts: { in: { conflicts: readonly DeclaredConflict[] }; out: string };
  openItem: {
    in: ItemMark & { box: string; requestKey: string; content: string; ownKey?: string };
    out: unknown;
  };
  sealItem: { in: ItemMark & { body: unknown }; out: string };
  reseal: {
    in: { complaintId: string; recipient: string };
    out: { caseKey: string; dialogueKey: string };
  };
  openManifest: { in: { complaintId: string; manifest: string }; out: FileManifest };
  openFile: {
    in: { complaintId: string; manifest: FileManifest; parts: readonly Uint8Array[]; sealedSha256: string };
    out: OpenedFile;
  };
  /** A receipt code for whom a monitor files for. */
  drawCode: { in: Record<string, never>; out: string };
  /** Seals what a monitor was told to the team it leads to: no key here opens it again. */
  sealFiling: {
    in: {
      network: Pick<PublicNetwork, 'routing' | 'statements' | 'receiptKdf'>;
      code: string;
      answers: Answers;
    };
    out: ComplaintEnvelopeJson;
  };
  /** Knows values again without telling them, each as an HMAC under the account's key. */
  markForMe: {
    in: { type: 'register-file' | 'register-number'; values: readonly string[] };
    out: readonly string[];
  };
  /** Seals to the account how it reads registers. */
  sealReading: { in: { reading: unknown }; out: string };
  openReading: { in: { sealed: string }; out: unknown };
  /** Opens a complaint's texts here and enters them into the index, which never leaves; `whole`: all of it opened. */
  indexComplaint: {
    in: { teamId: string; complaint: SearchableComplaintResponse };
    out: { whole: boolean };
  };
  /** Takes a complaint out of the index; without an id, all of the team's. */
  dropIndexed: { in: { teamId: string; id?: string }; out: void };
  searchTexts: { in: { teamId: string; sought: string; most: number }; out: SearchHits };
  sealForMe: { in: { text: string }; out: string };
  openForMe: { in: { sealed: string }; out: string };
  sealExport: { in: { bytes: Uint8Array }; out: Uint8Array };
  /** The account's identity, sealed anew to another passphrase; what the desk and the tab need to go on with it. */
  changePassphrase: {
    in: { passphrase: string; salt: string; sealedIdentity: string; next: string };
    out: {
      currentProof: string;
      salt: string;
      loginProof: string;
      sealedIdentity: string;
      tabHalf: string;
      serverHalf: string;
    };
  };
  exportIdentity: { in: { passphrase: string; salt: string; sealedIdentity: string }; out: string };
}

export type VaultCall = keyof VaultCalls;

export interface VaultRequest {
  readonly id: number;
  readonly call: VaultCall;
  readonly input: unknown;
}

export type VaultAnswer =
  | { readonly id: number; readonly ok: true; readonly output: unknown }
  | { readonly id: number; readonly ok: false; readonly code: string };

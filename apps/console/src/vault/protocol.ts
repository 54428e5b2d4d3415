import type { Box } from '../api/types.js';

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

/** A recipient that the network's signatures vouch for. */
export interface VerifiedTeam {
  readonly teamId: string;
  readonly recipient: string;
}

/** The directory as far as its signatures hold. */
export interface VerifiedDirectory {
  readonly teams: readonly VerifiedTeam[];
  /** Statements refused, as codes. */
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
}

/** Which identities of a complaint opened. */
export interface OpenedComplaint {
  readonly case: boolean;
  readonly dialogue: boolean;
}

/** A file once opened, with what its sealed manifest says of it. */
export interface OpenedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

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
  verify: { in: { statements: readonly unknown[] }; out: VerifiedDirectory };
  openComplaint: {
    in: { complaintId: string; teamId: string; caseKey: string; dialogueKey: string };
    out: OpenedComplaint;
  };
  openText: {
    in: { complaintId: string; box: Box; content: string; ownKey?: string; ownTeamId?: string };
    out: string;
  };
  sealText: { in: { complaintId: string; box: Box; text: string }; out: string };
  reseal: {
    in: { complaintId: string; recipient: string };
    out: { caseKey: string; dialogueKey: string };
  };
  openManifest: {
    in: { complaintId: string; manifest: string };
    out: { name: string; type: string; size: number };
  };
  openFile: {
    in: { complaintId: string; manifest: string; parts: readonly Uint8Array<ArrayBuffer>[] };
    out: OpenedFile;
  };
  sealForMe: { in: { text: string }; out: string };
  openForMe: { in: { sealed: string }; out: string };
  sealExport: { in: { bytes: Uint8Array<ArrayBuffer> }; out: Uint8Array<ArrayBuffer> };
  exportIdentity: { in: Record<string, never>; out: string };
}

export type VaultCall = keyof VaultCalls;

export interface VaultRequest {
  readonly id: number;
  readonly call: VaultCall;
  readonly input: unknown;
}

export type VaultAnswer =
  { readonly id: number; readonly ok: true; readonly output: unknown } | { readonly id: number; readonly ok: false; readonly code: string };

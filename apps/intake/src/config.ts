/** What the public door needs to know to run. */
export interface IntakeConfig {
  readonly port: number;
  readonly databaseUrl: string;
  /** 32 secret bytes that live outside the database. */
  readonly receiptPepper: Uint8Array;
  /** Base64 of the network's Ed25519 root key: the end of every chain of signatures. */
  readonly rootPublicKey: string;
  /** The door's own address, as people type it. */
  readonly publicUrl: string;
  /** Where "leave quickly" goes. */
  readonly leaveUrl: string;
  /** Folder of the built scripts. */
  readonly publicFolder: string;
}

export const INTAKE_CONFIG = Symbol('intake-config');

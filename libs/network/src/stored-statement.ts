/** A signed statement as it is stored; nothing in it is true until its signatures were checked against the root key. */
export interface StoredStatement {
  readonly id: string;
  readonly kind: string;
  /** The signed text, byte for byte. */
  readonly statement: string;
  readonly signatures: unknown;
  readonly teamId: string | null;
  readonly accountId: string | null;
  readonly issuedAt: Date;
}

/** What the desk must be told to run; a class, so that Nest can hand it out. */
export class DeskConfig {
  /** As kenekanko_desk. */
  readonly databaseUrl: string;
  /** As kenekanko_report. */
  readonly reportDatabaseUrl: string;
  /** Secret behind made-up salts; at least 32 bytes, base64. */
  readonly pepper: string;
  /** The root's Ed25519 public key, base64: the one thing no database may say. */
  readonly rootPublicKey: string;
  /** Folder of the console's built files. */
  readonly consoleFolder: string;

  constructor(values: DeskConfig) {
    Object.assign(this, values);
  }
}

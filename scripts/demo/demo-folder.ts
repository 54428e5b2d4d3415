import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What an interrupted replay needs to go on: a demonstration's own keys, on its own disk. Nothing of the kind exists
 * in a real network, whose keys are in people's browsers.
 */
export interface ReplayNotes {
  readonly rootPublicKey: string;
  readonly districtIds: readonly string[];
  readonly count: number;
  /** ISO instant at which the replayed years end. */
  readonly end: string;
  /** By team or account. */
  readonly identities: Readonly<Record<string, string>>;
  /** Receipt codes, by the complaint's number. */
  readonly codes: readonly string[];
}

/** The demonstration's files in the data folder. */
export class DemoFolder {
  constructor(private readonly dataDir: string) {}

  readonly accounts = (text: string): void => this.write('demo-accounts.txt', text);

  readonly recovery = (text: string): void => this.write('demo-recovery.txt', text);

  /** The root key's public half, for the configuration of the doors. */
  readonly root = (publicKey: string): void => this.write('secrets/root.pub', `${publicKey}\n`);

  readonly notes = (notes: ReplayNotes): void => this.write(NOTES, JSON.stringify(notes));

  /** The notes of a replay that is not over; undefined when none was begun, or all is done. */
  readNotes(): ReplayNotes | undefined {
    const path = join(this.dataDir, NOTES);
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ReplayNotes) : undefined;
  }

  /** The replay is over: its keys are needed no more. */
  forgetNotes(): void {
    rmSync(join(this.dataDir, NOTES), { force: true });
  }

  private write(name: string, text: string): void {
    const path = join(this.dataDir, name);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // Written aside first: a start that is killed here leaves no half file.
    writeFileSync(`${path}.part`, text, { mode: 0o600 });
    renameSync(`${path}.part`, path);
  }
}

const NOTES = 'secrets/demo-replay.json';

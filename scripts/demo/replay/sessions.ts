import { createHash, randomBytes } from 'node:crypto';
import { type UnitOfWork } from '#database';
import { HOUR, newId } from '#kernel';

/** Real sessions of the staff who act in the replay, opened when first needed and ended when it is over. */
export class StaffSessions {
  private readonly tokens = new Map<string, string>();

  constructor(private readonly desk: UnitOfWork) {}

  /** The token under which this account's transactions run. */
  async tokenOf(accountId: string): Promise<string> {
    const known = this.tokens.get(accountId);
    if (known !== undefined) return known;
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token, 'utf8').digest();
    // The machine's clock: the database measures sessions with its own.
    const now = new Date();
    await this.desk.run(null, (tx) =>
      tx.query('SELECT open_session($1, $2, $3, $4, $5, $6)', [
        ...[newId(), hash, accountId, Buffer.alloc(0), now, new Date(now.getTime() + HOUR)],
      ]),
    );
    this.tokens.set(accountId, token);
    return token;
  }

  /** Ends them all. */
  async end(): Promise<void> {
    for (const token of this.tokens.values())
      await this.desk.run(token, (tx) => tx.query('SELECT end_session()'));
    this.tokens.clear();
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { MINUTE, newId } from '#kernel';
import type { SignedIn } from './signed-in.js';

/** A session ends after so many minutes without use. */
export const IDLE_MINUTES = 15;
const WHOLE_HOURS = 12;

interface StandingRow {
  readonly session_id: string;
  readonly account_id: string;
  readonly display_name: string;
  readonly roles: string[];
  readonly languages: string[];
  readonly teams: string[];
  readonly leads: string[];
  readonly expires_at: Date;
}

/** A new session's token (shown once, stored hashed) and when it ends if it is not used. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Sessions as the database keeps them: by the hash of their token. */
@Injectable()
export class SessionStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Opens a session for an account whose proof was checked. */
  async open(accountId: string, unlockHalf: Uint8Array): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    // The machine's clock, not the domain's: the database compares it with its own.
    const now = new Date();
    const expiresAt = new Date(now.getTime() + IDLE_MINUTES * MINUTE);
    await this.unitOfWork.run(null, (tx) =>
      tx.query('SELECT open_session($1, $2, $3, $4, $5, $6)', [
        newId(),
        hashToken(token),
        accountId,
        Buffer.from(unlockHalf),
        now,
        expiresAt,
      ]),
    );
    return { token, expiresAt };
  }

  /** Who stands behind a token; undefined once it has ended. `used` moves the idle end on. */
  async standing(token: string, used: boolean): Promise<SignedIn | undefined> {
    const [row] = await this.unitOfWork.ask<StandingRow>('SELECT * FROM session_standing($1, $2, $3, $4)', [
      hashToken(token),
      `${IDLE_MINUTES} minutes`,
      `${WHOLE_HOURS} hours`,
      used,
    ]);
    return row && toSignedIn(token, row);
  }

  /** Ends a session at once and forgets its half of the unlock key. */
  async end(token: string): Promise<void> {
    await this.unitOfWork.run(token, (tx) => tx.query('SELECT end_session()'));
  }
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

function toSignedIn(token: string, row: StandingRow): SignedIn {
  return {
    token,
    sessionId: row.session_id,
    accountId: row.account_id,
    displayName: row.display_name,
    roles: row.roles,
    languages: row.languages,
    teams: row.teams,
    leads: row.leads,
    expiresAt: row.expires_at,
  };
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { OwnSessionResponse } from './dto/own-door.dto.js';
import { SessionEndings } from './session-endings.js';

/** The sessions of whoever asks, seen and ended by themselves. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endings: SessionEndings,
  ) {}

  list(token: string): Promise<OwnSessionResponse[]> {
    return this.unitOfWork.run(token, (tx) =>
      tx.query<OwnSessionResponse>(
        `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", current FROM own_sessions()`,
      ),
    );
  }

  /** Ends one, or (null) all but the one that asks; what has ended already, or is not one's own, stays as it is. */
  async end(token: string, sessionId: string | null): Promise<void> {
    const rows = await this.unitOfWork.run(token, (tx) =>
      tx.query<{ id: string }>('SELECT end_own_sessions($1) AS id', [sessionId]),
    );
    for (const { id } of rows) this.endings.emit('ended', id);
  }
}

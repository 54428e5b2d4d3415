import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { hashLoginProof, verifyLoginProof } from '#network';
import type { ChangePassphraseRequest } from './dto/own-door.dto.js';
import { SessionEndings } from './session-endings.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { KDF_VERSION } from './sign-in.service.js';

/** Puts another passphrase in place of one's own: who has the session alone, and not the words, can't. */
@Injectable()
export class ChangePassphraseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: SignInAttempts,
    private readonly endings: SessionEndings,
  ) {}

  /** Ends every other session. Throws `passphrase.refused` for a wrong one, `sign-in.too-many`. */
  async run(token: string, request: ChangePassphraseRequest, place: string): Promise<void> {
    const [own] = await this.unitOfWork.run(token, (tx) =>
      tx.query<{ username: string; hash: string }>('SELECT username, proof_hash AS hash FROM own_sign_in()'),
    );
    if (!own) throw new DomainError('session.ended', 'unauthenticated');
    const proof = Buffer.from(request.currentProof, 'base64');
    // Guessing is as slow as at the door.
    const right = await this.attempts.run({ username: own.username, place, proof }, () =>
      verifyLoginProof(proof, own.hash),
    );
    if (!right) throw new DomainError('passphrase.refused', 'forbidden');
    const hash = await hashLoginProof(Buffer.from(request.loginProof, 'base64'));
    const [salt, sealed, half] = [request.salt, request.sealedIdentity, request.unlockHalf].map((bytes) =>
      Buffer.from(bytes, 'base64'),
    );
    const ended = await this.unitOfWork.run(token, (tx) =>
      tx.query<{ id: string }>('SELECT change_passphrase($1, $2, $3, $4, $5, $6) AS id', [
        ...[own.hash, salt, KDF_VERSION, hash, sealed, half],
      ]),
    );
    for (const { id } of ended) this.endings.emit('ended', id);
  }
}

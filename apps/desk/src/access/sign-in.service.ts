import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { hashLoginProof, verifyLoginProof } from '#network';
import type { ChallengeResponse } from './dto/challenge.dto.js';
import { type OpenedSession, SessionStore } from './session-store.js';
import { SignInAttempts } from './sign-in-attempts.js';
import type { SignedIn } from './signed-in.js';

const SALT_BYTES = 16;
/** How passphrases are stretched now. */
export const KDF_VERSION = 1;

interface Material {
  readonly account_id: string;
  readonly salt: Buffer;
  readonly kdf_version: number;
  readonly proof_hash: string;
}

/** The secret behind made-up salts; lives outside the database. */
export class DeskPepper {
  constructor(readonly bytes: Uint8Array) {}
}

/** Challenge and sign-in, alike in shape and time whether or not the name exists. */
@Injectable()
export class SignInService {
  /** What the proof for an unknown name is checked against, at the same cost. */
  private readonly nobody = hashLoginProof(new Uint8Array(32));

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionStore,
    private readonly pepper: DeskPepper,
    private readonly attempts: SignInAttempts,
  ) {}

  /** The salt from which the browser derives its proof; a made-up one, always the same, for an unknown name. */
  async challenge(username: string): Promise<ChallengeResponse> {
    const fake = createHmac('sha256', this.pepper.bytes).update(`salt\0${username}`).digest();
    const material = await this.material(username);
    const salt = material?.salt ?? fake.subarray(0, SALT_BYTES);
    return { salt: salt.toString('base64'), kdfVersion: material?.kdf_version ?? KDF_VERSION };
  }

  /** Opens a session for a right proof; every refusal is the same one. */
  async signIn(
    username: string,
    proof: Uint8Array,
    unlockHalf: Uint8Array,
    place: string,
  ): Promise<{ readonly session: OpenedSession; readonly signedIn: SignedIn }> {
    let material: Material | undefined;
    const right = await this.attempts.run({ username, place, proof }, async () => {
      material = await this.material(username);
      return verifyLoginProof(proof, material?.proof_hash ?? (await this.nobody));
    });
    if (!material || !right) throw new DomainError('session.refused', 'unauthenticated');

    const session = await this.sessions.open(material.account_id, unlockHalf);
    const signedIn = await this.sessions.standing(session.token, false);
    if (!signedIn) throw new DomainError('session.refused', 'unauthenticated');
    return { session, signedIn };
  }

  private async material(username: string): Promise<Material | undefined> {
    const [row] = await this.unitOfWork.run(null, (tx) =>
      tx.query<Material>('SELECT * FROM sign_in_material($1)', [username]),
    );
    return row;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { createHmac, hkdfSync, randomBytes, timingSafeEqual, webcrypto } from 'node:crypto';
import { INTAKE_CONFIG, type IntakeConfig } from '../config.js';

const IV_BYTES = 12;

/**
 * Everything done under the pepper, a secret that lives outside the database: a stolen database then
 * neither tells which receipt a token belongs to, nor gives the other half of a dialogue's key.
 */
@Injectable()
export class Pepper {
  private readonly keys: Readonly<Record<'token' | 'content' | 'drawn-code', Buffer>>;
  private readonly shareKey: Promise<webcrypto.CryptoKey>;

  constructor(@Inject(INTAKE_CONFIG) config: Pick<IntakeConfig, 'receiptPepper'>) {
    const derive = (purpose: string): Buffer =>
      Buffer.from(hkdfSync('sha256', config.receiptPepper, '', `kenekanko/pepper/${purpose}/v1`, 32));
    this.keys = {
      token: derive('token'),
      content: derive('content'),
      'drawn-code': derive('drawn-code'),
    };
    this.shareKey = webcrypto.subtle.importKey('raw', derive('server-share'), 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]);
  }

  /** The mark under which a look-up token is stored. */
  tokenMark(token: Uint8Array): Buffer {
    return this.mark('token', token);
  }

  /** The mark under which a content mark is stored; bound to its token, so that equal contents don't show. */
  contentMark(token: Uint8Array, contentMark: Uint8Array): Buffer {
    return this.mark('content', Buffer.concat([token, contentMark]));
  }

  /** Proves that intake drew this code, and when. */
  codeMark(code: string, drawnAt: number): Buffer {
    return this.mark('drawn-code', Buffer.from(`${code} ${drawnAt}`));
  }

  /** True for a code that intake drew at that time. */
  drewCode(code: string, drawnAt: number, mark: Uint8Array): boolean {
    const expected = this.codeMark(code, drawnAt);
    return mark.length === expected.length && timingSafeEqual(mark, expected);
  }

  /** Encrypts a server share for storing (AES-256-GCM), bound to its receipt. */
  async lockShare(share: Uint8Array, tokenMark: Uint8Array): Promise<Buffer> {
    const iv = randomBytes(IV_BYTES);
    const algorithm = { name: 'AES-GCM', iv, additionalData: tokenMark };
    const locked = await webcrypto.subtle.encrypt(algorithm, await this.shareKey, share);
    return Buffer.concat([iv, Buffer.from(locked)]);
  }

  /** The share again; throws when it was stored for another receipt or under another pepper. */
  async unlockShare(locked: Uint8Array, tokenMark: Uint8Array): Promise<Buffer> {
    const algorithm = { name: 'AES-GCM', iv: locked.subarray(0, IV_BYTES), additionalData: tokenMark };
    return Buffer.from(
      await webcrypto.subtle.decrypt(algorithm, await this.shareKey, locked.subarray(IV_BYTES)),
    );
  }

  private mark(purpose: 'token' | 'content' | 'drawn-code', value: Uint8Array): Buffer {
    return createHmac('sha256', this.keys[purpose]).update(value).digest();
  }
}

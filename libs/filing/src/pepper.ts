import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { keyPairFrom, type KeyPair } from '#sealing';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Everything done under the pepper, a secret that lives outside the database: a stolen database then
 * neither tells which receipt a token belongs to, nor gives the other half of a dialogue's key.
 */
export class Pepper {
  private readonly keys: Readonly<Record<'token' | 'content' | 'drawn-code' | 'survey' | 'door', Buffer>>;
  private readonly shareKey: KeyObject;

  /** The secret is 32 bytes, the same at every door that takes complaints. */
  constructor(config: { readonly receiptPepper: Uint8Array }) {
    const derive = (purpose: string): Buffer =>
      Buffer.from(hkdfSync('sha256', config.receiptPepper, '', `kenekanko/pepper/${purpose}/v1`, 32));
    this.keys = {
      token: derive('token'),
      content: derive('content'),
      'drawn-code': derive('drawn-code'),
      survey: derive('survey'),
      door: derive('door'),
    };
    this.shareKey = createSecretKey(derive('server-share'));
  }

  /** The mark under which a look-up token is stored. */
  tokenMark(token: Uint8Array): Buffer {
    return this.mark('token', token);
  }

  /** The mark under which a content mark is stored; bound to its token, so that equal contents don't show. */
  contentMark(token: Uint8Array, contentMark: Uint8Array): Buffer {
    return this.mark('content', Buffer.concat([token, contentMark]));
  }

  /** The key under which a conclusion's survey is answered, once; to who has only the rows it is a key like any other. */
  surveyKey(tokenMark: Uint8Array, conclusion: number): string {
    return this.mark('survey', Buffer.concat([tokenMark, Buffer.from(String(conclusion))])).toString('hex');
  }

  /** What this door seals to, for itself alone. */
  doorKeyPair(): Promise<KeyPair> {
    return keyPairFrom(this.keys.door, 'door');
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

  /** Encrypts a server share for storing (AES-256-GCM: IV, ciphertext, tag), bound to its receipt. */
  lockShare(share: Uint8Array, tokenMark: Uint8Array): Buffer {
    const iv = randomBytes(IV_BYTES);
    // Not through WebCrypto: a thread's round trip for 32 bytes cost a seventh of a filing's time.
    const cipher = createCipheriv(CIPHER, this.shareKey, iv, { authTagLength: TAG_BYTES }).setAAD(tokenMark);
    return Buffer.concat([iv, cipher.update(share), cipher.final(), cipher.getAuthTag()]);
  }

  /** The share again; throws when it was stored for another receipt or under another pepper. */
  unlockShare(locked: Uint8Array, tokenMark: Uint8Array): Buffer {
    const iv = locked.subarray(0, IV_BYTES);
    const decipher = createDecipheriv(CIPHER, this.shareKey, iv, { authTagLength: TAG_BYTES })
      .setAAD(tokenMark)
      .setAuthTag(locked.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(locked.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
  }

  private mark(purpose: 'token' | 'content' | 'drawn-code' | 'survey', value: Uint8Array): Buffer {
    return createHmac('sha256', this.keys[purpose]).update(value).digest();
  }
}

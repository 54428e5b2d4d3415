import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { openDocument, recipientCount, SealedError, type KeyPair } from '#sealing';
import { Pepper } from '#filing';

/**
 * What waited on a phone for a network lies there sealed to this door, whole: what travels readable otherwise (a place, a
 * category, a look-up token) would tell whoever searches the phone.
 */
@Injectable()
export class DoorSeal {
  private readonly pair: Promise<KeyPair>;

  constructor(pepper: Pepper) {
    this.pair = pepper.doorKeyPair();
  }

  /** What browsers seal to. */
  async recipient(): Promise<string> {
    return (await this.pair).recipient;
  }

  /** The body of a document of this type, its shape unchecked. Throws the code given for what is none. */
  async open(type: string, sealed: Uint8Array, unreadable: string): Promise<unknown> {
    // Sealed to many it would take as many tries to open.
    if (recipientCount(sealed) !== 1) throw new DomainError(unreadable, 'invalid');
    const { identity } = await this.pair;
    return openDocument<unknown>([identity], type, sealed).catch((error: unknown) => {
      if (error instanceof SealedError) throw new DomainError(unreadable, 'invalid');
      throw error;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { recipientCount, type KeyPair } from '#sealing';
import { Pepper } from '#filing';
import { ServerSealing } from './server-sealing.service.js';

/**
 * What waited on a phone for a network lies there sealed to this door, whole: what travels readable otherwise (a place, a
 * category, a look-up token) would tell whoever searches the phone.
 */
@Injectable()
export class DoorSeal {
  private readonly pair: Promise<KeyPair>;

  constructor(
    pepper: Pepper,
    private readonly threads: ServerSealing,
  ) {
    this.pair = pepper.doorKeyPair();
  }

  /** What browsers seal to. */
  async recipient(): Promise<string> {
    return (await this.pair).recipient;
  }

  /**
   * The body of what was sealed from this address as a document of this type, no larger than any request but its shape
   * unchecked. Throws the code given for what is none, `sealing.busy`.
   */
  async open(address: string, type: string, sealed: Uint8Array, unreadable: string): Promise<unknown> {
    // Sealed to many it would take as many tries to open.
    if (recipientCount(sealed) !== 1) throw new DomainError(unreadable, 'invalid');
    const { identity } = await this.pair;
    const opened = await this.threads.run(address, 'openAtDoor', identity, type, sealed);
    if (!opened) throw new DomainError(unreadable, 'invalid');
    return opened.body;
  }
}

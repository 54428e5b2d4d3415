import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { type KnownNetwork, knowNetwork } from '#filing';
import { describedNetwork } from '#network';
import { TrustRoot } from '../access/trust-root.js';

/** The network as the public door knows it too, its signatures checked. */
@Injectable()
export class AssistedNetwork {
  private known: KnownNetwork | undefined;

  constructor(private readonly root: TrustRoot) {}

  async current(tx: Tx): Promise<KnownNetwork> {
    this.known = knowNetwork(await describedNetwork(tx), this.root.publicKey, this.known);
    return this.known;
  }
}

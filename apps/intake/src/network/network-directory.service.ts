import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { knowNetwork, type KnownNetwork } from '#filing';
import { readNetworkDescription } from '#network';
import { Clock } from '#platform';
import { INTAKE_CONFIG, type IntakeConfig } from '../config.js';
import { POOL } from '../tokens.js';

/** A revoked recipient or a suspended team takes effect within this many milliseconds. */
const FRESH = 5_000;

/** Describes the network. While the database is away the last description serves, so that the form stays open. */
@Injectable()
export class NetworkDirectory {
  private known: KnownNetwork | undefined;
  private readAt = -Infinity;
  private reading: Promise<KnownNetwork> | undefined;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(INTAKE_CONFIG) private readonly config: IntakeConfig,
    private readonly clock: Clock = new Clock(),
  ) {}

  /** Throws `database.unavailable` only when the network was never read, `network.not-founded` when there is none. */
  async current(): Promise<KnownNetwork> {
    if (this.known && this.clock.now().getTime() - this.readAt < FRESH) return this.known;
    this.reading ??= this.read().finally(() => (this.reading = undefined));
    try {
      return await this.reading;
    } catch (error) {
      if (this.known) return this.known;
      throw error;
    }
  }

  /** Whether it is a demonstration; undefined while it was never read. */
  get kind(): KnownNetwork['public']['kind'] | undefined {
    return this.known?.public.kind;
  }

  /** Reads the network anew; throws while the database is away. */
  async read(): Promise<KnownNetwork> {
    const description = await readNetworkDescription(this.pool);
    this.known = knowNetwork(description, this.config.rootPublicKey, this.known);
    this.readAt = this.clock.now().getTime();
    return this.known;
  }
}

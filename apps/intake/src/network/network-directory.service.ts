import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { createCalendar, routingTable, type RoutingTable, type WorkingCalendar } from '#complaints/domain';
import { Clock } from '#platform';
import { readNetworkDescription, type NetworkDescription } from '#network';
import {
  newReceiptKdf,
  publicStatements,
  verifyDirectory,
  type ReceiptKdf,
  type SignedStatement,
  type TrustedDirectory,
} from '#sealing';
import { INTAKE_CONFIG, type IntakeConfig } from '../config.js';
import { POOL } from '../tokens.js';
import type { PublicNetwork } from './public-network.js';

/** The network as this door last knew it, its signatures checked. */
export interface KnownNetwork {
  readonly description: NetworkDescription;
  readonly public: PublicNetwork;
  readonly routing: RoutingTable;
  readonly trusted: TrustedDirectory;
  readonly receiptKdf: ReceiptKdf;
  readonly calendar: WorkingCalendar;
  readonly reviewerTeamId: string | null;
}

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
  get kind(): PublicNetwork['kind'] | undefined {
    return this.known?.public.kind;
  }

  /** Reads the network anew; throws while the database is away. */
  async read(): Promise<KnownNetwork> {
    const description = await readNetworkDescription(this.pool);
    this.known = this.know(description);
    this.readAt = this.clock.now().getTime();
    return this.known;
  }

  private know(description: NetworkDescription): KnownNetwork {
    const { settings, districts, teams } = description;
    const routing = routingTable(teams);
    // Who is in a team, and how many, is nobody's business outside.
    const statements = publicStatements(
      description.statements.map(
        ({ statement, signatures }) => ({ statement, signatures }) as SignedStatement,
      ),
    );
    // Signatures cost milliseconds each: they are checked again only when a statement was added.
    const same = this.known && sameStatements(this.known.public.statements, statements);
    const trusted = same ? this.known!.trusted : verifyDirectory(this.config.rootPublicKey, statements);
    const { version, salt } = settings.receiptStretching;
    const receiptKdf = { ...newReceiptKdf(salt), version };
    return {
      ...{ description, routing, trusted, receiptKdf },
      calendar: createCalendar(settings.calendar),
      reviewerTeamId: routing.reviewer,
      public: {
        name: settings.name,
        kind: settings.kind,
        timeZone: settings.calendar.timeZone,
        districts,
        teams: teams.map(({ id, name }) => ({ id, name })),
        ...{ routing, statements, receiptKdf },
      },
    };
  }
}

function sameStatements(before: readonly SignedStatement[], after: readonly SignedStatement[]): boolean {
  return before.length === after.length && JSON.stringify(before) === JSON.stringify(after);
}

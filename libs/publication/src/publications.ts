import type { Tx } from '#database';
import type { PublicDocument } from './document.js';

/** A publication as the desk lists it. */
export interface Publication {
  readonly id: string;
  readonly quarter: string;
  readonly publishedAt: Date;
  readonly withdrawnAt: Date | null;
  /** Why it was withdrawn, as everybody reads it. */
  readonly reason: string | null;
  readonly document: PublicDocument;
  /** The mark of its figures, to the microsecond. */
  readonly asOf: string;
}

/** All publications, and a word that changes with every further one. */
export interface KnownPublications {
  readonly known: string;
  readonly publications: readonly Publication[];
}

/** A document that is to be published. */
export interface NewPublication {
  readonly id: string;
  readonly asOf: string;
  readonly document: PublicDocument;
  /** `known` of when it was made. */
  readonly after: string;
}

interface Row extends Omit<Publication, 'document'> {
  readonly document: string;
}

/** What was published, and how it is; whose session may publish is the database's to say. */
export class Publications {
  /** Latest quarter first. */
  async all(tx: Tx): Promise<KnownPublications> {
    const [state] = await tx.query<{ known: string }>('SELECT publications_known() AS known');
    const rows = await tx.query<Row>(
      `SELECT p.id, p.quarter, p.published_at AS "publishedAt", p.as_of::text AS "asOf", p.document,
              w.withdrawn_at AS "withdrawnAt", w.reason
         FROM publication p LEFT JOIN publication_withdrawal w ON w.publication_id = p.id
        ORDER BY p.quarter DESC, p.published_at DESC`,
    );
    const publications = rows.map((row) => ({
      ...row,
      document: JSON.parse(row.document) as PublicDocument,
    }));
    return { known: state!.known, publications };
  }

  /** Throws `publication.refused`, `publication.changed`, `publication.published`, `publication.not-frozen`. */
  async publish(tx: Tx, { id, asOf, document, after }: NewPublication): Promise<void> {
    const { quarter, definitions } = document;
    await tx.query('SELECT publish_figures($1, $2, $3, $4, $5, $6)', [
      ...[id, quarter, asOf, definitions],
      ...[JSON.stringify(document), after],
    ]);
  }

  /** Throws `publication.refused`, `publication.not-found`, `publication.withdrawn`. */
  async withdraw(tx: Tx, id: string, reason: string): Promise<void> {
    await tx.query('SELECT withdraw_publication($1, $2)', [id, reason]);
  }
}

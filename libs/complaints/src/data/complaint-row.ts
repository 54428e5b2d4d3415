import type { ComplaintFacts } from '../domain/index.js';

/** Columns of a complaint that no rule looks at. */
export interface ComplaintParticulars {
  readonly reporter: string;
  readonly contact: string;
  /** Where it was sealed: a flag is all that tells the envelopes apart. */
  readonly sealedBy: 'browser' | 'server';
  readonly codeOrigin: 'browser' | 'server';
  /** Sealed to a recipient that was valid once and is no longer the team's own. */
  readonly lateRecipient: boolean;
  /** Public recipient of the case identity. */
  readonly caseRecipient: string;
  /** Public recipient of the dialogue identity. */
  readonly dialogueRecipient: string;
}

/** A complaint's readable row; all that a person wrote is elsewhere, sealed. */
export interface ComplaintRow extends ComplaintFacts, ComplaintParticulars {}

/** `teamId` → `team_id`. */
export const columnName = remembered((property) =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
);

const propertyName = remembered((column) =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
);

/** The names are few and the rows many: a page of the queue asks a thousand times. */
function remembered(rename: (name: string) => string): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const known = names.get(name) ?? rename(name);
    names.set(name, known);
    return known;
  };
}

/** Properties as columns, for the functions that take a row as JSON. */
export function toColumns(properties: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [columnName(key), value]));
}

const INSTANT = /_(at|since)$/;

/** A row that came as JSON, with its instants as dates. */
export function fromColumns<T>(row: Readonly<Record<string, unknown>>): T {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      propertyName(column),
      INSTANT.test(column) && typeof value === 'string' ? new Date(value) : value,
    ]),
  ) as T;
}

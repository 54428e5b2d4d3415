import { SetMetadata } from '@nestjs/common';

/** What a route asks of whoever calls it. Which rows they then reach is the database's to say. */
export type Permission =
  | 'session'
  | 'casework'
  | 'leading'
  | 'team-status'
  | 'figures'
  | 'team-figures'
  | 'quality'
  | 'coordinating'
  | 'assisted-filing'
  | 'importing';

/** Roles that hold a permission; null is anyone signed in. Content is opened by keys alone, never by a role. */
const ROLES_WITH: Readonly<Record<Permission, readonly string[] | null>> = {
  session: null,
  casework: ['verifier', 'lead'],
  leading: ['lead'],
  'team-status': ['lead', 'coordinator'],
  figures: ['coordinator', 'auditor'],
  quality: ['coordinator', 'auditor', 'lead'],
  // Entering opening balances, freezing reports, publishing.
  coordinating: ['coordinator'],
  // Of the whole network for those two, of their own team for leads (`requireFiguresOf`).
  'team-figures': ['coordinator', 'auditor', 'lead'],
  'assisted-filing': ['monitor'],
  importing: ['monitor', 'lead'],
};

export const PERMISSION = 'desk:permission';
export const PUBLIC = 'desk:public';
export const PASSIVE = 'desk:passive';

/** The permission a route needs; a route without one, and without `@Public()`, is refused to everyone. */
export const Permit = (permission: Permission) => SetMetadata(PERMISSION, permission);

/** A route that anyone may call before signing in. */
export const Public = () => SetMetadata(PUBLIC, true);

/** A route whose call is no sign of somebody being there: it never keeps a session alive. */
export const Passive = () => SetMetadata(PASSIVE, true);

/** True when one of the roles holds the permission. */
export function holds(roles: readonly string[], permission: Permission): boolean {
  const allowed = ROLES_WITH[permission];
  return allowed === null || roles.some((role) => allowed.includes(role));
}

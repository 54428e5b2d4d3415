/** A complaint that names a person or a place with whom this account is in conflict; which is never said. */
export class ConflictFound extends Error {
  override readonly name = 'ConflictFound';
  readonly code = 'complaint.own-conflict';
}

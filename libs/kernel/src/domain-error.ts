/** What sort of refusal a domain error is; doors map each kind to one HTTP status, exhaustively. */
export type DomainErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'too-many'
  | 'unavailable'
  | 'unsupported';

/** Values a problem's sentence may show. Codes, numbers and limits only: never what a person wrote. */
export type DomainErrorParams = Readonly<Record<string, string | number>>;

/** A refusal by a rule of the domain, with a stable code such as `complaint.already-decided`. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    readonly kind: DomainErrorKind,
    readonly params?: DomainErrorParams,
  ) {
    // The message ends in logs and traces, so it is the code and nothing a person wrote.
    super(code);
  }
}

/** True for a domain error, also one made by another copy of this module (bundles, Jest workers). */
export function isDomainError(error: unknown): error is DomainError {
  return (
    error instanceof DomainError ||
    (error instanceof Error && error.name === 'DomainError' && 'kind' in error)
  );
}

import { DomainError, type DomainErrorKind } from '#kernel';

/** A fault of the database that no rule of the domain stands behind; it carries codes only, never a row's values. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';

  constructor(
    readonly sqlState: string,
    readonly constraint?: string,
    readonly table?: string,
  ) {
    super(['database', sqlState, constraint ?? table].filter(Boolean).join('.'));
  }
}

/** What the database was asked to refuse, by the SQLSTATE its functions raise. */
const REFUSALS: Readonly<Record<string, DomainErrorKind>> = {
  KK403: 'forbidden',
  KK404: 'not-found',
  KK409: 'conflict',
  KK410: 'gone',
  KK422: 'invalid',
};

const INSUFFICIENT_PRIVILEGE = '42501';
const UNIQUE_VIOLATION = '23505';

/** Class 08 (connection), 53300 (too many), 57P01–57P05 (shut down, starting, dropped) and the sockets' own codes. */
const UNREACHABLE =
  /^(08...|53300|57P0[1-5]|ECONN\w+|EPIPE|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)$/;

/** pg gives these faults no code. */
const UNREACHABLE_MESSAGES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Driver not Connected',
  'is not connected',
  'Cannot use a pool after calling end',
];

interface DriverError {
  readonly code?: string;
  readonly message?: string;
  readonly constraint?: string;
  readonly table?: string;
}

/** TypeORM and pools wrap: the driver's own error is what bears the code. */
function driverError(error: object): DriverError {
  if ('driverError' in error && typeof error.driverError === 'object' && error.driverError)
    return error.driverError;
  if (error instanceof AggregateError && error.errors[0] instanceof Error)
    return error.errors[0] as DriverError;
  return error as DriverError;
}

/**
 * An error of the driver as the domain sees it. The original is dropped on purpose: it holds the
 * statement's parameters (session tokens, sealed bytes), which must reach no log.
 */
export function toDatabaseError(error: unknown): unknown {
  if (
    typeof error !== 'object' ||
    error === null ||
    error instanceof DomainError ||
    error instanceof DatabaseFault
  ) {
    return error;
  }
  const { code, message, constraint, table } = driverError(error);
  const refusal = code ? REFUSALS[code] : undefined;
  if (refusal) return new DomainError(message ?? 'database.refused', refusal);
  if (code === INSUFFICIENT_PRIVILEGE) return new DomainError('database.not-allowed', 'forbidden');
  if ((code && UNREACHABLE.test(code)) || UNREACHABLE_MESSAGES.some((part) => message?.includes(part))) {
    return new DomainError('database.unavailable', 'unavailable');
  }
  if (code && /^[0-9A-Z]{5}$/.test(code)) return new DatabaseFault(code, constraint, table);
  return error;
}

/** True for a row that is already there under the named constraint (or any). */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return (
    error instanceof DatabaseFault &&
    error.sqlState === UNIQUE_VIOLATION &&
    (constraint === undefined || error.constraint === constraint)
  );
}

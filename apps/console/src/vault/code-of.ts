import { isDomainError } from '#kernel';
import { SealedError } from '#sealing';

/** What leaves of an error: its text might quote what was being opened. */
export const codeOf = (error: unknown): string =>
  error instanceof SealedError || isDomainError(error) ? error.code : 'vault.failed';

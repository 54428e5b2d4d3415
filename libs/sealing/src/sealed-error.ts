/** Why something sealed was not opened or not trusted. */
export type SealedErrorCode =
  'sealed.cannot-open' | 'sealed.damaged' | 'sealed.unexpected' | 'sealed.unproven' | 'sealed.wrong-key';

/** Thrown instead of ever showing garbage as text; the code is safe to show and to log. */
export class SealedError extends Error {
  override readonly name = 'SealedError';

  constructor(readonly code: SealedErrorCode) {
    super(code);
  }
}

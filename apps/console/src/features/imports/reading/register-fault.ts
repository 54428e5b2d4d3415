/** Why a file is not taken for a register. */
export type RegisterFaultCode =
  'too-big' | 'old-format' | 'unreadable' | 'too-many-columns' | 'too-many-rows' | 'open-quote' | 'empty';

/** A file that can't be read as a register. */
export class RegisterFault extends Error {
  override readonly name = 'RegisterFault';

  constructor(readonly code: RegisterFaultCode) {
    super(code);
  }
}

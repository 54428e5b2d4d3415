import { DomainError } from '#kernel';

/** A write that came too late, with what stands now: shown to whoever wrote, never overwritten. */
export class ConflictWithCurrent extends DomainError {
  constructor(
    code: string,
    readonly current: object | null,
  ) {
    super(code, 'conflict');
  }
}

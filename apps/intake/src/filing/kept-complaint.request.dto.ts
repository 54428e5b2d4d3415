import { AgeFile, TEXT_MOST } from '#filing';

/** The body of a filing as one sealed document. */
export class KeptComplaintRequestDto {
  @AgeFile({ most: TEXT_MOST })
  sealed: string;
}

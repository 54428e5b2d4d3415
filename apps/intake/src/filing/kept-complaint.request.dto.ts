import { AgeFile, TEXT_MOST } from './sealed-bytes.decorator.js';

/** The body of a filing as one sealed document. */
export class KeptComplaintRequestDto {
  @AgeFile({ most: TEXT_MOST })
  sealed: string;
}

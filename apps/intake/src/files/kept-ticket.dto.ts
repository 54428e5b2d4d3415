import { IsString, Matches } from 'class-validator';
import { ExactBytes } from '#filing';
import { IsRequestKey } from '#platform';

/** What stands in a ticket: whose complaint the file belongs to, and which file it is. */
export class KeptTicketDto {
  /** The look-up token, base64url. */
  @IsString()
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token: string;

  @IsRequestKey()
  requestKey: string;

  /** The mark of all that is announced of it. */
  @ExactBytes(32)
  announced: string;
}

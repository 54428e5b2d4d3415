import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, Matches } from 'class-validator';
import { SealedComplaintDto } from '#filing';

/** What a monitor was told, sealed in their browser. */
export class FileAssistedRequest extends SealedComplaintDto {
  @ApiProperty({
    format: 'date',
    description: 'The day on which the network received it, in its own time zone',
  })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'day' })
  receivedOn: string;

  @ApiProperty({ description: 'The person has the receipt code: receipt is acknowledged' })
  @IsBoolean({ message: 'boolean' })
  codeHandedOver: boolean;
}

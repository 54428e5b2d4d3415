import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { SealedComplaintDto } from '#filing';

/** A sealed complaint, and who drew its receipt code. */
export class FileComplaintRequestDto extends SealedComplaintDto {
  @ApiProperty({ enum: ['browser', 'server'], description: 'Who drew the receipt code' })
  @IsIn(['browser', 'server'])
  codeOrigin: 'browser' | 'server';
}

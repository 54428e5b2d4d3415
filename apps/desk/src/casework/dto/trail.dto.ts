import { ApiProperty } from '@nestjs/swagger';
import { WORK_NOTES } from '#complaints/domain';
import { IsUuid } from '../../shape/validators.js';

export class OpenedResponse {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty({ enum: ['opened', 'file-opened', 'exported', 'stepped-back', ...WORK_NOTES] })
  action: string;

  @ApiProperty({ type: String, nullable: true })
  subject: string | null;
}

export class TrailRequest {
  @IsUuid({ required: false, description: 'The `next` of the page before' })
  before?: string;
}

export class TrailResponse {
  @ApiProperty({ type: [OpenedResponse], description: 'Newest first' })
  rows: OpenedResponse[];

  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'Give it as `before` for the next page; absent on the last one',
  })
  next?: string;
}

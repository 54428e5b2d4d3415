import { ApiProperty } from '@nestjs/swagger';

/** What became of a complaint that was sent. */
export class FiledComplaintResponseDto {
  @ApiProperty({
    enum: ['filed', 'same', 'added'],
    description:
      'same: it was here already. added: other content under the same receipt, kept as an addition.',
  })
  outcome: 'filed' | 'same' | 'added';

  @ApiProperty({ type: String, format: 'date-time' })
  receivedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  triageDueAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  feedbackDueAt: string | null;
}

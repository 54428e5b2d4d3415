import { ApiProperty } from '@nestjs/swagger';
import type { FiledComplaint } from './arrived-complaint.js';

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

  static of({ outcome, receivedAt, triageDueAt, feedbackDueAt }: FiledComplaint): FiledComplaintResponseDto {
    return {
      outcome,
      receivedAt: receivedAt.toISOString(),
      triageDueAt: triageDueAt?.toISOString() ?? null,
      feedbackDueAt: feedbackDueAt?.toISOString() ?? null,
    };
  }
}

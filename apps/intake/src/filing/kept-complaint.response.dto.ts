import { ApiProperty, PickType } from '@nestjs/swagger';
import { FiledComplaintResponseDto } from '#filing';

/** What became of a complaint that waited on a phone; no more than that, since whoever searches the phone can send it too. */
export class KeptComplaintResponseDto extends PickType(FiledComplaintResponseDto, ['outcome']) {
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Of one that was filed just now; when it must be looked at by would tell how urgent it is',
  })
  feedbackDueAt: string | null;

  static of({ outcome, feedbackDueAt }: FiledComplaintResponseDto): KeptComplaintResponseDto {
    return { outcome, feedbackDueAt: outcome === 'filed' ? feedbackDueAt : null };
  }
}

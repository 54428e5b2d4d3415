import { ApiProperty } from '@nestjs/swagger';

export class OpeningPartResponse {
  @ApiProperty()
  received: number;

  @ApiProperty()
  processed: number;

  @ApiProperty({ description: 'What remains of it at the end of the period' })
  pending: number;

  @ApiProperty({ description: 'What of it is concluded at the end of the period' })
  standing: number;
}

export class StockIdentityResponse {
  @ApiProperty()
  opening: number;

  @ApiProperty()
  received: number;

  @ApiProperty()
  reopened: number;

  @ApiProperty()
  in: number;

  @ApiProperty()
  closed: number;

  @ApiProperty()
  out: number;

  @ApiProperty()
  closing: number;

  @ApiProperty()
  difference: number;

  @ApiProperty()
  holds: boolean;
}

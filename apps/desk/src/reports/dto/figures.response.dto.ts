import { ApiProperty } from '@nestjs/swagger';

const RATE = { type: Number, nullable: true, description: 'Null is "not applicable"' } as const;

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

export class FiguresRowResponse {
  @ApiProperty()
  received: number;

  @ApiProperty()
  triaged: number;

  @ApiProperty()
  processed: number;

  @ApiProperty()
  closed: number;

  @ApiProperty()
  reopened: number;

  @ApiProperty({ description: 'Open at the end' })
  pending: number;

  @ApiProperty(RATE)
  processedRate: number | null;

  @ApiProperty(RATE)
  clearance: number | null;

  @ApiProperty({
    type: OpeningPartResponse,
    nullable: true,
    description: 'What of it was entered as totals from before this system; null: nothing',
  })
  opening: OpeningPartResponse | null;
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

export class PlaceFiguresResponse extends FiguresRowResponse {
  @ApiProperty({ description: 'District or team' })
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  identity: StockIdentityResponse;
}

export class MonthFiguresResponse extends FiguresRowResponse {
  @ApiProperty()
  month: string;
}

export class StandingResponse {
  @ApiProperty()
  key: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null, like the other codes, for what is restricted',
  })
  finding: string | null;

  @ApiProperty({ type: String, nullable: true })
  action: string | null;

  @ApiProperty({ type: String, nullable: true })
  closingReason: string | null;

  @ApiProperty()
  count: number;
}

export class FiguresResponse {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Instant of the high-water mark; null while there is none',
  })
  asOf: string | null;

  @ApiProperty({ description: 'Sequence number of the high-water mark' })
  mark: string;

  @ApiProperty({ enum: ['district', 'team'] })
  by: 'district' | 'team';

  @ApiProperty()
  from: string;

  @ApiProperty()
  to: string;

  @ApiProperty({ type: FiguresRowResponse })
  total: FiguresRowResponse;

  @ApiProperty({ type: StockIdentityResponse })
  identity: StockIdentityResponse;

  @ApiProperty({ type: [PlaceFiguresResponse] })
  rows: PlaceFiguresResponse[];

  @ApiProperty({ type: [MonthFiguresResponse] })
  months: MonthFiguresResponse[];

  @ApiProperty({ type: [StandingResponse] })
  standing: StandingResponse[];
}

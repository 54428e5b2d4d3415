import { ApiProperty } from '@nestjs/swagger';
import { FUNNEL_STEPS, type FunnelStep } from '#counts';
import { FIGURE_IDS, type FigureId } from '#counts/domain';
import { StockIdentityResponse } from './figures.response.dto.js';
import { AsOfResponse } from './table.response.dto.js';

const NUMBER_OR_NONE = { type: Number, nullable: true } as const;
const NUMBERS = { type: 'object', additionalProperties: { type: 'number' } } as const;

export class ComparedFigureResponse {
  @ApiProperty({ enum: FIGURE_IDS })
  id: FigureId;

  @ApiProperty({ ...NUMBER_OR_NONE, description: 'Null is "not applicable"' })
  value: number | null;

  @ApiProperty({ ...NUMBERS, description: 'Of the letters of its formula' })
  numbers: Record<string, number>;

  @ApiProperty({ ...NUMBER_OR_NONE, description: 'In the period of equal length before' })
  before: number | null;
}

export class RateResponse {
  @ApiProperty()
  received: number;

  @ApiProperty()
  processed: number;

  @ApiProperty(NUMBER_OR_NONE)
  rate: number | null;
}

export class OverviewMonthResponse {
  @ApiProperty()
  month: string;

  @ApiProperty({ ...NUMBERS, description: 'By figure' })
  values: Record<string, number | null>;
}

export class FunnelStepResponse {
  @ApiProperty({ enum: FUNNEL_STEPS })
  step: FunnelStep;

  @ApiProperty()
  count: number;
}

export class AgeBucketResponse {
  @ApiProperty({ description: 'Days since it was received' })
  from: number;

  @ApiProperty({ ...NUMBER_OR_NONE, description: 'Null: no end' })
  to: number | null;

  @ApiProperty()
  count: number;
}

export class AgesResponse {
  @ApiProperty({ type: [AgeBucketResponse] })
  buckets: AgeBucketResponse[];

  @ApiProperty({ ...NUMBER_OR_NONE, description: 'Days' })
  median: number | null;

  @ApiProperty(NUMBER_OR_NONE)
  p90: number | null;

  @ApiProperty(NUMBER_OR_NONE)
  oldest: number | null;
}

export class QuantileResponse {
  @ApiProperty({ ...NUMBER_OR_NONE, description: 'Days; null: not reached' })
  value: number | null;

  @ApiProperty({ ...NUMBER_OR_NONE, description: 'Of the 95 % interval' })
  low: number | null;

  @ApiProperty(NUMBER_OR_NONE)
  high: number | null;
}

export class TimeToResponse {
  @ApiProperty({ type: QuantileResponse })
  median: QuantileResponse;

  @ApiProperty({ type: QuantileResponse })
  p90: QuantileResponse;

  @ApiProperty()
  happened: number;

  @ApiProperty({ description: 'Still waiting: counted for as long as they have' })
  censored: number;
}

export class ProcessedWithinResponse {
  @ApiProperty()
  days: number;

  @ApiProperty({ description: 'Received in months that ended at least so many days ago' })
  due: number;

  @ApiProperty()
  within: number;

  @ApiProperty(NUMBER_OR_NONE)
  rate: number | null;

  @ApiProperty({ description: 'Received later: not yet due, never failures' })
  notYetDue: number;
}

export class PeriodResponse {
  @ApiProperty()
  from: string;

  @ApiProperty()
  to: string;
}

export class OverviewResponse extends AsOfResponse {
  @ApiProperty({ type: PeriodResponse })
  before: PeriodResponse;

  @ApiProperty({ type: [ComparedFigureResponse] })
  figures: ComparedFigureResponse[];

  @ApiProperty({ type: RateResponse, description: 'Of those received in the period, as of the mark' })
  processedOfCohort: RateResponse;

  @ApiProperty({ type: [OverviewMonthResponse] })
  months: OverviewMonthResponse[];

  @ApiProperty({
    type: [FunnelStepResponse],
    description: 'Of those received in the period; the last four count referrals',
  })
  funnel: FunnelStepResponse[];

  @ApiProperty({ type: String, nullable: true })
  agesOn: string | null;

  @ApiProperty({ type: AgesResponse })
  ages: AgesResponse;

  @ApiProperty({ description: 'Of the pending: waiting for the complainant' })
  awaiting: number;

  @ApiProperty({ type: TimeToResponse })
  timeToTriage: TimeToResponse;

  @ApiProperty({ type: TimeToResponse })
  timeToConclusion: TimeToResponse;

  @ApiProperty({ type: [ProcessedWithinResponse] })
  within: ProcessedWithinResponse[];

  @ApiProperty({ type: StockIdentityResponse })
  identity: StockIdentityResponse;
}

export class FrozenFigureResponse {
  @ApiProperty({ enum: FIGURE_IDS })
  id: FigureId;

  @ApiProperty()
  frozen: number;

  @ApiProperty()
  now: number;

  @ApiProperty()
  difference: number;
}

export class RestatedMonthResponse {
  @ApiProperty()
  month: string;

  @ApiProperty({ description: 'The end of the fifth working day after the month' })
  frozenAt: string;

  @ApiProperty({ type: String, nullable: true, description: 'Of the mark it was frozen at' })
  asOf: string | null;

  @ApiProperty()
  mark: string;

  @ApiProperty({ type: [FrozenFigureResponse] })
  figures: FrozenFigureResponse[];
}

export class RestatedResponse extends AsOfResponse {
  @ApiProperty({ type: [RestatedMonthResponse], description: 'Frozen months, oldest first' })
  months: RestatedMonthResponse[];
}

export class TeamIntervalResponse {
  @ApiProperty()
  teamId: string;

  @ApiProperty({ type: [String] })
  districtIds: string[];

  @ApiProperty({ enum: ['reduced', 'remote', 'suspended'] })
  status: 'reduced' | 'remote' | 'suspended';

  @ApiProperty({ description: 'First day' })
  from: string;

  @ApiProperty({ type: String, nullable: true, description: 'Last day; null: it lasts' })
  to: string | null;
}

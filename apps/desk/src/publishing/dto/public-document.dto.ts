import { ApiProperty } from '@nestjs/swagger';
import {
  PUBLIC_FIGURES,
  type MonthRow,
  type Pair,
  type PublicDocument,
  type PublicFigure,
  type PublicSuspension,
  type Shown,
  type TimesRow,
  type Totals,
  type YearRow,
  type YearTable,
} from '#publication';

const SHOWN = {
  oneOf: [{ type: 'integer' }, { type: 'string', enum: ['hidden', 'withdrawn'] }],
};
const orWithdrawn = (properties: Record<string, object>) => ({
  oneOf: [
    { type: 'object', properties, required: Object.keys(properties) },
    { type: 'string', enum: ['withdrawn'] },
  ],
});
const NUMBER_OR_NULL = { type: 'integer', nullable: true };

const OPENING = {
  ...{ enum: PUBLIC_FIGURES, isArray: true },
  description: 'Which of those shown contain what was counted before the system',
};

export class PairResponse implements Pair {
  @ApiProperty(SHOWN)
  received: Shown;

  @ApiProperty(SHOWN)
  processed: Shown;

  @ApiProperty(OPENING)
  opening: PublicFigure[];
}

export class MonthRowResponse extends PairResponse implements MonthRow {
  @ApiProperty({ description: 'A month; before; or later- and the quarter' })
  key: string;

  @ApiProperty({ description: 'Whose publication gave it first' })
  quarter: string;
}

export class YearRowResponse implements YearRow {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({
    type: 'array',
    items: { allOf: [{ $ref: '#/components/schemas/PairResponse' }], nullable: true },
  })
  cells: (PairResponse | null)[];
}

export class YearTableResponse implements YearTable {
  @ApiProperty({ type: [String] })
  years: string[];

  @ApiProperty({ type: [YearRowResponse] })
  rows: YearRowResponse[];

  @ApiProperty({ type: [PairResponse] })
  total: PairResponse[];
}

export class TimesRowResponse {
  @ApiProperty()
  quarter: string;

  @ApiProperty({
    ...orWithdrawn({ acknowledged: NUMBER_OR_NULL, triaged: NUMBER_OR_NULL, answered: NUMBER_OR_NULL }),
    description: 'Shares in a hundred, by tens; null is too few to say',
  })
  inTime: TimesRow['inTime'];

  @ApiProperty({
    ...orWithdrawn({ triage: NUMBER_OR_NULL, conclusion: NUMBER_OR_NULL }),
    description: 'Medians in days; null is too few to say',
  })
  days: TimesRow['days'];
}

export class PublicSuspensionResponse implements PublicSuspension {
  @ApiProperty()
  team: string;

  @ApiProperty()
  status: string;

  @ApiProperty()
  from: string;

  @ApiProperty({ type: String, nullable: true })
  to: string | null;
}

export class TotalsResponse implements Totals {
  @ApiProperty()
  received: number;

  @ApiProperty()
  processed: number;

  @ApiProperty(OPENING)
  opening: PublicFigure[];
}

export class HiddenCountResponse {
  @ApiProperty()
  numbers: number;

  @ApiProperty()
  of: number;
}

/** What everybody would read. */
export class PublicDocumentResponse implements PublicDocument {
  @ApiProperty({ type: Number, enum: [1] })
  format: 1;

  @ApiProperty()
  network: string;

  @ApiProperty()
  demonstration: boolean;

  @ApiProperty()
  licence: string;

  @ApiProperty()
  quarter: string;

  @ApiProperty()
  from: string;

  @ApiProperty()
  to: string;

  @ApiProperty()
  asOf: string;

  @ApiProperty()
  definitions: string;

  @ApiProperty({ type: TotalsResponse })
  totals: TotalsResponse;

  @ApiProperty({ type: [MonthRowResponse] })
  months: readonly MonthRowResponse[];

  @ApiProperty({ type: YearTableResponse })
  districts: YearTable;

  @ApiProperty({ type: YearTableResponse })
  categories: YearTable;

  @ApiProperty({ type: [TimesRowResponse] })
  times: readonly TimesRow[];

  @ApiProperty({ type: [PublicSuspensionResponse] })
  suspensions: readonly PublicSuspension[];

  @ApiProperty({ type: HiddenCountResponse })
  hidden: HiddenCountResponse;
}

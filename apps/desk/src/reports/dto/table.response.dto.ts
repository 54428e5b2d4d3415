import { ApiProperty } from '@nestjs/swagger';
import {
  FIGURE_IDS,
  TABLE_AXES,
  TERMS,
  VIEWS,
  type FigureId,
  type TableAxis,
  type TermId,
  type View,
} from '#counts/domain';
import { StockIdentityResponse } from './figures.response.dto.js';

const LETTERS = Object.keys(TERMS) as TermId[];

export class AsOfResponse {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Instant of the high-water mark; null while there was none',
  })
  asOf: string | null;

  @ApiProperty({ description: 'Sequence number of the high-water mark' })
  mark: string;

  @ApiProperty()
  from: string;

  @ApiProperty()
  to: string;

  @ApiProperty({ description: 'Version of the definitions that the figures were computed by' })
  definitions: string;
}

export class TableKeyResponse {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: String, nullable: true, description: 'Of a district or team; codes have labels' })
  name: string | null;
}

export class TableCellResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Null: all rows together' })
  row: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null: all columns together' })
  column: string | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'number', nullable: true },
    description: 'In the order of `figures`; null is "not applicable"',
  })
  values: (number | null)[];

  @ApiProperty({ type: [Number], description: 'Of the formulas’ letters, in the order of `letters`' })
  numbers: number[];
}

export class RowIdentityResponse {
  @ApiProperty()
  row: string;

  @ApiProperty({ type: StockIdentityResponse })
  identity: StockIdentityResponse;
}

export class SingleTableResponse extends AsOfResponse {
  @ApiProperty({ enum: FIGURE_IDS, isArray: true })
  figures: FigureId[];

  @ApiProperty({ enum: VIEWS })
  view: View;

  @ApiProperty({ enum: TABLE_AXES })
  by: TableAxis;

  @ApiProperty({ enum: TABLE_AXES, nullable: true })
  across: TableAxis | null;

  @ApiProperty({ type: [TableKeyResponse] })
  rows: TableKeyResponse[];

  @ApiProperty({ type: [TableKeyResponse], description: 'Empty without columns' })
  columns: TableKeyResponse[];

  @ApiProperty({ enum: LETTERS, isArray: true })
  letters: TermId[];

  @ApiProperty({
    type: [TableCellResponse],
    description: 'Totals are cells whose row, column or both are null',
  })
  cells: TableCellResponse[];

  @ApiProperty({ type: StockIdentityResponse, nullable: true, description: 'Of flows alone' })
  identity: StockIdentityResponse | null;

  @ApiProperty({ type: [RowIdentityResponse] })
  identities: RowIdentityResponse[];
}

export class TableResponse extends SingleTableResponse {
  @ApiProperty({ type: SingleTableResponse, nullable: true, description: 'What it is compared with' })
  against: SingleTableResponse | null;
}

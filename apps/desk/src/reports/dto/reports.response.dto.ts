import { ApiProperty } from '@nestjs/swagger';
import {
  FIGURE_IDS,
  MEASURES,
  REPORT_KINDS,
  REPORT_LOCALES,
  TABLE_AXES,
  type FigureId,
  type ReportKind,
  type ReportLocale,
  type TableAxis,
} from '#counts/domain';
import { ORDER_STATES, type OrderState } from '#counts';

export class MadeReportResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ description: 'Sequence number of the high-water mark' })
  mark: string;

  @ApiProperty({ format: 'date-time' })
  markAt: string;

  @ApiProperty()
  definitions: string;

  @ApiProperty({ description: 'What the signed file is to be checked with; Ed25519, base64' })
  publicKey: string;

  @ApiProperty()
  hasPdf: boolean;
}

export class ReportResponse {
  @ApiProperty()
  id: string;

  @ApiProperty({ enum: REPORT_KINDS })
  kind: ReportKind;

  @ApiProperty({ type: String, nullable: true, description: 'Of a quarterly one' })
  quarter: string | null;

  @ApiProperty({ enum: REPORT_LOCALES, nullable: true })
  locale: ReportLocale | null;

  @ApiProperty({ type: [String], description: 'Of a table: its figures' })
  figures: string[];

  @ApiProperty({ type: String, nullable: true, description: 'Of a table: what its rows are' })
  rows: string | null;

  @ApiProperty({ type: String, nullable: true })
  columns: string | null;

  @ApiProperty({ description: 'First month' })
  from: string;

  @ApiProperty({ description: 'Last month' })
  to: string;

  @ApiProperty()
  askedBy: string;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;

  @ApiProperty({ enum: ORDER_STATES })
  state: OrderState;

  @ApiProperty({ minimum: 0, maximum: 100 })
  progress: number;

  @ApiProperty({ type: String, nullable: true, description: 'Code of what went wrong at the last try' })
  fault: string | null;

  @ApiProperty({ type: MadeReportResponse, nullable: true })
  made: MadeReportResponse | null;
}

export class ReportsResponse {
  @ApiProperty({ type: [ReportResponse] })
  reports: ReportResponse[];

  @ApiProperty({ description: 'The network has a logo' })
  hasLogo: boolean;
}

export class CountedResponse {
  @ApiProperty({ enum: MEASURES })
  measure: string;

  @ApiProperty({ description: 'Of the event' })
  month: string;

  @ApiProperty({ format: 'date' })
  recordedDay: string;

  @ApiProperty({ description: 'What happened to the complaints' })
  event: string;

  @ApiProperty()
  lines: number;

  @ApiProperty()
  delta: number;
}

export class ChangedValueResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Null: all rows together' })
  row: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null: all columns together' })
  column: string | null;

  @ApiProperty({ enum: FIGURE_IDS, nullable: true, description: 'Null for ages and times' })
  figure: FigureId | null;

  @ApiProperty({ description: 'Where it stands, in letters' })
  place: string;

  @ApiProperty({ type: Number, nullable: true })
  before: number | null;

  @ApiProperty({ type: Number, nullable: true })
  after: number | null;

  @ApiProperty({ type: [CountedResponse] })
  because: CountedResponse[];
}

export class ChangedPartResponse {
  @ApiProperty()
  id: string;

  @ApiProperty({ enum: TABLE_AXES, nullable: true, description: 'What its rows are; null of an overview' })
  by: TableAxis | null;

  @ApiProperty({ enum: TABLE_AXES, nullable: true })
  across: TableAxis | null;

  @ApiProperty({ type: [ChangedValueResponse] })
  changed: ChangedValueResponse[];
}

export class ReportMarkResponse {
  @ApiProperty()
  sequence: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class DifferenceResponse {
  @ApiProperty({ type: ReportMarkResponse })
  from: ReportMarkResponse;

  @ApiProperty({ type: ReportMarkResponse })
  to: ReportMarkResponse;

  @ApiProperty({ description: 'False where figures were defined otherwise' })
  sameDefinitions: boolean;

  @ApiProperty({ type: [ChangedPartResponse] })
  parts: ChangedPartResponse[];
}

import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize, IsInt, Matches, Max, Min } from 'class-validator';
import { SealedComplaintDto } from '#filing';
import { IsListOf } from '#platform';
import { IsBytes, IsSealed, IsUuid } from '../../shape/validators.js';

/** Each row is a transaction of its own; as many as fit a request, and as a browser shows progress by. */
const ROWS_MOST = 25;
/** As the database holds it too. */
const READING_MOST = 128 * 1024;
const LINES_MOST = 20_000;
const MARK_BYTES = 32;
/** Nothing, or 32 bytes in base64. */
const NONE_OR_MARK = /^(?:[A-Za-z0-9+/]{43}=)?$/;

export class ImportParameters {
  @IsUuid()
  id: string;
}

export class BeginImportRequest {
  @ApiProperty({ description: 'Knows the file again, under the account’s own key: not its hash' })
  @IsBytes(MARK_BYTES, MARK_BYTES)
  fileMark: string;
}

export class RegisterRow extends SealedComplaintDto {
  @ApiProperty({ minimum: 1, maximum: LINES_MOST, description: 'As the spreadsheet numbers its lines' })
  @IsInt()
  @Min(1)
  @Max(LINES_MOST)
  number: number;

  @ApiProperty({
    required: false,
    description: 'Knows the register’s own number again, under the account’s own key',
  })
  @Matches(NONE_OR_MARK, { message: 'bytes' })
  numberMark: string = '';

  @ApiProperty({ format: 'date', description: 'As the register has it, in the network’s time zone' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'day' })
  receivedOn: string;
}

export class ImportRowsRequest {
  @ApiProperty({ type: [RegisterRow], minItems: 1, maxItems: ROWS_MOST })
  @IsListOf(() => RegisterRow, ROWS_MOST)
  @ArrayMinSize(1)
  rows: RegisterRow[];
}

export class ImportedRowResult {
  @ApiProperty()
  number: number;

  @ApiProperty({
    enum: ['filed', 'same', 'known', 'refused'],
    description: 'same: it was in already. known: a row with this register number was.',
  })
  outcome: 'filed' | 'same' | 'known' | 'refused';

  @ApiProperty({ type: String, nullable: true, description: 'Why it was refused, as a problem’s code' })
  refused: string | null;
}

export class ImportRowsResponse {
  @ApiProperty({ type: [ImportedRowResult], description: 'One for each row, in the same order' })
  results: ImportedRowResult[];
}

export class RegisterImportResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({
    format: 'byte',
    description: 'As it was begun with; it says something to its own account alone',
  })
  fileMark: string;

  @ApiProperty({ type: String, format: 'date-time' })
  begunAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  undoneAt: string | null;

  @ApiProperty({ type: [Number], description: 'The rows that are in, by their numbers' })
  rows: readonly number[];

  @ApiProperty({
    type: [Number],
    description: 'Those of them that somebody works on: they are not taken back',
  })
  workedOn: readonly number[];

  @ApiProperty({ description: 'How many were taken back' })
  undone: number;
}

export class RegisterImportsResponse {
  @ApiProperty({ type: [RegisterImportResponse], description: 'Latest first' })
  imports: RegisterImportResponse[];
}

export class UndoneImportResponse {
  @ApiProperty({ description: 'Rows taken back by this request' })
  undone: number;

  @ApiProperty({ description: 'Ask again: there is more to take back' })
  more: boolean;
}

export class NumberMarksResponse {
  @ApiProperty({ type: [String], description: 'Of what this account has brought in and not taken back' })
  marks: string[];
}

export class KeepReadingRequest {
  @IsSealed(READING_MOST)
  sealed: string;
}

export class RegisterReadingResponse {
  @ApiProperty({ type: String, format: 'byte', nullable: true, description: 'null: nothing was kept yet' })
  sealed: string | null;
}

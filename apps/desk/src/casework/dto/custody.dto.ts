import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { CustodyEntry } from '#complaints';
import { IsUuid } from '../../shape/validators.js';

const MOST_ROWS = 200;

export class CustodyRequest {
  @IsUuid({ required: false })
  after?: string;

  @ApiProperty({ minimum: 1, maximum: MOST_ROWS, required: false, default: MOST_ROWS })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_ROWS)
  limit: number = MOST_ROWS;
}

const ACTIONS = ['file-opened', 'exported'] as const;

export class CustodyEntryResponse implements CustodyEntry {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty({
    enum: ACTIONS,
    description:
      'One person’s openings are noted once an hour; an export of the complaint holds all its files',
  })
  action: (typeof ACTIONS)[number];
}

export class CustodyResponse {
  @ApiProperty({ description: 'On all pages' })
  total: number;

  @ApiProperty({ type: [CustodyEntryResponse], description: 'Oldest first' })
  rows: CustodyEntryResponse[];

  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'Give it as `after` for the next page; absent on the last one',
  })
  next?: string;
}

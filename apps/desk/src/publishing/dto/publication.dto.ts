import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';
import { QUARTER } from '#counts/domain';
import { PUBLIC_FIGURES, type HiddenNumber, type PublicDocument } from '#publication';
import { IsUuid } from '../../shape/validators.js';
import { HiddenCountResponse, PublicDocumentResponse } from './public-document.dto.js';

const DIGEST = /^[0-9a-f]{64}$/;

export class QuarterQuery {
  @ApiProperty({ pattern: QUARTER.source, example: '2026-Q3' })
  @Matches(QUARTER, { message: 'quarter' })
  quarter: string;
}

export class PublishRequest extends QuarterQuery {
  @ApiProperty({ pattern: DIGEST.source, description: 'Of the document that was looked at' })
  @Matches(DIGEST, { message: 'digest' })
  digest: string;
}

export class WithdrawRequest {
  @ApiProperty({ minLength: 3, maxLength: 300, description: 'Public for good' })
  @IsString()
  @Length(3, 300)
  @Matches(/^\s*\S\P{Cc}+\S\s*$/u, { message: 'one-line' })
  reason: string;
}

export class PublicationParameters {
  @IsUuid()
  publicationId: string;
}

export class PublishedResponse {
  @ApiProperty()
  id: string;
}

export class PublicationResponse {
  @ApiProperty()
  id: string;

  @ApiProperty()
  quarter: string;

  @ApiProperty()
  publishedAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  withdrawnAt: Date | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was withdrawn, as everybody reads it' })
  reason: string | null;

  @ApiProperty({ type: HiddenCountResponse })
  hidden: HiddenCountResponse;
}

export class PublicationsResponse {
  @ApiProperty({ type: [PublicationResponse] })
  publications: PublicationResponse[];

  @ApiProperty({ type: [String], description: 'Frozen quarters that may be published next, latest first' })
  offered: string[];

  @ApiProperty({ description: 'Address of the public page' })
  page: string;
}

export class HiddenNumberResponse implements HiddenNumber {
  @ApiProperty({ enum: ['months', 'districts', 'categories'] })
  table: HiddenNumber['table'];

  @ApiProperty({ type: String, nullable: true, description: 'The row; null is the total of the year' })
  key: string | null;

  @ApiProperty({ type: String, nullable: true })
  year: string | null;

  @ApiProperty({ enum: PUBLIC_FIGURES })
  figure: HiddenNumber['figure'];

  @ApiProperty({ enum: ['few', 'beside'], description: 'Small itself, or would give a small one away' })
  why: HiddenNumber['why'];
}

export class PreparedPublicationResponse {
  @ApiProperty({ type: PublicDocumentResponse, description: 'As it would be public' })
  document: PublicDocument;

  @ApiProperty()
  digest: string;

  @ApiProperty({ type: [HiddenNumberResponse] })
  hidden: HiddenNumberResponse[];
}

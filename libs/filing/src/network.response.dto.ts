import { ApiProperty } from '@nestjs/swagger';

/** A district of the network. */
export class DistrictDto {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  region: string;
}

/** A team, by name. */
export class TeamDto {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;
}

/** A statement about a key, with who signed it; nothing in it is true until its signatures are checked. */
export class SignedStatementDto {
  @ApiProperty({ description: 'The signed text, byte for byte' })
  statement: string;

  @ApiProperty({
    type: 'array',
    items: {
      type: 'object',
      required: ['key', 'signature'],
      properties: { key: { type: 'string', format: 'byte' }, signature: { type: 'string', format: 'byte' } },
    },
  })
  signatures: readonly { readonly key: string; readonly signature: string }[];
}

/** How receipt codes are stretched (Argon2id). */
export class ReceiptKdfDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ format: 'byte' })
  salt: string;

  @ApiProperty({ type: 'integer', description: 'KiB' })
  memory: number;

  @ApiProperty({ type: 'integer' })
  iterations: number;
}

/** What the public is told of the network. */
export class NetworkResponseDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ['demonstration', 'real'] })
  kind: string;

  @ApiProperty()
  timeZone: string;

  @ApiProperty({ type: DistrictDto, isArray: true })
  districts: readonly DistrictDto[];

  @ApiProperty({ type: TeamDto, isArray: true })
  teams: readonly TeamDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Which team receives what: results only, so that no team’s status shows',
  })
  routing: object;

  @ApiProperty({ type: SignedStatementDto, isArray: true })
  statements: readonly SignedStatementDto[];

  @ApiProperty({ type: ReceiptKdfDto })
  receiptKdf: ReceiptKdfDto;
}

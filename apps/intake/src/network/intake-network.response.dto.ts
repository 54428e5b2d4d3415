import { ApiProperty } from '@nestjs/swagger';
import { NetworkResponseDto } from '#filing';

/** What may be sent besides the text. */
export class FileLimitsDto {
  @ApiProperty({ type: 'integer', description: 'Bytes of one file, before it is sealed' })
  mostBytes: number;

  @ApiProperty({ type: 'integer', description: 'Files of one complaint' })
  mostFiles: number;

  @ApiProperty({ type: String, isArray: true, description: 'As in `accept` of HTML; empty for any kind' })
  kinds: readonly string[];
}

/** What the public is told of the network, and what it takes. */
export class IntakeNetworkResponseDto extends NetworkResponseDto {
  @ApiProperty({ type: FileLimitsDto })
  files: FileLimitsDto;
}

import { ApiProperty } from '@nestjs/swagger';

export class PossibleReaderResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  displayName: string;

  @ApiProperty()
  teamId: string;
}

export class PossibleReadersResponse {
  @ApiProperty({
    type: [PossibleReaderResponse],
    description: 'Of other teams, and not barred; none for whoever may not name one now',
  })
  readers: PossibleReaderResponse[];
}

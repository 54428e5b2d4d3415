import { ApiProperty } from '@nestjs/swagger';
import { IsDay } from '../../shape/validators.js';

export class SnoozeRequest {
  @IsDay()
  until: string;
}

export class SnoozeResponse {
  @ApiProperty({ format: 'date-time', description: 'The beginning of that day where the network is' })
  until: Date;
}

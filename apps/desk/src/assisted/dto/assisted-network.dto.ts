import { ApiProperty } from '@nestjs/swagger';
import type { EmergencyContact } from '#network';
import { type KnownNetwork, NetworkResponseDto } from '#filing';

export class EmergencyContactResponse implements EmergencyContact {
  @ApiProperty()
  name: string;

  @ApiProperty()
  phone: string;

  @ApiProperty({ description: 'Empty when they always answer' })
  hours: string;
}

/** What sealing for someone takes, which is public, and whom the network says to call in danger. */
export class AssistedNetworkResponse extends NetworkResponseDto {
  @ApiProperty({ type: EmergencyContactResponse, isArray: true })
  emergency: readonly EmergencyContactResponse[];

  @ApiProperty({ description: 'Where the person follows up with their code' })
  publicUrl: string;

  static of({ public: told, description }: KnownNetwork, publicUrl: string): AssistedNetworkResponse {
    return { ...told, emergency: description.settings.emergency, publicUrl };
  }
}

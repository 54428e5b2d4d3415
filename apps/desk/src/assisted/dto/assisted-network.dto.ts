import { ApiProperty } from '@nestjs/swagger';
import { holdingOn, type EmergencyContact } from '#network';
import { type KnownNetwork, NetworkResponseDto } from '#filing';

export class EmergencyContactResponse implements EmergencyContact {
  @ApiProperty()
  name: string;

  @ApiProperty()
  phone: string;

  @ApiProperty({ description: 'Empty when they always answer' })
  hours: string;

  @ApiProperty({ type: String, isArray: true, description: 'None for the whole country' })
  districtIds: readonly string[];
}

/** What sealing for someone takes, which is public, and whom the network says to call in danger. */
export class AssistedNetworkResponse extends NetworkResponseDto {
  @ApiProperty({ type: EmergencyContactResponse, isArray: true })
  emergency: readonly EmergencyContactResponse[];

  @ApiProperty({ description: 'Where the person follows up with their code' })
  publicUrl: string;

  static of(
    { public: told, description, calendar }: KnownNetwork,
    publicUrl: string,
    now: Date,
  ): AssistedNetworkResponse {
    const held = holdingOn(calendar.dayOf(now).day, description.settings.emergency);
    const emergency = held.map(({ name, phone, hours, districtIds = [] }) => ({
      ...{ name, phone, hours, districtIds },
    }));
    return { ...told, emergency, publicUrl };
  }
}

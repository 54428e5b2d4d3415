import { Injectable } from '@nestjs/common';
import { validationPipe } from '#platform';
import { DoorSeal } from './door-seal.js';
import { FileComplaintRequestDto } from './file-complaint.request.dto.js';
import { KEPT_TYPE } from './sealing-tasks.js';

/** Complaints that waited on a phone for a network. */
@Injectable()
export class KeptComplaints {
  private readonly pipe = validationPipe();

  constructor(private readonly door: DoorSeal) {}

  /** The request as it would have been sent, checked as one. Throws `complaint.kept-unreadable`, or what a request is refused for. */
  async open(sealed: string, address: string): Promise<FileComplaintRequestDto> {
    const bytes = Buffer.from(sealed, 'base64');
    const body = await this.door.open(address, KEPT_TYPE, bytes, 'complaint.kept-unreadable');
    const metadata = { type: 'body', metatype: FileComplaintRequestDto } as const;
    return (await this.pipe.transform(body, metadata)) as FileComplaintRequestDto;
  }
}

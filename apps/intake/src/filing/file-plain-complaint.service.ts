import { Injectable } from '@nestjs/common';
import { destinationOf, type Answers } from '#complaints/domain';
import type { FiledComplaint, KnownNetwork } from '#filing';
import { FollowUpService } from '../follow-up/follow-up.service.js';
import type { DrawnCodes } from './drawn-codes.js';
import { FileComplaintService } from './file-complaint.service.js';
import { ServerSealing } from './server-sealing.service.js';

/** Files what came as plain text, from a browser without scripts: sealed in memory at once, kept nowhere else. */
@Injectable()
export class FilePlainComplaintService {
  constructor(
    private readonly sealing: ServerSealing,
    private readonly complaints: FileComplaintService,
    private readonly followUp: FollowUpService,
  ) {}

  /** Null for a code drawn too long ago, unless it already has its complaint: then this is that one sent again. */
  async file(
    { facts, content }: Answers,
    code: NonNullable<ReturnType<DrawnCodes['recognise']>>,
    network: KnownNetwork,
    address: string,
  ): Promise<FiledComplaint | null> {
    const { receiptKdf, routing, trusted } = network;
    const { code: digits } = code.drawn;
    if (!code.fresh) {
      const { token } = await this.sealing.run(address, 'stretch', digits, receiptKdf);
      if (!(await this.followUp.exists(token))) return null;
    }
    const { to } = destinationOf(routing, trusted, facts);
    const envelope = await this.sealing.run(address, 'file', digits, receiptKdf, content, to);
    return this.complaints.file({ facts, envelope, sealedBy: 'server', codeOrigin: 'server' });
  }
}

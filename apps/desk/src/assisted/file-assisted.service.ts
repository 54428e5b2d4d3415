import { Injectable } from '@nestjs/common';
import { AssistedFilings } from '#complaints';
import { receivedOn } from '#complaints/domain';
import { UnitOfWork } from '#database';
import {
  type ArrivedComplaint,
  envelopeOf,
  type FiledComplaint,
  filedComplaint,
  filingOf,
  Pepper,
} from '#filing';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import { AssistedNetwork } from './assisted-network.js';
import type { FileAssistedRequest } from './dto/file-assisted.request.dto.js';

/** Files what a monitor was told: sealed to the team like any other, and nothing of it is the monitor's afterwards. */
@Injectable()
export class FileAssistedService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly network: AssistedNetwork,
    private readonly filings: AssistedFilings,
    private readonly pepper: Pepper,
    private readonly clock: Clock,
  ) {}

  /** Sent again it is the same complaint. Throws what `filingOf` and `receivedOn` refuse. */
  run({ token }: SignedIn, request: FileAssistedRequest): Promise<FiledComplaint> {
    return this.unitOfWork.run(token, async (tx) => {
      const network = await this.network.current(tx);
      const at = this.clock.now();
      const arrived: ArrivedComplaint = {
        facts: request.facts,
        envelope: envelopeOf(request),
        ...{ sealedBy: 'browser', codeOrigin: 'browser', channel: 'assisted' },
        receivedAt: receivedOn(request.receivedOn, at, network.calendar),
        acknowledged: request.codeHandedOver,
      };
      const filing = filingOf(arrived, network, this.pepper, at);
      return filedComplaint(arrived, network, filing, await this.filings.file(tx, filing));
    });
  }
}

import { Injectable } from '@nestjs/common';
import { FilingWriter } from '#complaints/sealed';
import { filedComplaint, filingOf, Pepper, type ArrivedComplaint, type FiledComplaint } from '#filing';
import { Clock } from '#platform';
import { NetworkDirectory } from '../network/network-directory.service.js';

/** Files a sealed complaint: routes it by its declared facts, and stores complaint, history, counts and outbox at once. */
@Injectable()
export class FileComplaintService {
  constructor(
    private readonly network: NetworkDirectory,
    private readonly pepper: Pepper,
    private readonly writer: FilingWriter,
    private readonly clock: Clock,
  ) {}

  /** Throws what `filingOf` refuses, and `database.unavailable`. */
  async file(arrived: ArrivedComplaint): Promise<FiledComplaint> {
    const network = await this.network.current();
    const filing = filingOf(arrived, network, this.pepper, this.clock.now());
    return filedComplaint(arrived, network, filing, await this.writer.file(filing));
  }
}

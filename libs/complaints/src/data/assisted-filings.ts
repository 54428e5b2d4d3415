import type { Tx } from '#database';
import {
  filingCall,
  filingParameters,
  outcomeOf,
  tooManyAdditions,
  type Filing,
  type FilingOutcome,
  type FilingRow,
} from '../sealed/filing.js';

/** Files what a monitor was told; the session says who that is. */
export class AssistedFilings {
  /** Sent again under the same receipt it is the same complaint. Throws `permission.missing`, `filing.too-many-additions`. */
  async file(tx: Tx, filing: Filing): Promise<FilingOutcome> {
    const [row] = await tx.query<FilingRow>(filingCall('file_assisted'), filingParameters([filing]));
    const outcome = outcomeOf(row!);
    if (!outcome) throw tooManyAdditions();
    return outcome;
  }
}

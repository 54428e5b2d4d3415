import type { PlannedComplaint } from '../plan/years.js';
import type { SealedFiling } from '../sealing-tasks.js';
import { recipientsOf } from './filing.js';
import type { World } from './world.js';

/** How many complaints are sealed before their turn: stretching a code takes longer than storing it. */
const AHEAD = 12;

/** Seals complaints in other threads, a few before each is due. */
export class SealingAhead {
  private readonly sealed = new Map<number, Promise<SealedFiling>>();
  private readonly receipts = new Map<number, Promise<SealedFiling['receipt']>>();
  private next = 0;

  constructor(
    private readonly world: World,
    /** In the order in which they are filed. */
    private readonly due: readonly PlannedComplaint[],
    private readonly codes: readonly string[],
  ) {}

  /** A complaint's envelope. */
  async filing(planned: PlannedComplaint): Promise<SealedFiling> {
    const place = this.due.indexOf(planned);
    while (this.next < Math.min(this.due.length, place + AHEAD)) this.begin(this.due[this.next++]!);
    const filing = await this.sealed.get(planned.number)!;
    this.sealed.delete(planned.number);
    this.receipts.set(planned.number, Promise.resolve(filing.receipt));
    return filing;
  }

  /** What a complaint's code stretches to. */
  receipt(planned: PlannedComplaint): Promise<SealedFiling['receipt']> {
    const { sealing, network } = this.world;
    const known = this.receipts.get(planned.number);
    if (known) return known;
    const receipt = sealing.run('stretch', this.codes[planned.number]!, network.receiptKdf);
    this.receipts.set(planned.number, receipt);
    return receipt;
  }

  private begin(planned: PlannedComplaint): void {
    const { sealing, network } = this.world;
    const filing = sealing.run(
      'filing',
      this.codes[planned.number]!,
      network.receiptKdf,
      planned.content,
      recipientsOf(this.world, planned),
    );
    // A failure is told to whoever asks for it, not to nobody.
    filing.catch(() => undefined);
    this.sealed.set(planned.number, filing);
  }
}

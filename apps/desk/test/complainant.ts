import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import {
  applyEvent,
  createCalendar,
  DEFAULT_DEADLINES,
  type EventContext,
  type Transition,
} from '#complaints/domain';
import { FileStore, FollowUpStore } from '#complaints/sealed';
import { newId, unwrap } from '#kernel';

const calendar = createCalendar({ timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] });

/** The person behind a receipt code, through the public door's functions. */
export class Complainant {
  private readonly store: FollowUpStore;

  constructor(
    private readonly intake: Pool,
    private readonly tokenMac: Buffer,
  ) {
    this.store = new FollowUpStore(intake);
  }

  /** Writes to the team; where the team waits for it, this is the answer. */
  async writes(
    seal: (requestKey: string) => Promise<Uint8Array> = () => Promise.resolve(randomBytes(100)),
  ): Promise<void> {
    const requestKey = newId();
    const followed = await this.store.find(this.tokenMac);
    const waiting = followed?.complaint.state === 'awaiting-complainant';
    await this.store.write(this.tokenMac, {
      ...{
        id: newId(),
        kind: 'message-in',
        requestKey,
        content: Buffer.from(await seal(requestKey)),
        at: new Date(),
      },
      ...(waiting ? { transition: await this.transition('answered') } : {}),
    });
  }

  async withdraws(): Promise<void> {
    await this.store.withdraw(this.tokenMac, await this.transition('withdrawal-asked'));
  }

  /** Sends a file in parts; returns its id and bytes. */
  async sendsFile(parts: readonly Uint8Array[], manifest: Uint8Array = randomBytes(60)): Promise<string> {
    const files = new FileStore(this.intake);
    const whole = Buffer.concat(parts);
    const sha256 = createHash('sha256').update(whole).digest();
    const id = newId();
    const at = new Date();
    const about = { manifest: Buffer.from(manifest), size: whole.length, sha256, partCount: parts.length };
    await files.begin(this.tokenMac, { id, requestKey: newId(), ...about, at, most: 10 });
    for (const [number, part] of parts.entries())
      await files.putPart(this.tokenMac, id, number, Buffer.from(part));
    await files.complete(this.tokenMac, id, at);
    return id;
  }

  private async transition(event: 'answered' | 'withdrawal-asked'): Promise<Transition> {
    const { complaint, pauses, ledger } = (await this.store.find(this.tokenMac))!;
    const rules = { calendar, deadlines: DEFAULT_DEADLINES, reviewerTeamId: 'reviewer' };
    const context: EventContext = { at: new Date(), ...rules, pauses, ledger };
    return unwrap(applyEvent(complaint, { event }, { kind: 'complainant' }, context));
  }
}

import { Injectable } from '@nestjs/common';
import {
  applyEvent,
  SHARING_IDS,
  type ComplaintEvent,
  type EventContext,
  type SharingId,
  type Transition,
} from '#complaints/domain';
import {
  FollowUpStore,
  type DialogueItem,
  type FollowedComplaint,
  type FollowedFile,
} from '#complaints/sealed';
import { DomainError, isDomainError, newIdAt, unwrap } from '#kernel';
import { Clock } from '#platform';
import { Pepper } from '#filing';
import { NetworkDirectory } from '../network/network-directory.service.js';
import { standingOf, type Standing } from './standing.js';

/** A complaint as the holder of its receipt code may see it. */
export interface Followed {
  readonly complaint: FollowedComplaint;
  readonly standing: Standing;
  /** The server's half of the dialogue's key, in plain. */
  readonly serverShare: Uint8Array;
  readonly items: readonly DialogueItem[];
  readonly files: readonly FollowedFile[];
  /** Under which the survey on the conclusion is answered; null when there is none to answer. */
  readonly surveyKey: string | null;
}

/** A sealed message or addition to keep; a request is a message that answers nothing the team has asked. */
export interface Written {
  readonly kind: 'message' | 'addition' | 'request';
  readonly requestKey: string;
  readonly content: Uint8Array;
  /** Known where the same text is sealed anew when it is sent again. */
  readonly id?: string;
}

/** Someone of the team may act at the same moment: the event is then computed anew from where the complaint stands. */
const MOST_TRIES = 5;

/** What a receipt code's holder does: looks, writes, objects, asks to withdraw. Every method takes the code's token. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly store: FollowUpStore,
    private readonly network: NetworkDirectory,
    private readonly pepper: Pepper,
    private readonly clock: Clock,
  ) {}

  /** Where the complaint stands, with its dialogue still sealed; null for an unknown token. */
  async look(token: Uint8Array): Promise<Followed | null> {
    const mark = this.pepper.tokenMark(token);
    const complaint = await this.store.find(mark);
    if (!complaint) return null;
    const [items, files] = await Promise.all([this.store.items(mark), this.store.files(mark)]);
    const serverShare = this.pepper.unlockShare(complaint.serverShare, mark);
    await this.store.seen(mark, this.clock.now(), items);
    const { calendar, description } = await this.network.current();
    const { deadlines } = description.settings;
    const standing = standingOf(complaint.complaint, { calendar, deadlines, at: this.clock.now() });
    const surveyKey = this.pepper.surveyKey(mark, complaint.complaint.reopenings);
    const answered = items.some(({ requestKey }) => requestKey === surveyKey);
    const asks = complaint.complaint.state === 'concluded' && !answered;
    return { complaint, standing, serverShare, items, files, surveyKey: asks ? surveyKey : null };
  }

  /** True when a complaint has this token. */
  async exists(token: Uint8Array): Promise<boolean> {
    return (await this.store.find(this.pepper.tokenMark(token))) !== null;
  }

  /** Keeps a message or addition once; a message that was awaited sets the complaint's clock going again. */
  async write(
    token: Uint8Array,
    { kind, requestKey, content, id }: Written,
  ): Promise<'stored' | 'same' | null> {
    const mark = this.pepper.tokenMark(token);
    return this.untilFresh(mark, async (found) => {
      const answers = kind === 'message' && found.complaint.state === 'awaiting-complainant';
      const transition = answers ? await this.transition(found, { event: 'answered' }) : undefined;
      return this.store.write(mark, {
        id: id ?? newIdAt(this.clock),
        kind: kind === 'addition' ? 'addition' : 'message-in',
        ...{ requestKey, content },
        at: this.clock.now(),
        ...(transition ? { transition } : {}),
      });
    });
  }

  /** Objects to the conclusion, once however often it is sent. Throws the state table's refusal. */
  async object(
    token: Uint8Array,
    { requestKey, content, id }: Omit<Written, 'kind'>,
  ): Promise<'stored' | 'same' | null> {
    const mark = this.pepper.tokenMark(token);
    return this.untilFresh(mark, async (found) => {
      // Sent again after a dropped line, it finds a complaint that it has itself opened.
      const kept = (await this.store.items(mark)).find((item) => item.requestKey === requestKey);
      if (kept) {
        if (kept.id === id || kept.content.equals(content)) return 'same';
        throw new DomainError('request.key-reused', 'conflict');
      }
      const transition = await this.transition(found, { event: 'reopened', reason: 'appeal' });
      return this.store.object(mark, { id: id ?? newIdAt(this.clock), requestKey, content, transition });
    });
  }

  /** Records the wish to withdraw; asked twice it is one wish. Throws the state table's refusal. */
  async withdraw(token: Uint8Array): Promise<'asked' | null> {
    const mark = this.pepper.tokenMark(token);
    return this.untilFresh<'asked'>(mark, async (found) => {
      if (found.complaint.withdrawalAskedAt) return 'asked';
      await this.store.withdraw(mark, await this.transition(found, { event: 'withdrawal-asked' }));
      return 'asked';
    });
  }

  /** Makes these, and no others, the recipients it may be shared with; what is withdrawn goes first. Throws the state table's refusal. */
  async consent(token: Uint8Array, wanted: readonly SharingId[]): Promise<'changed' | null> {
    const mark = this.pepper.tokenMark(token);
    const byUrgency = SHARING_IDS.toSorted(
      (one, other) => Number(wanted.includes(one)) - Number(wanted.includes(other)),
    );
    for (const reason of byUrgency) {
      const event = wanted.includes(reason) ? 'consent-given' : 'consent-withdrawn';
      const done = await this.untilFresh<'changed'>(mark, async (found) => {
        const given = found.complaint.consents.includes(reason);
        if (given === (event === 'consent-given')) return 'changed';
        await this.store.consent(mark, await this.transition(found, { event, reason }));
        return 'changed';
      });
      if (!done) return null;
    }
    return 'changed';
  }

  private async untilFresh<T>(
    mark: Buffer,
    act: (found: FollowedComplaint) => Promise<T>,
  ): Promise<T | null> {
    for (let attempt = 1; ; attempt += 1) {
      const found = await this.store.find(mark);
      if (!found) return null;
      try {
        return await act(found);
      } catch (error) {
        const stale = isDomainError(error) && (error as DomainError).code === 'complaint.stale';
        if (!stale || attempt >= MOST_TRIES) throw error;
      }
    }
  }

  private async transition(
    { complaint, ledger, pauses, confirmerId }: FollowedComplaint,
    event: ComplaintEvent<
      'answered' | 'reopened' | 'withdrawal-asked' | 'consent-given' | 'consent-withdrawn'
    >,
  ): Promise<Transition> {
    const { calendar, reviewerTeamId, description } = await this.network.current();
    const context: EventContext = {
      at: this.clock.now(),
      ...{ calendar, ledger, pauses, reviewerTeamId, confirmerId },
      deadlines: description.settings.deadlines,
    };
    return unwrap(applyEvent(complaint, event, { kind: 'complainant' }, context));
  }
}

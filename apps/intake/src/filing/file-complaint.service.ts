import { Injectable } from '@nestjs/common';
import {
  contradiction,
  fileComplaint,
  responsibleTeam,
  type NewComplaint,
  type Route,
  type Transition,
} from '#complaints/domain';
import { FilingWriter, type Filing } from '#complaints/sealed';
import { DomainError, HOUR, newIdAt } from '#kernel';
import { Clock } from '#platform';
import { acceptRecipient, currentRecipient, type ComplaintEnvelope } from '#sealing';
import { CATEGORIES, SPECIAL_DISTRICT_IDS } from '#taxonomy';
import type { DeclaredFacts } from '#complaints/domain';
import { NetworkDirectory, type KnownNetwork } from '../network/network-directory.service.js';
import { Pepper } from './pepper.js';

/** A sealed complaint as it reaches this door, from a browser or from our own sealing thread. */
export interface ArrivedComplaint {
  readonly facts: DeclaredFacts;
  readonly envelope: ComplaintEnvelope;
  readonly sealedBy: 'browser' | 'server';
  readonly codeOrigin: 'browser' | 'server';
}

/** What the complainant may count on; the instants are null for an addition, whose complaint has its own. */
export interface FiledComplaint {
  readonly outcome: 'filed' | 'same' | 'added';
  readonly receivedAt: Date;
  readonly triageDueAt: Date | null;
  readonly feedbackDueAt: Date | null;
}

/** Files a sealed complaint: routes it by its declared facts, and stores complaint, history, counts and outbox at once. */
@Injectable()
export class FileComplaintService {
  constructor(
    private readonly network: NetworkDirectory,
    private readonly pepper: Pepper,
    private readonly writer: FilingWriter,
    private readonly clock: Clock,
  ) {}

  /** Throws a `Contradiction`, `envelope.unknown-recipient`, `filing.unknown-district`, `receipt.kdf-version`, `database.unavailable`. */
  async file(arrived: ArrivedComplaint): Promise<FiledComplaint> {
    const network = await this.network.current();
    checkArrived(arrived, network);
    const filing = this.filingOf(arrived, network);
    const { outcome, receivedAt } = await this.writer.file(filing);
    if (outcome === 'added') return { outcome, receivedAt, triageDueAt: null, feedbackDueAt: null };
    // A repeated sending is told the first one's dates.
    const { after } =
      outcome === 'filed' ? filing.transition : transitionOf(arrived, network, filing, receivedAt);
    return { outcome, receivedAt, triageDueAt: after.triageDueAt, feedbackDueAt: after.feedbackDueAt };
  }

  private filingOf({ facts, envelope, sealedBy, codeOrigin }: ArrivedComplaint, network: KnownNetwork) {
    const at = this.clock.now();
    const route = responsibleTeam(network.routing, facts);
    const team = teamOf(envelope, network);
    const transition = filed(facts, { teamId: team.teamId, id: newIdAt(this.clock) }, network, at);
    const tokenMac = this.pepper.tokenMark(envelope.token);
    return {
      transition,
      particulars: {
        reporter: facts.reporter,
        contact: facts.contact,
        ...{ sealedBy, codeOrigin },
        lateRecipient: !team.current || team.teamId !== route.teamId,
        caseRecipient: envelope.caseRecipient,
        dialogueRecipient: envelope.dialogueRecipient,
      },
      content: envelope.filing,
      team: { ...envelope.team, recipient: envelope.declaredRecipient },
      recovery: { ...envelope.recovery, recipient: currentRecipient(network.trusted.recovery)! },
      standby: standbyOf(envelope, route, network, at),
      receipt: {
        tokenMac,
        contentMac: this.pepper.contentMark(envelope.token, envelope.contentMark),
        serverShare: this.pepper.lockShare(envelope.serverShare, tokenMac),
        dialogueKey: envelope.receiptDialogueKey,
        kdfVersion: envelope.kdfVersion,
      },
    } satisfies Filing;
  }
}

function checkArrived({ facts, envelope }: ArrivedComplaint, network: KnownNetwork): void {
  const contradicted = contradiction(facts, (category) => CATEGORIES.find(category)?.kinds ?? []);
  if (contradicted) throw new DomainError(contradicted, 'invalid');
  const special: readonly string[] = SPECIAL_DISTRICT_IDS;
  const known = network.public.districts.some(({ id }) => id === facts.districtId);
  if (!known && !special.includes(facts.districtId))
    throw new DomainError('filing.unknown-district', 'invalid');
  if (envelope.kdfVersion !== network.receiptKdf.version)
    throw new DomainError('receipt.kdf-version', 'invalid');
  if (!currentRecipient(network.trusted.recovery)) throw new DomainError('network.untrusted', 'unavailable');
}

/** Whoever can open it is responsible, also when a page kept for weeks knew another route: it is flagged, not lost. */
function teamOf(envelope: ComplaintEnvelope, network: KnownNetwork): { teamId: string; current: boolean } {
  const accepted = acceptRecipient(network.trusted, envelope.declaredRecipient);
  if (!accepted) throw new DomainError('envelope.unknown-recipient', 'invalid');
  return accepted;
}

function standbyOf(
  envelope: ComplaintEnvelope,
  route: Route,
  network: KnownNetwork,
  at: Date,
): Filing['standby'] {
  const { standby, standbyRecipient } = envelope;
  if (!standby || !standbyRecipient || route.standbyTeamId === null) return null;
  const accepted = acceptRecipient(network.trusted, standbyRecipient);
  if (!accepted) throw new DomainError('envelope.unknown-recipient', 'invalid');
  const { standbyHours } = network.description.settings.deadlines;
  const from = new Date(at.getTime() + standbyHours * HOUR);
  return { ...standby, teamId: accepted.teamId, recipient: standbyRecipient, from };
}

function transitionOf(
  { facts }: ArrivedComplaint,
  network: KnownNetwork,
  { transition }: Filing,
  receivedAt: Date,
): Transition {
  return filed(facts, transition.after, network, receivedAt);
}

function filed(
  facts: DeclaredFacts,
  { teamId, id }: { readonly teamId: string; readonly id: string },
  network: KnownNetwork,
  at: Date,
): Transition {
  const { reporter: _reporter, contact: _contact, ...answers } = facts;
  const complaint = { ...answers, teamId, id, channel: 'web' } as NewComplaint;
  const { calendar, reviewerTeamId } = network;
  const deadlines = network.description.settings.deadlines;
  return fileComplaint(complaint, { at, calendar, deadlines, reviewerTeamId });
}

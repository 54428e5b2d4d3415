import {
  contradiction,
  fileComplaint,
  responsibleTeam,
  type DeclaredFacts,
  type NewComplaint,
  type Route,
  type Transition,
} from '#complaints/domain';
import type { Filing, FilingOutcome } from '#complaints/sealed';
import { DomainError, HOUR, newIdAt } from '#kernel';
import { acceptRecipient, currentRecipient, type ComplaintEnvelope } from '#sealing';
import { CATEGORIES, SPECIAL_DISTRICT_IDS, type ChannelId } from '#taxonomy';
import type { KnownNetwork } from './known-network.js';
import type { Pepper } from './pepper.js';

/** A sealed complaint as it reaches a door, from a browser or from our own sealing thread. */
export interface ArrivedComplaint {
  readonly facts: DeclaredFacts;
  readonly envelope: ComplaintEnvelope;
  readonly sealedBy: 'browser' | 'server';
  readonly codeOrigin: 'browser' | 'server';
  /** `web` unless said. */
  readonly channel?: ChannelId;
  /** When the network received it, where that was before it arrived here. */
  readonly receivedAt?: Date;
  /** False where nobody has the receipt code; true unless said. */
  readonly acknowledged?: boolean;
}

/** What the complainant may count on; the instants are null for an addition, whose complaint has its own. */
export interface FiledComplaint {
  readonly outcome: 'filed' | 'same' | 'added';
  readonly receivedAt: Date;
  readonly triageDueAt: Date | null;
  readonly feedbackDueAt: Date | null;
}

/**
 * Makes of a sealed complaint what is filed: routed by its declared facts, its receipt under the pepper.
 * Throws a `Contradiction`, `envelope.unknown-recipient`, `filing.unknown-district`, `receipt.kdf-version`, `network.untrusted`.
 */
export function filingOf(arrived: ArrivedComplaint, network: KnownNetwork, pepper: Pepper, at: Date): Filing {
  checkArrived(arrived, network);
  const { facts, envelope, sealedBy, codeOrigin } = arrived;
  const route = responsibleTeam(network.routing, facts);
  const team = teamOf(envelope, network);
  const tokenMac = pepper.tokenMark(envelope.token);
  return {
    transition: filed(arrived, { teamId: team.teamId, id: newIdAt({ now: () => at }) }, network, at),
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
      contentMac: pepper.contentMark(envelope.token, envelope.contentMark),
      serverShare: pepper.lockShare(envelope.serverShare, tokenMac),
      dialogueKey: envelope.receiptDialogueKey,
      kdfVersion: envelope.kdfVersion,
    },
  };
}

/** What whoever sent it is told; a repeated sending is told the first one's dates. */
export function filedComplaint(
  arrived: ArrivedComplaint,
  network: KnownNetwork,
  { transition }: Filing,
  { outcome, receivedAt }: FilingOutcome,
): FiledComplaint {
  if (outcome === 'added') return { outcome, receivedAt, triageDueAt: null, feedbackDueAt: null };
  const { after } =
    outcome === 'filed'
      ? transition
      : filed({ ...arrived, receivedAt }, transition.after, network, receivedAt);
  return { outcome, receivedAt, triageDueAt: after.triageDueAt, feedbackDueAt: after.feedbackDueAt };
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

function filed(
  { facts, channel = 'web', receivedAt, acknowledged = true }: ArrivedComplaint,
  { teamId, id }: { readonly teamId: string; readonly id: string },
  network: KnownNetwork,
  at: Date,
): Transition {
  const { reporter: _reporter, contact: _contact, ...answers } = facts;
  const dated = { receivedAt: receivedAt ?? at, acknowledgedAt: acknowledged ? at : null };
  const complaint = { ...answers, teamId, id, channel, ...dated } as NewComplaint;
  const { calendar, reviewerTeamId } = network;
  const deadlines = network.description.settings.deadlines;
  return fileComplaint(complaint, { at, calendar, deadlines, reviewerTeamId });
}

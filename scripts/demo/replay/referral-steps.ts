import {
  requireReferable,
  requireStep,
  type ReferralAnswerContent,
  type ReferralContent,
} from '#complaints/domain';
import { DomainError } from '#kernel';
import { holdingOn, institutionId, type Institution } from '#network';
import type { RecipientKindId } from '#taxonomy';
import type { NoteReferralStep, Step } from '../plan/step.js';
import { itemIdOf, nameOf } from './names.js';
import type { Detail, StaffSituation } from './staff-steps.js';
import type { World } from './world.js';

/** Shares with an institution what the person agreed to, sealed beside the little that is readable of it. */
export function refer(step: Extract<Step, { do: 'refer' }>, { world, deed, facts }: StaffSituation): Detail {
  const at = world.clock.now();
  const institution = institutionOf(world, step.to, facts.districtId);
  const id = institutionId(institution);
  const body: ReferralContent = {
    ...{ version: 1, parts: ['story', 'when', 'findings'], files: [], letter: null, note: step.note },
    institution: { id, name: institution.name, place: institution.place },
  };
  return {
    items: [{ kind: 'referral', body }],
    beside: async (tx) => {
      requireReferable(facts, step.to, await world.contexts.record(tx, facts), false);
      const { calendar, deadlines } = await world.contexts.clocks(tx, facts, at);
      await world.referrals.send(tx, {
        ...{ id: itemIdOf(deed.name, at), complaintId: facts.id, version: facts.version, at },
        ...{ institutionId: id, institutionKind: step.to },
        dueAt: calendar.plusDays(at, deadlines.referralAnswerDays),
      });
    },
  };
}

/** The nearest: of the district where there is one, else of the whole country. */
function institutionOf({ clock, network }: World, kind: RecipientKindId, districtId: string): Institution {
  const { day } = network.calendar.dayOf(clock.now());
  const open = holdingOn(day, network.description.settings.institutions).filter((one) => one.kind === kind);
  const found =
    open.find(({ districtIds }) => districtIds.includes(districtId)) ??
    open.find(({ districtIds }) => districtIds.length === 0);
  if (!found) throw new DomainError('referral.institution-closed', 'conflict');
  return found;
}

/** Notes what the institution did with it. */
export function noteReferral(step: NoteReferralStep, { world, deed, facts }: StaffSituation): Detail {
  const at = world.clock.now();
  const { steps } = deed.planned;
  const sent = steps.findLastIndex((one) => one.step.do === 'refer' && one.at <= at);
  const id = itemIdOf(nameOf(deed.planned, sent), steps[sent]!.at);
  const on = world.network.calendar.dayOf(at).day;
  const said: ReferralAnswerContent | null =
    step.what === 'answered' ? { version: 1, referralId: id, on, text: step.text } : null;
  return {
    ...(said ? { items: [{ kind: 'referral-answer' as const, body: said }] } : {}),
    beside: async (tx) => {
      const referral = await world.referrals.find(tx, facts.id, id);
      if (!referral) throw new DomainError('referral.not-found', 'not-found');
      const noted = { step: step.what, on, result: step.result, said: said !== null };
      requireStep(referral, noted, { sent: world.network.calendar.dayOf(referral.sentAt).day, today: on });
      await world.referrals.note(tx, referral, noted, said && itemIdOf(deed.name, at), at);
    },
  };
}

import {
  responsibleTeam,
  withdrawalNeedsTwo,
  type RoutingTable,
  type WorkingCalendar,
} from '#complaints/domain';
import { isRestricted } from '#taxonomy';
import { REVIEWER_TEAM } from '../founding/districts.js';
import type { Narrative } from '../narratives/index.js';
import { SeededRandom } from '../random.js';
import { draftYear, type Draft, type DraftSettings } from './draft.js';
import { chooseFates } from './fates.js';
import { isPending, journeyOf, type Fate } from './journeys.js';
import { datedSteps } from './pacing.js';
import type { DatedStep } from './step.js';
import { weaker } from './weaker.js';

/** A complaint of the replayed year and all that happens to it. */
export interface PlannedComplaint extends Draft {
  readonly teamId: string;
  readonly fate: Fate;
  /** Number of the complaint this one may be ruled a duplicate of; −1 for most. */
  readonly duplicateOf: number;
  readonly steps: readonly DatedStep[];
}

/** The whole year, worked out beforehand; the same settings give the same year. */
export function planYear(
  settings: DraftSettings,
  routing: RoutingTable,
  calendar: WorkingCalendar,
): PlannedComplaint[] {
  const drafts = draftYear(settings).map((draft) => ({
    ...draft,
    teamId: responsibleTeam(routing, draft.answers).teamId,
  }));
  const fates = chooseFates(drafts, settings.end);
  const teams = [...new Set(Object.values(routing.districts))];
  return drafts.map((draft) => {
    const random = new SeededRandom(`journey-${draft.number}`);
    const { fate, duplicateOf } = fates[draft.number]!;
    const { risk, category } = draft.answers;
    const danger = risk.includes('danger-to-life');
    const paced = journeyOf({
      ...{ fate, random, danger, duplicateOf },
      narrative: workedOn(draft, fate, random),
      twoClose: withdrawalNeedsTwo({
        risk,
        category,
        priority: danger ? 1 : 3,
        restricted: isRestricted(draft.answers),
      }),
      day: calendar.dayOf(draft.filedAt).day,
      otherTeam: random.pick(teams.filter((team) => team !== draft.teamId && team !== REVIEWER_TEAM)),
    });
    const pace = { calendar, random, end: settings.end, danger, pending: isPending(fate) };
    return {
      ...draft,
      answers: answersFor(draft, fate),
      fate,
      duplicateOf,
      steps: datedSteps(draft.filedAt, paced, pace),
    };
  });
}

/** Of those examined, some can't be confirmed: as many as is usual in such work, or the figures would flatter. */
function workedOn({ narrative }: Draft, fate: Fate, random: SeededRandom): Narrative {
  const positive = narrative.ending.finding === 'substantiated';
  return fate === 'examined' && positive && random.chance(0.24) ? weaker(narrative) : narrative;
}

/** Xaasongaxango, which no one of the demonstration's teams speaks: such a complaint waits in the pool. */
const UNSPOKEN = 'kao';

function answersFor({ answers }: Draft, fate: Fate): Draft['answers'] {
  return fate === 'pool' ? { ...answers, language: UNSPOKEN } : answers;
}

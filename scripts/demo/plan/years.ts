import {
  responsibleTeam,
  routingTable,
  withdrawalNeedsTwo,
  type RoutedTeam,
  type WorkingCalendar,
} from '#complaints/domain';
import { isRestricted } from '#taxonomy';
import { RESTRICTED_TEAM } from '../founding/districts.js';
import type { Narrative } from '../narratives/index.js';
import { SeededRandom } from '../random.js';
import { draftYears, type Draft, type DraftSettings } from './draft.js';
import { chooseFates } from './fates.js';
import { isPending, journeyOf, type Fate } from './journeys.js';
import { datedSteps } from './pacing.js';
import type { DatedStep } from './step.js';
import { statusAt } from './stretches.js';
import { weaker } from './weaker.js';

/** A complaint of the replayed years and all that happens to it. */
export interface PlannedComplaint extends Draft {
  readonly teamId: string;
  /** For danger to life: who may open it if nobody decides. */
  readonly standbyTeamId: string | null;
  readonly fate: Fate;
  /** Number of the complaint this one may be ruled a duplicate of; −1 for most. */
  readonly duplicateOf: number;
  readonly steps: readonly DatedStep[];
}

/** What the years are planned with. */
export interface YearsSettings extends DraftSettings {
  readonly teams: readonly Omit<RoutedTeam, 'suspended'>[];
  readonly calendar: WorkingCalendar;
}

/** All of the years, worked out beforehand; the same settings give the same years. */
export function planYears(settings: YearsSettings): PlannedComplaint[] {
  const { calendar, end, stretches } = settings;
  const drafts = draftYears(settings).map((draft) => {
    const { teamId, standbyTeamId } = responsibleTeam(routingAt(settings, draft.filedAt), draft.answers);
    return { ...draft, teamId, standbyTeamId };
  });
  const fates = chooseFates(drafts, end);
  const teams = settings.teams.filter(({ kind }) => kind === 'district').map(({ id }) => id);
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
      otherTeam: otherTeam(random, teams, draft),
    });
    const suspended = (at: Date): boolean => statusAt(stretches, draft.teamId, at) === 'suspended';
    const pace = { calendar, suspended, random, end, danger, pending: isPending(fate) };
    return {
      ...draft,
      answers: answersFor(draft, fate),
      fate,
      duplicateOf,
      steps: datedSteps(draft.filedAt, paced, pace),
    };
  });
}

/** Who receives what at an instant: the standby of a suspended team takes what would come to it. */
function routingAt({ teams, stretches }: YearsSettings, at: Date) {
  return routingTable(
    teams.map((team) => ({ ...team, suspended: statusAt(stretches, team.id, at) === 'suspended' })),
  );
}

/** Mostly another district; what turns out to endanger a child or a witness goes to the few who see such files. */
function otherTeam(
  random: SeededRandom,
  teams: readonly string[],
  draft: Draft & { teamId: string },
): string {
  const { risk } = draft.answers;
  if (risk.includes('minor') || random.chance(0.15)) return RESTRICTED_TEAM;
  return random.pick(teams.filter((team) => team !== draft.teamId));
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

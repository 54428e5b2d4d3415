import { needsTwoPersons } from '#complaints/domain';
import { DAY } from '#kernel';
import { REVIEWER_TEAM } from '../founding/districts.js';
import { SeededRandom } from '../random.js';
import type { Draft } from './draft.js';
import type { Fate, Pending } from './journeys.js';

/** How a complaint's year goes; a duplicate names the earlier one. */
export interface Destiny {
  readonly fate: Fate;
  readonly duplicateOf: number;
}

type Routed = Draft & { readonly teamId: string };

/** Of each team's complaints so many stay open, so that every queue has something true to show. */
const OPEN_SHARE = 0.41;
const LEAST_OPEN = 2;
/** Teams that are tried out first. */
const SHOWN_TEAMS = ['team-segou', 'team-mopti', 'team-bamako'];
const SHOWN_LEAST_OPEN = 13;

const STAGES: readonly Pending[] = [
  'assigned',
  'verifying',
  'awaiting',
  'deciding',
  'assigned',
  'answered',
  'verifying',
  'pool',
  'deciding',
  'assigned',
  'withdrawing',
  'verifying',
];

/** Rarer turns, and how many complaints take each. */
const TURNS: readonly (readonly [Fate, number])[] = [
  ['no-answer', 9],
  ['withdrawn', 8],
  ['transferred', 9],
  ['duplicate', 9],
  ['returned', 6],
  ['reassigned', 5],
  ['sent-back', 7],
  ['second-reader', 2],
  ['reopened', 4],
  ['appealed', 4],
  ['duplicate-undone', 1],
  ['unreadable', 1],
];

/** What becomes of each complaint, by its number. */
export function chooseFates(drafts: readonly Routed[], end: Date): Destiny[] {
  const fates = new Map<number, Destiny>();
  const set = (draft: Routed, fate: Fate, duplicateOf = -1): void =>
    void fates.set(draft.number, { fate, duplicateOf });
  for (const team of new Set(drafts.map(({ teamId }) => teamId))) {
    const own = drafts.filter(({ teamId }) => teamId === team);
    // Each team begins at another stage, so that small teams don't all show the same.
    const turn = team.length;
    openOf(team, own, end).forEach((draft, place) => set(draft, stageOf(draft, place + turn)));
  }
  const random = new SeededRandom('turns');
  // Scaled down for a smaller year, but each turn is taken at least once where it can be.
  const scale = Math.min(1, drafts.length / 300);
  for (const [fate, most] of TURNS) {
    const able = random.shuffle(
      drafts.filter((draft) => !fates.has(draft.number) && canTake(fate, draft, end)),
    );
    let left = Math.max(1, Math.round(most * scale));
    for (const draft of able) {
      const first = fate.startsWith('duplicate') ? earlier(draft, drafts, fates) : undefined;
      if (left === 0 || (fate.startsWith('duplicate') && !first)) continue;
      set(draft, fate, first?.number);
      left -= 1;
    }
  }
  return drafts.map(
    (draft) =>
      fates.get(draft.number) ?? {
        fate: draft.narrative.ending.closingReason ? 'declined' : 'examined',
        duplicateOf: -1,
      },
  );
}

/** The youngest, and a few old ones that were left lying: overdue has to be seen too. */
function openOf(team: string, own: readonly Routed[], end: Date): Routed[] {
  if (team === REVIEWER_TEAM) return [...own];
  const least = SHOWN_TEAMS.includes(team) ? SHOWN_LEAST_OPEN : LEAST_OPEN;
  const wanted = Math.min(own.length, Math.max(least, Math.round(own.length * OPEN_SHARE)));
  const tooYoung = own.filter(({ filedAt }) => end.getTime() - filedAt.getTime() < 9 * DAY);
  const rest = own.filter((draft) => !tooYoung.includes(draft)).reverse();
  const young = rest.slice(0, Math.max(0, Math.ceil(wanted * 0.8) - tooYoung.length));
  const old = rest.slice(young.length).filter((_, place) => place % 3 === 1);
  return [...tooYoung, ...young, ...old.slice(0, Math.max(0, wanted - tooYoung.length - young.length))];
}

function stageOf(draft: Routed, place: number): Pending {
  if (draft.teamId === REVIEWER_TEAM) return 'verifying';
  const stage = STAGES[place % STAGES.length]!;
  if (draft.narrative.ending.closingReason) return 'assigned';
  if (stage === 'deciding' && !needsTwoPersons(draft.narrative.ending)) return 'verifying';
  return stage === 'answered' && draft.narrative.answer === '' ? 'awaiting' : stage;
}

function canTake(fate: Fate, draft: Routed, end: Date): boolean {
  const age = (end.getTime() - draft.filedAt.getTime()) / DAY;
  const { ending } = draft.narrative;
  const examined = ending.closingReason === undefined && draft.answers.aboutWhom === 'someone-else';
  if (!examined || draft.teamId === REVIEWER_TEAM) return false;
  switch (fate) {
    case 'no-answer':
      return age > 90;
    case 'reopened':
    case 'appealed':
      return age > 70 && needsTwoPersons(ending) && !draft.answers.risk.includes('danger-to-life');
    case 'sent-back':
    case 'second-reader':
      return age > 50 && needsTwoPersons(ending) && draft.teamId.startsWith('team-');
    case 'transferred':
    case 'unreadable':
      return age > 30 && draft.teamId.startsWith('team-');
    default:
      return age > 20;
  }
}

/** An earlier complaint of the same team that is itself no duplicate. */
function earlier(
  draft: Routed,
  drafts: readonly Routed[],
  fates: ReadonlyMap<number, Destiny>,
): Routed | undefined {
  return drafts
    .slice(0, draft.number)
    .reverse()
    .find(
      ({ teamId, number, answers }) =>
        teamId === draft.teamId &&
        answers.kind === draft.answers.kind &&
        !['duplicate', 'duplicate-undone', 'transferred'].includes(fates.get(number)?.fate ?? ''),
    );
}

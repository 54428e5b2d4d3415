import { needsTwoPersons } from '#complaints/domain';
import { DAY } from '#kernel';
import { REVIEWER_TEAM } from '../founding/districts.js';
import { SeededRandom } from '../random.js';
import type { Draft } from './draft.js';
import type { Fate, Pending } from './journeys.js';

/** How a complaint fares; a duplicate names the earlier one. */
export interface Destiny {
  readonly fate: Fate;
  readonly duplicateOf: number;
}

type Routed = Draft & { readonly teamId: string };

/** Of the complaints up to an age in days, the share that is still open: most are concluded, some were left lying. */
const OPEN_BY_AGE: readonly (readonly [days: number, share: number])[] = [
  [9, 1],
  [36, 0.86],
  [90, 0.62],
  [180, 0.42],
  [365, 0.28],
  [730, 0.17],
  [Infinity, 0.1],
];
/** So that every queue has something to show. */
const LEAST_OPEN = 2;
/** Teams that are tried out first. */
const SHOWN_TEAMS = ['team-segou', 'team-mopti', 'team-bamako'];
const SHOWN_LEAST_OPEN = 13;

/** In a small network fewer: it would show nothing else. */
const leastOpen = (team: string, count: number): number =>
  SHOWN_TEAMS.includes(team) ? Math.ceil(SHOWN_LEAST_OPEN * Math.min(1, count / 300)) : LEAST_OPEN;

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

/** Rarer turns, and how many of three hundred complaints take each. */
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
    openOf(team, own, leastOpen(team, drafts.length), end).forEach((draft, place) =>
      set(draft, stageOf(draft, place + turn, end)),
    );
  }
  const random = new SeededRandom('turns');
  const scale = drafts.length / 300;
  for (const [fate, most] of TURNS) {
    const able = random.shuffle(
      drafts.filter((draft) => !fates.has(draft.number) && canTake(fate, draft, end)),
    );
    // Also in a small network each turn is taken where it can be.
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

/** By chance and age, the youngest first; more of those where a queue would show too little. */
function openOf(team: string, own: readonly Routed[], least: number, end: Date): Routed[] {
  if (team === REVIEWER_TEAM) return own.toReversed();
  const open = new Set(own.filter((draft) => staysOpen(draft, end)));
  for (const draft of own.toReversed()) if (open.size < least) open.add(draft);
  return own.filter((draft) => open.has(draft)).reverse();
}

function staysOpen(draft: Routed, end: Date): boolean {
  const [, share] = OPEN_BY_AGE.find(([days]) => ageOf(draft, end) < days)!;
  return new SeededRandom(`open-${draft.number}`).chance(share);
}

const ageOf = ({ filedAt }: Routed, end: Date): number => (end.getTime() - filedAt.getTime()) / DAY;

/** Older ones were waited out long ago. */
const MOST_AWAITED = 32;

function stageOf(draft: Routed, place: number, end: Date): Pending {
  if (draft.teamId === REVIEWER_TEAM) return 'verifying';
  const stage = STAGES[place % STAGES.length]!;
  if (draft.narrative.ending.closingReason) return 'assigned';
  if (stage === 'deciding' && !needsTwoPersons(draft.narrative.ending)) return 'verifying';
  const asked = stage === 'answered' && draft.narrative.answer === '' ? 'awaiting' : stage;
  return asked === 'awaiting' && ageOf(draft, end) > MOST_AWAITED ? 'verifying' : asked;
}

function canTake(fate: Fate, draft: Routed, end: Date): boolean {
  const age = ageOf(draft, end);
  const { ending } = draft.narrative;
  const examined = ending.closingReason === undefined && draft.answers.aboutWhom === 'someone-else';
  if (!examined || draft.teamId === REVIEWER_TEAM) return false;
  switch (fate) {
    case 'no-answer':
      return age > 90;
    case 'reassigned':
      return age > 20 && draft.answers.genderWish === 'any' && draft.answers.language === 'fr';
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

/** Elsewhere by then, duplicates themselves, or hidden from the one who has a conflict with them. */
const UNFIT_TO_COMPARE: readonly Fate[] = [
  ...(['duplicate', 'duplicate-undone', 'transferred'] as const),
  ...(['returned', 'second-reader'] as const),
];

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
        !UNFIT_TO_COMPARE.includes(fates.get(number)?.fate ?? 'examined'),
    );
}

import { needsTwoPersons, type Conclusion } from '#complaints/domain';
import { RESTRICTED_TEAM } from '../founding/districts.js';
import type { Narrative } from '../narratives/index.js';
import type { SeededRandom } from '../random.js';
import { begunRecord, completeRecord } from './record.js';
import { noted, referred } from './referral.js';
import { pace, type PacedStep } from './step.js';
import { added, ticked } from './tasks.js';

/** How a complaint fares; the pending ones end where they stand. */
export type Fate =
  | 'examined'
  | 'sent-back'
  | 'second-reader'
  | 'returned'
  | 'reassigned'
  | 'transferred'
  | 'reopened'
  | 'appealed'
  | 'declined'
  | 'duplicate'
  | 'duplicate-undone'
  | 'withdrawn'
  | 'no-answer'
  | 'unreadable'
  | Pending;

/** Where a pending complaint stands. */
export type Pending =
  'pool' | 'assigned' | 'verifying' | 'awaiting' | 'answered' | 'deciding' | 'withdrawing';

/** What a journey is made of. */
export interface JourneyInput {
  readonly fate: Fate;
  readonly narrative: Narrative;
  readonly random: SeededRandom;
  /** Minutes rather than days until someone decides. */
  readonly danger: boolean;
  /** Where two members close a withdrawal. */
  readonly twoClose: boolean;
  /** `yyyy-mm-dd` written into records. */
  readonly day: string;
  readonly duplicateOf: number;
  readonly otherTeam: string;
}

const FILED: readonly PacedStep[] = [pace({ do: 'file' }, 0), pace({ do: 'assign' }, 0)];

/** Everything that happens to one complaint, in order. */
export function journeyOf(input: JourneyInput): PacedStep[] {
  const { fate } = input;
  if (isPending(fate)) return [...FILED, ...pending(input, fate)];
  return [...FILED, ...CONCLUDED[fate](input)];
}

const PENDING: readonly Fate[] = [
  'pool',
  'assigned',
  'verifying',
  'awaiting',
  'answered',
  'deciding',
  'withdrawing',
];

/** True for a fate that leaves the complaint open. */
export function isPending(fate: Fate): fate is Pending {
  return PENDING.includes(fate);
}

function pending(input: JourneyInput, stage: Pending): PacedStep[] {
  const { narrative } = input;
  switch (stage) {
    case 'pool':
    case 'assigned':
      return [];
    case 'verifying':
      return [...begin(input), note(narrative), ...added(input)];
    case 'awaiting':
      return [...begin(input), ask(input)];
    case 'answered':
      return [...begin(input), ask(input), ...answer(input)];
    case 'deciding':
      return [...begin(input), ...prepare(input)];
    case 'withdrawing':
      return [accept(input), note(narrative), pace({ do: 'withdraw' }, 4)];
  }
}

const CONCLUDED: Readonly<Record<Exclude<Fate, Pending>, (input: JourneyInput) => PacedStep[]>> = {
  examined: (input) => [...begin(input), ...dialogue(input), ...examine(input)],
  'sent-back': (input) => [
    ...begin(input),
    ...dialogue(input),
    ...prepare(input),
    pace(
      { do: 'send-back', text: 'Il manque la version de l’autre côté. Merci de la demander par écrit.' },
      1.5,
    ),
    note(input.narrative),
    ...establish(input),
    ...decide(input),
    ...noted(input),
  ],
  'second-reader': (input) => {
    const away = [accept(input), pace({ do: 'return', reason: 'conflict' }, 0.3), pace({ do: 'assign' }, 0)];
    const named = pace({ do: 'name-second-reader' }, 1);
    const read = [...begin(input), ...prepare(input), named, ...decide(input)];
    return [...away, ...away, ...read, ...noted(input)];
  },
  returned: (input) => [
    accept(input),
    pace({ do: 'return', reason: 'conflict' }, 0.3),
    pace({ do: 'assign' }, 0),
    ...begin(input),
    ...examine(input),
  ],
  reassigned: (input) => [
    pace({ do: 'reassign' }, 2),
    ...begin(input),
    ...dialogue(input),
    ...examine(input),
  ],
  transferred: (input) => [
    pace({ do: 'transfer', ...transferTo(input.otherTeam) }, 1.5),
    pace({ do: 'assign' }, 0),
    ...begin(input),
    ...dialogue(input),
    ...examine(input),
  ],
  reopened: (input) => [
    ...begin(input),
    ...prepare(input),
    ...decide(input),
    pace({ do: 'reopen', by: 'lead', text: 'Une seconde source s’est présentée d’elle-même.' }, 9),
    pace({ do: 'assign' }, 0),
    ...begin(input),
    ...establish(input),
    ...decide(input),
    ...noted(input),
  ],
  appealed: (input) => [
    ...begin(input),
    ...prepare(input),
    ...decide(input),
    pace({ do: 'reopen', by: 'complainant', text: appealOf(input.narrative) }, 12),
    pace({ do: 'assign' }, 0),
    ...begin(input),
  ],
  declined: ({ narrative, random }) => {
    const { closingReason, reply } = narrative.ending;
    return [pace({ do: 'decline', closingReason: closingReason!, reply }, random.between(0.4, 3)), READ];
  },
  duplicate: ({ duplicateOf, random }) => [
    pace({ do: 'rule-duplicate', of: duplicateOf }, random.between(0.5, 4)),
  ],
  'duplicate-undone': (input) => [
    pace({ do: 'rule-duplicate', of: input.duplicateOf }, 1),
    pace({ do: 'undo-duplicate' }, 3),
    pace({ do: 'assign' }, 0),
    ...begin(input),
    ...examine(input),
  ],
  withdrawn: (input) => [
    accept(input),
    note(input.narrative),
    pace({ do: 'withdraw' }, input.random.between(2, 9)),
    ...Array.from({ length: input.twoClose ? 2 : 1 }, () => pace({ do: 'close-withdrawal' }, 1.2)),
  ],
  'no-answer': (input) => [
    ...begin(input),
    ask(input),
    pace({ do: 'ask', text: SECOND_QUESTION[input.narrative.language] }, 31),
    pace({ do: 'wait-out' }, 30.5),
    pace({ do: 'conclude', ...NO_ANSWER, reply: NO_ANSWER_REPLY[input.narrative.language] }, 2),
  ],
  unreadable: () => [pace({ do: 'unreadable' }, 0.8)],
};

const READ = pace({ do: 'read' }, 2);

const NO_ANSWER = {
  conclusion: { finding: 'not-examined', action: 'none', closingReason: 'no-answer' },
  reasons: 'Deux questions posées, soixante jours de silence. Rien ne peut être examiné sans réponse.',
} as const;

const SECOND_QUESTION = {
  fr: 'Nous n’avons pas eu de réponse et nous pensons à vous. Si vous ne pouvez plus écrire, rien n’est perdu : le dossier attend.',
  en: 'We have had no answer and are thinking of you. If you can no longer write, nothing is lost: the file waits.',
  bm: 'An ma jaabi sɔrɔ, an hakili b’i la. Ni i tɛ se ka sɛbɛn bilen, fosi ma tunun.',
} as const;

const NO_ANSWER_REPLY = {
  fr: 'Sans réponse de votre part, nous fermons pour l’instant. Vous pouvez rouvrir avec ce code pendant 90 jours.',
  en: 'Having had no answer we close for now. You may reopen with this code within 90 days.',
  bm: 'An ma jaabi sɔrɔ; an bɛ kuma in datugu fɔlɔ. I bɛ se k’a dayɛlɛ ni kode in ye tile 90 kɔnɔ.',
} as const;

function appealOf({ language }: Narrative): string {
  return language === 'en'
    ? 'I ask that someone else look at it again: the second witness was never heard.'
    : 'Je demande que quelqu’un d’autre regarde : le deuxième témoin n’a pas été entendu.';
}

function transferTo(toTeam: string) {
  return { toTeam, reason: toTeam === RESTRICTED_TEAM ? 'restricted' : 'wrong-district' } as const;
}

function accept({ random, danger }: JourneyInput): PacedStep {
  return pace({ do: 'accept' }, danger ? random.between(0.02, 0.3) : random.between(0.3, 5));
}

function note(narrative: Narrative): PacedStep {
  return pace({ do: 'note', text: narrative.note }, 0.3);
}

function begin(input: JourneyInput): PacedStep[] {
  const record = begunRecord(input.narrative, input.day);
  return [accept(input), note(input.narrative), pace({ do: 'record', record }, input.random.between(0.5, 3))];
}

function ask({ narrative, random }: JourneyInput): PacedStep {
  return pace({ do: 'ask', text: narrative.question }, random.between(0.5, 3));
}

function answer({ narrative, random }: JourneyInput): PacedStep[] {
  if (narrative.answer === '') return [];
  return [pace({ do: 'read' }, random.between(0.5, 3)), pace({ do: 'answer', text: narrative.answer }, 0.01)];
}

/** A question and its answer, where the story has one and someone has the time. */
function dialogue(input: JourneyInput): PacedStep[] {
  return input.narrative.answer !== '' && input.random.chance(0.75) ? [ask(input), ...answer(input)] : [];
}

/** From the record to the conclusion that the reply tells, and what becomes of it where it was transmitted. */
function examine(input: JourneyInput): PacedStep[] {
  return [...prepare(input), ...decide(input), ...noted(input)];
}

/** All that comes before the decision, with what is shared and what remains to be done. */
function prepare(input: JourneyInput): PacedStep[] {
  return [...added(input), ...establish(input, [...ticked(input), ...referred(input)])];
}

/** The record, and with it the proposal where two persons decide. */
function establish(input: JourneyInput, between: readonly PacedStep[] = []): PacedStep[] {
  const { narrative, random, day } = input;
  const { finding, reasons } = narrative.ending;
  const record = completeRecord(narrative, finding, day);
  const conclusion = conclusionOf(narrative);
  return [
    pace({ do: 'record', record }, random.between(4, 16)),
    ...between,
    ...(needsTwoPersons(conclusion)
      ? [pace({ do: 'propose', conclusion, reasons }, random.between(1, 6))]
      : []),
  ];
}

function decide(input: JourneyInput): PacedStep[] {
  const { narrative, random } = input;
  const { reasons, reply } = narrative.ending;
  const conclusion = conclusionOf(narrative);
  const decision = needsTwoPersons(conclusion)
    ? pace({ do: 'confirm', reply }, random.between(0.4, 4))
    : pace({ do: 'conclude', conclusion, reasons, reply }, random.between(1, 6));
  return [decision, READ];
}

function conclusionOf({ ending }: Narrative): Conclusion {
  const { finding, action, closingReason = null } = ending;
  return { finding, action, closingReason };
}

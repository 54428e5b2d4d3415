import { needsTwoPersons, type Conclusion } from '#complaints/domain';
import type { Narrative } from '../narratives/index.js';
import type { SeededRandom } from '../random.js';
import { begunRecord, completeRecord } from './record.js';
import type { PacedStep, Step } from './step.js';

/** How a complaint's year goes; the pending ones end where they stand. */
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
      return [...begin(input), note(narrative)];
    case 'awaiting':
      return [...begin(input), ask(input)];
    case 'answered':
      return [...begin(input), ask(input), ...answer(input)];
    case 'deciding':
      return [...begin(input), ...examine(input).slice(0, -2)];
    case 'withdrawing':
      return [accept(input), note(narrative), pace({ do: 'withdraw' }, 4)];
  }
}

const CONCLUDED: Readonly<Record<Exclude<Fate, Pending>, (input: JourneyInput) => PacedStep[]>> = {
  examined: (input) => [...begin(input), ...dialogue(input), ...examine(input)],
  'sent-back': (input) => {
    const { steps, last } = cut(examine(input));
    const back = pace(
      { do: 'send-back', text: 'Il manque la version de l’autre côté. Merci de la demander par écrit.' },
      1.5,
    );
    return [
      ...begin(input),
      ...dialogue(input),
      ...steps,
      back,
      note(input.narrative),
      ...examine(input).slice(0, -2),
      ...last,
    ];
  },
  'second-reader': (input) => {
    const { steps, last } = cut(examine(input));
    const away = [accept(input), pace({ do: 'return', reason: 'conflict' }, 0.3), pace({ do: 'assign' }, 0)];
    return [...away, ...away, ...begin(input), ...steps, pace({ do: 'name-second-reader' }, 1), ...last];
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
    pace({ do: 'transfer', toTeam: input.otherTeam, reason: 'wrong-district' }, 1.5),
    pace({ do: 'assign' }, 0),
    ...begin(input),
    ...dialogue(input),
    ...examine(input),
  ],
  reopened: (input) => [
    ...begin(input),
    ...examine(input),
    pace({ do: 'reopen', by: 'lead', text: 'Une seconde source s’est présentée d’elle-même.' }, 9),
    pace({ do: 'assign' }, 0),
    ...begin(input),
    ...examine(input),
  ],
  appealed: (input) => [
    ...begin(input),
    ...examine(input),
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

function pace(step: Step, after: number): PacedStep {
  return { step, after };
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

/** From the record to the conclusion that the reply tells; the last two steps are the decision and its reading. */
function examine({ narrative, random, day }: JourneyInput): PacedStep[] {
  const { ending } = narrative;
  const { finding, action, reasons, reply } = ending;
  const conclusion: Conclusion = { finding, action, closingReason: ending.closingReason ?? null };
  const record = pace(
    { do: 'record', record: completeRecord(narrative, finding, day) },
    random.between(4, 16),
  );
  if (!needsTwoPersons(conclusion)) {
    return [record, pace({ do: 'conclude', conclusion, reasons, reply }, random.between(1, 6)), READ];
  }
  return [
    record,
    pace({ do: 'propose', conclusion, reasons }, random.between(1, 6)),
    pace({ do: 'confirm', reply }, random.between(0.4, 4)),
    READ,
  ];
}

function cut(steps: readonly PacedStep[]): { steps: PacedStep[]; last: PacedStep[] } {
  return { steps: steps.slice(0, -2), last: steps.slice(-2) };
}

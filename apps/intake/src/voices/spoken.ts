import type { KeyOf, intakeCatalogue } from '#i18n';
import { categoriesOf, CATEGORIES, RISKS, RISK_IDS } from '#taxonomy';
import type { Words } from '../web/locale.js';

type Speech = Pick<Words, 't' | 'say'>;

type Spoken = (speech: Speech) => readonly string[];

const words =
  (...keys: readonly KeyOf<typeof intakeCatalogue>[]): Spoken =>
  ({ t }) =>
    keys.map((key) => t(key));

const categoriesFor =
  (kind: Parameters<typeof categoriesOf>[0]): Spoken =>
  ({ t, say }) => [
    t('intake.category.legend'),
    ...categoriesOf(kind)
      .filter(({ id }) => id !== 'unknown')
      .map(({ labels }) => say(labels)),
    say(CATEGORIES.find('unknown')!.labels),
  ];

/** What is read aloud, by the name of its recording: each question with its answers, in the order they are drawn. */
export const SPOKEN = {
  before: words('intake.before.lead', 'intake.before.danger-cannot', 'intake.before.danger-first'),
  kind: words(
    'intake.kind.legend',
    'intake.kind.human-rights',
    'intake.kind.human-rights-hint',
    'intake.kind.corruption',
    'intake.kind.corruption-hint',
  ),
  'category-human-rights': categoriesFor('human-rights'),
  'category-corruption': categoriesFor('corruption'),
  district: words('intake.district.label', 'intake.district.hint'),
  story: words('intake.story.label', 'intake.story.hint'),
  aboutWhom: words(
    'intake.about.legend',
    'intake.about.hint',
    'intake.about.someone-else',
    'intake.about.team-member',
    'intake.about.network-leadership',
    'intake.about.unknown',
  ),
  risk: ({ t, say }) => [
    t('intake.risk.legend'),
    t('intake.risk.hint'),
    ...RISK_IDS.map((id) => say(RISKS.find(id)!.labels)),
  ],
  contact: words(
    'intake.contact.legend',
    'intake.contact.hint',
    'intake.contact.never',
    'intake.contact.never-hint',
    'intake.contact.phone',
    'intake.contact.sms',
    'intake.contact.relay',
  ),
  code: words('intake.code.title', 'intake.code.lead', 'intake.code.keep'),
} as const satisfies Readonly<Record<string, Spoken>>;

/** Name of a recording. */
export type SpokenId = keyof typeof SPOKEN;

export const SPOKEN_IDS = Object.keys(SPOKEN) as SpokenId[];

/** The sentences of one recording, each ended, as a speaker reads them. */
export function sentencesOf(id: SpokenId, speech: Speech): string {
  return SPOKEN[id](speech)
    .map((sentence) => (/[.?!…:]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

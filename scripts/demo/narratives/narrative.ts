import type { WrittenLocale } from '#i18n';
import type {
  ActId,
  ActionId,
  CategoryId,
  FindingId,
  KindId,
  RecipientKindId,
  ReporterId,
  RespondentId,
  RiskId,
} from '#taxonomy';

/** Where a synthetic testimony ends if it is examined to the end; what people wrote stays consistent with it. */
export interface Ending {
  readonly finding: FindingId;
  readonly action: ActionId;
  readonly closingReason?: 'inadmissible' | 'spam';
  /** To what kind of institution it was transmitted. */
  readonly to?: RecipientKindId;
  /** Why the team concluded so. */
  readonly reasons: string;
  /** What the complainant reads on /follow. */
  readonly reply: string;
}

/**
 * One made-up testimony and the work done on it. `{place}`, `{district}`, `{man}`, `{woman}` and `{sum}` are filled in
 * per complaint, so that one narrative told twice is never the same text. No real person or event stands behind any.
 */
export interface Narrative {
  readonly id: string;
  readonly kind: KindId;
  readonly category: CategoryId;
  readonly language: WrittenLocale;
  /** Districts in which it could have happened; absent: any. */
  readonly districts?: readonly string[];
  readonly risk: readonly RiskId[];
  readonly reporter: ReporterId;
  readonly when: string;
  readonly concerned: string;
  readonly respondent: RespondentId;
  readonly acts: readonly ActId[];
  readonly told: string;
  readonly sums?: readonly string[];
  readonly files?: readonly ('photo' | 'document' | 'sound')[];
  readonly question: string;
  readonly answer: string;
  readonly note: string;
  /** What was consulted, with its Admiralty grade (reliability A–F, credibility 1–6). */
  readonly sources: readonly (readonly [what: string, grade: string])[];
  readonly ending: Ending;
}

/** Text written over several lines: single line ends become spaces, blank lines stay paragraphs. */
export function prose(parts: TemplateStringsArray): string {
  return parts
    .join('')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .join('\n\n');
}

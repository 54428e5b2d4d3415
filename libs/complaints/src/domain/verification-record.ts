import { FINDING_IDS, type FindingId } from '#taxonomy';

/** Admiralty code: reliability of the source, A (completely reliable) to F (can't be judged). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** Admiralty code: credibility of the information, 1 (confirmed) to 6 (can't be judged). */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** Who must not be approached, how the rest may be, and when this is looked at again. */
export interface HarmPlan {
  readonly mustNotApproach: string;
  readonly howToApproach: string;
  /** `yyyy-mm-dd` */
  readonly reviewOn: string;
}

/** One step of the verification, proposed by the category's template or added. */
export interface VerificationStep {
  readonly id: string;
  readonly what: string;
  /** `yyyy-mm-dd`, null until done. */
  readonly doneOn: string | null;
  readonly result: string;
  /** Contact with a witness, the accused or an authority: only after the harm plan. */
  readonly contact: boolean;
}

/** A source, graded apart for itself and for what it says [OHCHR Manual, ch. 7]. */
export interface GradedSource {
  readonly id: string;
  readonly description: string;
  /** Null until someone has judged it: F and 6 say that it was looked at and can't be. */
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
  /** Sources that draw on one another share a group; only groups are independent. */
  readonly group: string;
}

/** The finding on one act of the complaint. */
export interface ActFinding {
  /** Null until someone has chosen which. */
  readonly actId: string | null;
  /** Null until someone has decided. */
  readonly finding: FindingId | null;
  readonly reasoning: string;
}

/** The account of the other side, or why it could not be sought. */
export type OtherSide =
  { readonly heard: true; readonly account: string } | { readonly heard: false; readonly whyNot: string };

/** The verification record as the browser holds it; only its summary leaves it unsealed. */
export interface VerificationRecord {
  readonly harmPlan: HarmPlan | null;
  readonly steps: readonly VerificationStep[];
  readonly sources: readonly GradedSource[];
  readonly acts: readonly ActFinding[];
  readonly otherSide: OtherSide | null;
}

/** Grades and counts of a record: all that the server is told of it. */
export interface RecordSummary {
  readonly harmPlan: boolean;
  readonly stepsDone: number;
  readonly contacts: number;
  /** One grade per source, e.g. `B2`. */
  readonly grades: readonly string[];
  readonly independentSources: number;
  readonly actFindings: readonly FindingId[];
  readonly otherSide: 'heard' | 'not-sought' | 'missing';
}

/** What may be missing before a conclusion; each is `missing.<code>` of the domain catalogue. */
export const MISSING_CODES = [
  'harm-plan',
  'steps',
  'sources',
  'independent-sources',
  'act-findings',
  'act-findings-differ',
  'other-side',
] as const;
export type MissingCode = (typeof MISSING_CODES)[number];

/** Grades and counts of a record: what leaves the browser, and what the server checks. */
export function recordSummary(record: VerificationRecord): RecordSummary {
  const { otherSide } = record;
  const graded = record.sources.filter(isGraded);
  const findings = record.acts
    .map(({ actId, finding }) => (actId === null ? null : finding))
    .filter((finding) => finding !== null);
  const said = otherSide && (otherSide.heard ? otherSide.account : otherSide.whyNot).trim() !== '';
  return {
    harmPlan:
      record.harmPlan !== null &&
      record.harmPlan.howToApproach.trim() !== '' &&
      record.harmPlan.reviewOn !== '',
    stepsDone: record.steps.filter((step) => step.doneOn !== null).length,
    contacts: record.steps.filter((step) => step.contact && step.doneOn !== null).length,
    grades: graded.map((source) => `${source.reliability}${source.credibility}`),
    independentSources: new Set(graded.map((source) => source.group)).size,
    // Each act is named and has its finding, or it is as if none had: half of them decide nothing.
    actFindings: findings.length === record.acts.length ? findings : [],
    otherSide: otherSide && said ? (otherSide.heard ? 'heard' : 'not-sought') : 'missing',
  };
}

/** True for a source that says what it is and was judged, for itself and for what it says. */
export const isGraded = ({ description, reliability, credibility }: GradedSource): boolean =>
  description.trim() !== '' && reliability !== null && credibility !== null;

/** A record nobody has written in yet. */
export const EMPTY_RECORD: VerificationRecord = {
  harmPlan: null,
  steps: [],
  sources: [],
  acts: [],
  otherSide: null,
};

/** Findings that a record must carry. */
export const EXAMINED_FINDINGS: readonly FindingId[] = FINDING_IDS.filter((id) => id !== 'not-examined');

const SOME_TRUTH: readonly FindingId[] = ['substantiated', 'partly-substantiated'];

/**
 * What is still missing before this may be concluded so. Threshold of substantiated: reasonable grounds to
 * believe, and the other side's account or the reason why it could not be sought.
 */
export function missingForConclusion(summary: RecordSummary, finding: FindingId): MissingCode[] {
  if (finding === 'not-examined') return [];
  const missing: MissingCode[] = [];
  // The plan is needed as soon as anyone was approached, whatever was found.
  if (!summary.harmPlan) missing.push('harm-plan');
  if (summary.stepsDone === 0) missing.push('steps');
  if (summary.actFindings.length === 0) missing.push('act-findings');
  else if (!actsAgree(summary.actFindings, finding)) missing.push('act-findings-differ');
  if (finding === 'unsubstantiated') return missing;
  if (summary.grades.length === 0) missing.push('sources');
  if (finding === 'substantiated' && summary.independentSources < 2 && !hasStrongSource(summary)) {
    missing.push('independent-sources');
  }
  if (summary.otherSide === 'missing') missing.push('other-side');
  return missing;
}

/** True when one source alone can carry a finding: usually reliable, and probably true or better (A–B × 1–2). */
function hasStrongSource(summary: RecordSummary): boolean {
  return summary.grades.some((grade) => /^[AB][12]$/.test(grade));
}

function actsAgree(acts: readonly FindingId[], finding: FindingId): boolean {
  const someTrue = acts.some((act) => SOME_TRUTH.includes(act));
  switch (finding) {
    case 'substantiated':
      return acts.includes('substantiated');
    case 'partly-substantiated':
      return someTrue;
    case 'unsubstantiated':
      return !someTrue;
    case 'unfounded':
      return !someTrue && acts.includes('unfounded');
    case 'not-examined':
      return true;
  }
}

const GRADE = /^[A-F][1-6]$/;

/** True when a summary that came from outside is one a record could have. */
export function isPossibleSummary(summary: RecordSummary): boolean {
  return (
    summary.grades.every((grade) => GRADE.test(grade)) &&
    Number.isInteger(summary.independentSources) &&
    summary.independentSources >= 0 &&
    summary.independentSources <= summary.grades.length &&
    Number.isInteger(summary.stepsDone) &&
    Number.isInteger(summary.contacts) &&
    summary.contacts >= 0 &&
    summary.contacts <= summary.stepsDone &&
    // Nobody may have been approached without a plan that keeps them from harm.
    (summary.contacts === 0 || summary.harmPlan)
  );
}

import type { FindingId } from '#taxonomy';

/** Admiralty code: reliability of the source, A (completely reliable) to F (can't be judged). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** Admiralty code: credibility of the information, 1 (confirmed) to 6 (can't be judged). */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** How a piece of information is graded until someone has judged it. */
export const DEFAULT_GRADE = { reliability: 'F', credibility: 6 } as const;

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
  readonly reliability: Reliability;
  readonly credibility: Credibility;
  /** Sources that draw on one another share a group; only groups are independent. */
  readonly group: string;
}

/** The finding on one act of the complaint. */
export interface ActFinding {
  readonly actId: string;
  readonly finding: FindingId;
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

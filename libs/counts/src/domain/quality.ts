/** Who is to mend a finding. */
export type QualityMender = 'lead' | 'coordinator' | 'operator';

/** Something that figures suffer from; its words are `quality.<id>` and `quality.<id>.do` of the console. */
export interface QualityIssue {
  readonly id: string;
  /** What a finding counts: complaints of a team, a team, or complaints of a district. */
  readonly counts: 'complaints' | 'team' | 'district';
  readonly mender: QualityMender;
}

/** Days after which an open complaint that nothing happened to is found, and a team of which nobody did anything. */
export const UNCHANGED_DAYS = 60;
export const QUIET_DAYS = 14;

/** What is looked for, in the order in which it is shown. */
export const QUALITY_ISSUES = [
  { id: 'received-ahead', counts: 'complaints', mender: 'lead' },
  { id: 'concluded-before-received', counts: 'complaints', mender: 'lead' },
  { id: 'steps-out-of-order', counts: 'complaints', mender: 'operator' },
  { id: 'district-unknown', counts: 'complaints', mender: 'lead' },
  { id: 'category-unknown', counts: 'complaints', mender: 'lead' },
  { id: 'language-unknown', counts: 'complaints', mender: 'lead' },
  { id: 'sex-or-age-missing', counts: 'complaints', mender: 'lead' },
  { id: 'unchanged', counts: 'complaints', mender: 'lead' },
  { id: 'overdue-unreminded', counts: 'complaints', mender: 'operator' },
  { id: 'team-quiet', counts: 'team', mender: 'coordinator' },
  { id: 'nobody-on-duty', counts: 'team', mender: 'coordinator' },
  { id: 'opening-overlap', counts: 'district', mender: 'coordinator' },
] as const satisfies readonly QualityIssue[];

export type QualityIssueId = (typeof QUALITY_ISSUES)[number]['id'];
/** An issue of single complaints, which their team can list. */
export type ListedIssueId = Extract<(typeof QUALITY_ISSUES)[number], { counts: 'complaints' }>['id'];

/** The issues whose complaints a team can list. */
export const LISTED_ISSUES: readonly ListedIssueId[] = QUALITY_ISSUES.filter(
  (issue): issue is Extract<(typeof QUALITY_ISSUES)[number], { counts: 'complaints' }> =>
    issue.counts === 'complaints',
).map(({ id }) => id);

/** The code of a finding: an issue's id, or `ledger.<check>` for a check of the ledger that failed. */
export const LEDGER_FINDING = 'ledger.';

import { EXAMINED_FINDINGS, isGraded, missingForConclusion, recordSummary } from '#complaints/domain';
import type { MissingCode, VerificationRecord } from '#complaints/domain';
import type { FindingId } from '#taxonomy';
import type { ConsoleKey } from '../../i18n/language.js';

/** Something a record lacks: what for, which field it is where there is one, and the element to go to. */
export interface MissingField {
  readonly code: MissingCode;
  readonly field: ConsoleKey | null;
  readonly target: string;
}

/** The ids of the record form's fields. */
export const fieldId = (...parts: readonly (string | number)[]): string => `record-${parts.join('-')}`;

/** What a record lacks for a finding, field by field; with none in mind, what it lacks whatever will be found. */
export function missingRecordFields(record: VerificationRecord, finding: FindingId | null): MissingField[] {
  const summary = recordSummary(record);
  const lacking = (finding ? [finding] : EXAMINED_FINDINGS).map((one) => missingForConclusion(summary, one));
  return lacking[0]!
    .filter((code) => lacking.every((codes) => codes.includes(code)))
    .flatMap((code) => FIELDS[code](record).map((found) => ({ code, ...found })));
}

type Found = Omit<MissingField, 'code'>;

const one = (field: ConsoleKey | null, ...id: readonly (string | number)[]): Found[] => [
  { field, target: fieldId(...id) },
];

const FIELDS: Readonly<Record<MissingCode, (record: VerificationRecord) => Found[]>> = {
  'harm-plan': ({ harmPlan }) => [
    ...(harmPlan?.howToApproach.trim() ? [] : one('record.howToApproach', 'howToApproach')),
    ...(harmPlan?.reviewOn ? [] : one('record.reviewOn', 'reviewOn')),
  ],
  steps: ({ steps }) => (steps[0] ? one('record.doneOn', 'doneOn', steps[0].id) : one(null, 'addStep')),
  sources: ungraded,
  // Which field of it, the line before says where that is what is lacking.
  'independent-sources': (record) => [{ field: null, target: ungraded(record)[0]!.target }],
  'act-findings': ({ acts }) => {
    const index = acts.findIndex(({ actId, finding }) => actId === null || finding === null);
    const act = acts[index];
    if (!act) return one(null, 'addAct');
    return [
      ...(act.actId === null ? one('record.act', 'act', index) : []),
      ...(act.finding === null ? one('field.finding', 'finding', index) : []),
    ];
  },
  'act-findings-differ': () => one(null, 'finding', 0),
  'other-side': ({ otherSide }) =>
    otherSide
      ? one(otherSide.heard ? 'record.account' : 'record.whyNot', 'otherSide')
      : one(null, 'otherSide', 'yes'),
};

function ungraded({ sources }: VerificationRecord): Found[] {
  const source = sources.find((each) => !isGraded(each));
  if (!source) return one(null, 'addSource');
  return [
    ...(source.description.trim() ? [] : one('record.description', 'description', source.id)),
    ...(source.reliability ? [] : one('record.reliability', 'reliability', source.id)),
    ...(source.credibility ? [] : one('record.credibility', 'credibility', source.id)),
  ];
}

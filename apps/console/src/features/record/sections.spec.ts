import { EMPTY_RECORD, type VerificationRecord } from '#complaints/domain';
import { asRecord, chooseSections, differingSections, parseRecordDraft } from './sections.js';

const mine: VerificationRecord = { ...EMPTY_RECORD, otherSide: { heard: false, whyNot: 'danger' } };
const theirs: VerificationRecord = {
  ...EMPTY_RECORD,
  harmPlan: { mustNotApproach: 'le chef', howToApproach: 'au marché', reviewOn: '2026-12-01' },
};

describe('two versions of a record', () => {
  it('differ by section, and each is chosen apart', () => {
    expect(differingSections(mine, theirs)).toEqual(['harmPlan', 'otherSide']);
    const both = chooseSections(mine, theirs, { harmPlan: 'theirs', otherSide: 'mine' });
    expect(both).toEqual({ ...EMPTY_RECORD, harmPlan: theirs.harmPlan, otherSide: mine.otherSide });
    expect(differingSections(mine, mine)).toEqual([]);
  });

  it('keeps a draft with the revision it started from', () => {
    expect(parseRecordDraft(JSON.stringify({ base: 4, record: mine }))).toEqual({ base: 4, record: mine });
    for (const text of [null, '', '{', '{"base":"4"}', '[]']) expect(parseRecordDraft(text)).toBeNull();
  });

  it('gives every section its shape, whatever was sealed', () => {
    expect(asRecord('garbage')).toEqual(EMPTY_RECORD);
    expect(asRecord({ steps: 'no list', acts: null })).toEqual(EMPTY_RECORD);
  });
});

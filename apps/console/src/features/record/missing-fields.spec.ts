import { EMPTY_RECORD, type GradedSource, type VerificationRecord } from '#complaints/domain';
import { actGroups } from './act-groups.js';
import { missingRecordFields } from './missing-fields.js';
import { recordRows } from './record-rows.js';

const SOURCE: GradedSource = { id: 's', description: '', reliability: null, credibility: null, group: '1' };
const fields = (record: Partial<VerificationRecord>) =>
  missingRecordFields({ ...EMPTY_RECORD, ...record }, 'substantiated').map(
    ({ code, target }) => `${code} ${target}`,
  );

describe('what a record lacks', () => {
  it('is named field by field, each with the place to write it', () => {
    expect(fields({})).toEqual([
      'harm-plan record-howToApproach',
      'harm-plan record-reviewOn',
      'steps record-addStep',
      'act-findings record-addAct',
      'sources record-addSource',
      'independent-sources record-addSource',
      'other-side record-otherSide-yes',
    ]);
  });

  it('is still a source when one was added and nothing said of it, or not judged', () => {
    expect(fields({ sources: [SOURCE] })).toEqual(
      expect.arrayContaining(['sources record-description-s', 'sources record-reliability-s']),
    );
    const described = { ...SOURCE, description: 'Service des domaines' };
    expect(fields({ sources: [described] })).toContain('sources record-credibility-s');
    const graded = { ...described, reliability: 'A', credibility: 1 } as const;
    expect(fields({ sources: [graded] }).filter((text) => text.includes('sources'))).toEqual([]);
  });

  it('is the finding on each act, where one has none', () => {
    const acts = [
      { actId: 'x', finding: 'substantiated', reasoning: '' },
      { actId: 'y', finding: null, reasoning: '' },
    ] as const;
    expect(fields({ acts })).toContain('act-findings record-finding-1');
  });

  it('is which act it was, where nobody chose one', () => {
    const acts = [{ actId: null, finding: null, reasoning: '' }];
    expect(fields({ acts })).toEqual(
      expect.arrayContaining(['act-findings record-act-0', 'act-findings record-finding-0']),
    );
  });

  it('is for no finding yet what every finding asks for', () => {
    const lacking = missingRecordFields(EMPTY_RECORD, null).map(({ code }) => code);
    expect([...new Set(lacking)]).toEqual(['harm-plan', 'steps', 'act-findings']);
  });

  it('is in the plan only the field that is empty', () => {
    const harmPlan = { mustNotApproach: '', howToApproach: 'Au marché', reviewOn: '' };
    expect(fields({ harmPlan })).toContain('harm-plan record-reviewOn');
    expect(fields({ harmPlan })).not.toContain('harm-plan record-howToApproach');
  });
});

describe('the acts of a complaint', () => {
  it('are those of its kind by category, its own first', () => {
    const groups = actGroups({ kind: 'corruption', category: 'extortion' });
    expect(groups[0]!.category).toBe('extortion');
    expect(groups.map(({ category }) => category)).not.toContain('life');
    expect(actGroups({ kind: 'human-rights', category: 'restricted' })[0]!.category).toBe('life');
  });
});

describe('a record in words', () => {
  it('spells out grades and days, and says who was not heard', () => {
    const words: Record<string, string> = { A: 'A – tout à fait sûre', 1: '1 – confirmé par d’autres' };
    const record: VerificationRecord = {
      ...EMPTY_RECORD,
      steps: [{ id: 'a', what: 'Voir le titre', doneOn: '2026-11-20', result: '', contact: false }],
      sources: [{ ...SOURCE, description: 'Le titre', reliability: 'A', credibility: 1 }],
      otherSide: { heard: false, whyNot: 'Danger' },
    };
    const rows = recordRows(record, {
      t: (key) => key,
      label: (_, code) => words[code]!,
      act: (id) => id,
      day: (day) => day && '20 novembre 2026',
    });
    expect(rows).toEqual([
      { label: 'record.step 1 — 20 novembre 2026', text: 'Voir le titre' },
      {
        label: 'record.source 1',
        text: 'Le titre\nA1 = tout à fait sûre, confirmé par d’autres\nrecord.group.of',
      },
      { label: 'record.otherSide.notHeard', text: 'Danger' },
    ]);
  });
});

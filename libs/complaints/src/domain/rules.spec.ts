import fc from 'fast-check';
import { CATEGORY_IDS, FINDING_IDS, ACTION_IDS, RISK_IDS } from '#taxonomy';
import { decideAssignment, loadOf, type Candidate } from './assignment.js';
import { ACTIONS_BY_FINDING, conclusionFault, needsTwoPersons } from './conclusion.js';
import { record } from './domain.support-spec.js';
import { PRIORITY_RULES, priorityOf, type PriorityRule } from './priority.js';
import {
  EMPTY_RECORD,
  isPossibleSummary,
  missingForConclusion,
  recordSummary,
  type VerificationRecord,
} from './verification-record.js';

describe('priority', () => {
  const of = (category: string, ...risk: string[]): string => {
    const { priority, priorityRule } = priorityOf({ kind: 'human-rights', category, risk });
    return `P${priority} ${priorityRule}`;
  };

  it('is given by the highest rule that matches, and says which', () => {
    expect(of('property')).toBe('P3 usual');
    expect(of('gender-based-violence', 'danger-to-life')).toBe('P1 danger-to-life');
    expect(of('gender-based-violence')).toBe('P2 gender-based-violence');
    expect(of('integrity', 'ongoing')).toBe('P2 life-or-body');
    expect(of('property', 'ongoing')).toBe('P3 usual');
    expect(of('laundering')).toBe('P4 paper-only');
    expect(of('laundering', 'ongoing')).toBe('P3 usual');
    expect(of('unknown')).toBe('P3 usual');
  });

  it('never falls when a risk is added, whatever the order of the rules', () => {
    const answers = fc.record({
      category: fc.constantFrom(...CATEGORY_IDS),
      risk: fc.subarray([...RISK_IDS]),
    });
    const rules = fc.shuffledSubarray([...PRIORITY_RULES] as PriorityRule[], {
      minLength: PRIORITY_RULES.length,
    });
    fc.assert(
      fc.property(answers, fc.constantFrom(...RISK_IDS), rules, ({ category, risk }, more, shuffled) => {
        const before = priorityOf({ kind: 'x', category, risk });
        expect(priorityOf({ kind: 'x', category, risk: [...risk, more] }).priority).toBeLessThanOrEqual(
          before.priority,
        );
        expect(priorityOf({ kind: 'x', category, risk }, shuffled).priority).toBe(before.priority);
      }),
    );
  });
});

describe('assignment', () => {
  const candidate = (accountId: string, more: Partial<Candidate> = {}): Candidate => ({
    accountId,
    onDuty: true,
    languages: ['bm'],
    gender: 'woman',
    excluded: false,
    returned: false,
    conflictCategories: [],
    capacity: 20,
    load: 0,
    lastAssignedAt: null,
    ...more,
  });
  const complaint = { language: 'bm', genderWish: 'any', category: 'life' } as const;

  it('passes over each who may not take it, and says why', () => {
    const decision = decideAssignment({ ...complaint, genderWish: 'woman' }, [
      candidate('a', { onDuty: false, languages: ['fr'] }),
      candidate('b', { excluded: true }),
      candidate('c', { conflictCategories: ['life'] }),
      candidate('d', { gender: 'man' }),
      candidate('e', { load: 20 }),
      candidate('f', { returned: true }),
      candidate('g', { load: 3 }),
      candidate('h', { load: 2, lastAssignedAt: new Date(2) }),
      candidate('i', { load: 2, lastAssignedAt: new Date(1) }),
    ]);
    expect(decision.chosen).toBe('i');
    expect(decision.considered.map((one) => one.passedOver)).toEqual([
      ['off-duty', 'language'],
      ['excluded'],
      ['conflict'],
      ['gender-wish'],
      ['at-capacity'],
      ['returned-it'],
      ['more-load'],
      ['waited-less'],
      [],
    ]);
  });

  it('leaves it in the pool when nobody may take it', () => {
    expect(decideAssignment(complaint, [candidate('a', { onDuty: false })]).chosen).toBeNull();
    expect(decideAssignment(complaint, []).chosen).toBeNull();
    expect(
      decideAssignment({ ...complaint, language: 'other' }, [candidate('a', { languages: [] })]).chosen,
    ).toBe('a');
  });

  it('weighs by priority, half while awaiting', () => {
    expect(loadOf({ priority: 1, state: 'verifying' })).toBe(4);
    expect(loadOf({ priority: 2, state: 'awaiting-complainant' })).toBe(1);
    expect(loadOf({ priority: 1, state: 'concluded' })).toBe(0);
  });

  it('gives the same answer whatever the order of the candidates', () => {
    const pool = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1 }), load: fc.nat(3), last: fc.option(fc.nat(3)) }),
      { selector: (c) => c.id, maxLength: 6 },
    );
    fc.assert(
      fc.property(pool, fc.func(fc.integer()), (members, order) => {
        const candidates = members.map((m) =>
          candidate(m.id, { load: m.load, lastAssignedAt: m.last === null ? null : new Date(m.last) }),
        );
        const shuffled = [...candidates].sort((a, b) => order(a.accountId) - order(b.accountId));
        expect(decideAssignment(complaint, shuffled)).toEqual(decideAssignment(complaint, candidates));
      }),
    );
  });
});

describe('conclusions', () => {
  const facts = { consents: ['share-justice'], questionsAsked: 0, withdrawalAskedAt: null };
  const rules = { waitingQuestions: 2 };

  it('need two persons where someone may be hurt by them', () => {
    for (const finding of FINDING_IDS) {
      for (const action of ACTION_IDS) {
        const two =
          ['substantiated', 'partly-substantiated', 'unfounded'].includes(finding) ||
          action === 'transmitted';
        expect(needsTwoPersons({ finding, action })).toBe(two);
      }
    }
  });

  it('have a closing reason exactly when nothing was examined', () => {
    const fault = (
      finding: (typeof FINDING_IDS)[number],
      closingReason: 'spam' | 'duplicate' | 'no-answer' | null,
      asked = 0,
    ): string | null =>
      conclusionFault(
        { ...facts, questionsAsked: asked },
        'concluded',
        { finding, action: 'none', closingReason },
        rules,
      );
    expect(fault('unsubstantiated', null)).toBeNull();
    expect(fault('unsubstantiated', 'spam')).toBe('conclusion.closing-reason-not-wanted');
    expect(fault('not-examined', null)).toBe('conclusion.closing-reason-missing');
    expect(fault('not-examined', 'spam')).toBeNull();
    expect(fault('not-examined', 'duplicate')).toBe('conclusion.closing-reason-missing');
    expect(fault('not-examined', 'no-answer', 1)).toBe('conclusion.ask-twice-first');
    expect(fault('not-examined', 'no-answer', 2)).toBeNull();
  });

  it('allow only actions that fit the finding', () => {
    expect(ACTIONS_BY_FINDING.unfounded).not.toContain('transmitted');
    expect(
      conclusionFault(
        facts,
        'concluded',
        { finding: 'unfounded', action: 'transmitted', closingReason: null },
        rules,
      ),
    ).toBe('conclusion.action-does-not-fit');
    expect(
      conclusionFault(
        facts,
        'concluded',
        { finding: 'nonsense' as never, action: 'none', closingReason: null },
        rules,
      ),
    ).toBe('conclusion.action-does-not-fit');
  });
});

describe('verification records', () => {
  const full: VerificationRecord = {
    harmPlan: { mustNotApproach: 'the family', howToApproach: 'by the midwife', reviewOn: '2026-05-01' },
    steps: [{ id: 's', what: 'visit', doneOn: '2026-04-01', result: 'seen', contact: true }],
    sources: [
      { id: '1', description: 'neighbour', reliability: 'C', credibility: 3, group: 'x' },
      { id: '2', description: 'her brother', reliability: 'D', credibility: 4, group: 'x' },
    ],
    acts: [{ actId: 'beating', finding: 'substantiated', reasoning: 'seen' }],
    otherSide: { heard: false, whyNot: ' ' },
  };

  it('are summed up in grades and counts alone', () => {
    const summary = recordSummary(full);
    expect(summary).toEqual({
      harmPlan: true,
      stepsDone: 1,
      contacts: 1,
      grades: ['C3', 'D4'],
      independentSources: 1,
      actFindings: ['substantiated'],
      otherSide: 'missing',
    });
    expect(JSON.stringify(summary)).not.toMatch(/midwife|neighbour|brother|seen/);
    expect(isPossibleSummary(summary)).toBe(true);
  });

  it('count no source before it says what it is and was judged, and no act before all have their finding', () => {
    const [first] = full.sources;
    const blank = { ...first!, id: '3', description: ' ' };
    const unjudged = { ...first!, id: '4', reliability: null };
    expect(recordSummary({ ...full, sources: [blank, unjudged] })).toMatchObject({
      ...{ grades: [], independentSources: 0 },
    });
    const acts = [...full.acts, { actId: 'threat', finding: null, reasoning: '' }];
    expect(recordSummary({ ...full, acts }).actFindings).toEqual([]);
  });

  it('say what is missing', () => {
    expect(missingForConclusion(recordSummary(full), 'substantiated')).toEqual([
      'independent-sources',
      'other-side',
    ]);
    expect(missingForConclusion(recordSummary(full), 'unfounded')).toEqual([
      'act-findings-differ',
      'other-side',
    ]);
    expect(missingForConclusion(recordSummary(EMPTY_RECORD), 'substantiated')).toEqual([
      'harm-plan',
      'steps',
      'act-findings',
      'sources',
      'independent-sources',
      'other-side',
    ]);
    expect(missingForConclusion(recordSummary(EMPTY_RECORD), 'not-examined')).toEqual([]);
    for (const finding of [
      'substantiated',
      'partly-substantiated',
      'unsubstantiated',
      'unfounded',
    ] as const) {
      expect(missingForConclusion(record(finding), finding)).toEqual([]);
    }
  });

  it('let one strong source carry a finding, and no weak one', () => {
    const one = { ...record('substantiated'), independentSources: 1 };
    expect(missingForConclusion({ ...one, grades: ['A1'] }, 'substantiated')).toEqual([]);
    expect(missingForConclusion({ ...one, grades: ['F6'] }, 'substantiated')).toEqual([
      'independent-sources',
    ]);
  });

  it('are refused when nobody could have kept them', () => {
    const fine = record('substantiated');
    expect(isPossibleSummary({ ...fine, grades: ['G1'] })).toBe(false);
    expect(isPossibleSummary({ ...fine, contacts: 9 })).toBe(false);
    expect(isPossibleSummary({ ...fine, harmPlan: false })).toBe(false);
  });
});

import fc from 'fast-check';
import { CONSENT_IDS, RECIPIENT_KIND_IDS } from '#taxonomy';
import { STATES } from './facts.js';
import {
  isReferralLate,
  parseReferralAnswer,
  parseReferralContent,
  referralFault,
  referralSteps,
  requireReferable,
  requireStep,
  type NotedStep,
} from './referral.js';

describe('referring to an institution', () => {
  it('needs the person’s consent to that very kind, a plan against harm, no wish to withdraw, and an open complaint', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STATES),
        fc.subarray([...CONSENT_IDS]),
        fc.option(fc.constant('2026-03-02T08:00:00Z')),
        fc.constantFrom(...RECIPIENT_KIND_IDS),
        fc.option(fc.record({ harmPlan: fc.boolean() })),
        (state, consents, withdrawalAskedAt, kind, record) => {
          const facts = { state, consents, withdrawalAskedAt };
          const may =
            state !== 'concluded' &&
            withdrawalAskedAt === null &&
            consents.includes(`share-${kind}`) &&
            record?.harmPlan === true;
          expect(referralFault(facts, kind, record) === null).toBe(may);
          const contact = () => requireReferable(facts, kind, record, true);
          if (may && consents.includes('contact')) expect(contact).not.toThrow();
          else expect(contact).toThrow();
        },
      ),
    );
  });

  const sent = { acknowledgedOn: null, answeredOn: null, result: null, closedAt: null };
  const days = { sent: '2026-03-02', today: '2026-03-20' };
  const noted = (more: Partial<NotedStep>): NotedStep => ({
    ...{ step: 'acknowledged', on: '2026-03-10', result: null, said: false },
    ...more,
  });

  it('is followed by what came, between its own day and today', () => {
    const fault = (more: Partial<NotedStep>, referral: Parameters<typeof requireStep>[0] = sent) => {
      try {
        requireStep(referral, noted(more), days);
        return null;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(fault({})).toBeNull();
    expect(fault({ on: '2026-03-02' })).toBeNull();
    expect(fault({ on: '2026-03-01' })).toBe('referral.day-before-sent');
    expect(fault({ on: '2026-03-21' })).toBe('referral.day-to-come');
    expect(fault({ step: 'answered' })).toBe('referral.answer-missing');
    expect(fault({ step: 'answered', said: true, result: 'case-opened' })).toBeNull();
    expect(fault({ step: 'closed' })).toBe('referral.result-missing');
    expect(fault({ step: 'closed', result: 'no-result' })).toBeNull();
    expect(fault({ step: 'closed' }, { ...sent, result: 'dealt-with' })).toBeNull();
    expect(fault({ step: 'answered', said: true }, { ...sent, closedAt: new Date() })).toBe(
      'referral.closed',
    );
    expect(fault({}, { ...sent, acknowledgedOn: '2026-03-05' })).toBe('referral.closed');
  });

  it('awaits an answer until one came or it was closed', () => {
    const now = new Date('2026-04-02T08:00:00Z');
    const due = { ...sent, dueAt: '2026-04-01T08:00:00Z' };
    expect(isReferralLate(due, now)).toBe(true);
    expect(isReferralLate({ ...due, answeredOn: '2026-03-20' }, now)).toBe(false);
    expect(isReferralLate({ ...due, closedAt: now }, now)).toBe(false);
    expect(referralSteps(sent)).toEqual(['acknowledged', 'answered', 'closed']);
    expect(referralSteps({ ...sent, closedAt: now })).toEqual([]);
  });

  it('takes what was opened only in its own shape', () => {
    const content = {
      ...{ version: 1, institution: { id: 'i', name: 'CNDH', place: '' }, parts: ['story'], files: [] },
      ...{ letter: null, note: '' },
    };
    expect(parseReferralContent(content)).toEqual(content);
    for (const wrong of [null, 'x', { ...content, parts: ['name'] }, { ...content, letter: { pdf: 1 } }])
      expect(parseReferralContent(wrong)).toBeNull();
    expect(parseReferralAnswer({ version: 1, referralId: 'r', on: '2026-03-02', text: 3 })).toBeNull();
  });
});

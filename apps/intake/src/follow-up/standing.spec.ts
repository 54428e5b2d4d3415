import { createCalendar, DEFAULT_DEADLINES, type ComplaintFacts } from '#complaints/domain';
import { wordsIn } from '../web/locale.js';
import { outcomeText, outcomeWords } from './outcome.js';
import { standingOf } from './standing.js';

const AT = new Date('2026-05-03T10:00:00Z');
const facts = (some: Partial<ComplaintFacts>): ComplaintFacts =>
  ({
    ...{ state: 'concluded', withdrawalAskedAt: null, unreadable: false, receivedAt: AT, triageDueAt: AT },
    ...{ consents: [], finding: null, action: null, closingReason: null, ...some },
  }) as ComplaintFacts;
const waiting = {
  calendar: createCalendar({ timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] }),
  deadlines: DEFAULT_DEADLINES,
  at: AT,
};
const words = outcomeWords(wordsIn('fr'));
const text = (some: Partial<ComplaintFacts>): string => outcomeText(words, standingOf(facts(some), waiting));

describe('where a complaint stands for the holder of its code', () => {
  it('says why it was closed, in place of the bare finding', () => {
    const closed = { finding: 'not-examined', action: 'none' } as const;
    expect(text({ ...closed, closingReason: 'inadmissible' })).toContain('vers qui vous tourner');
    expect(text({ ...closed, closingReason: 'duplicate' })).toContain('suivi avec l’autre');
    expect(text({ ...closed, closingReason: 'withdrawn' })).toContain('Vous aviez demandé');
    expect(text({ ...closed, closingReason: 'no-answer' })).toContain('elle peut le rouvrir');
  });

  it('tells nobody that they were taken for a hoaxer', () => {
    const hoax = { finding: 'not-examined', action: 'none', closingReason: 'spam' } as const;
    expect(standingOf(facts(hoax), waiting).closingReason).toBeNull();
    expect(text(hoax)).toBe('Les faits n’ont pas été examinés.');
  });

  it('says what was found and what was done, and that transmitted is not solved', () => {
    expect(text({ finding: 'substantiated', action: 'transmitted' })).toBe(
      'Les faits sont établis. Le signalement a été transmis à une autorité. Transmis ne veut pas dire résolu.',
    );
  });

  it('keeps a proposal to itself until it is confirmed', () => {
    expect(text({ state: 'deciding', finding: 'substantiated', action: 'transmitted' })).toBe('');
  });

  it('promises no more work to someone who has asked to withdraw', () => {
    const asked = { state: 'assigned', withdrawalAskedAt: AT } as const;
    expect(standingOf(facts(asked), waiting)).toMatchObject({
      next: 'withdrawal',
      dueAt: null,
      withdrawalAskedAt: AT,
    });
    expect(standingOf(facts({ ...asked, state: 'concluded' }), waiting).next).toBe('none');
  });

  it('says until when an answer is awaited, whether for the last time, and no day that has passed', () => {
    const asked = { state: 'awaiting-complainant', askedAt: AT } as const;
    const due = new Date('2026-06-02T10:00:00Z');
    const next = (questionsAsked: number, at: Date) => {
      const { next, dueAt } = standingOf(facts({ ...asked, questionsAsked }), { ...waiting, at });
      return { next, dueAt };
    };
    expect(next(1, AT)).toEqual({ next: 'answer', dueAt: due });
    expect(next(2, AT)).toEqual({ next: 'last-answer', dueAt: due });
    expect(next(2, due)).toEqual({ next: 'late-answer', dueAt: null });
  });
});

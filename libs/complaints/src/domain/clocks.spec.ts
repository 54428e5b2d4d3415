import { DAY, HOUR } from '#kernel';
import { DEFAULT_DEADLINES, explainCurrentDue, explainWaiting, type ClockContext } from './clocks.js';
import { calendar, filed, MONDAY } from './domain.support-spec.js';
import { triageStart } from './states.js';

const later = (days: number) => new Date(MONDAY.getTime() + days * DAY);

/** A network that sets its own lengths, none of them a default. */
const deadlines = {
  ...{ dangerHours: 24, urgentTriageWorkingDays: 2, triageWorkingDays: 4, verificationWorkingDays: 45 },
  ...{ waitingDays: 21, waitingQuestions: 3, secondPersonWorkingDays: 8, feedbackDays: 60, appealDays: 30 },
  ...{ standbyHours: 1, referralAnswerDays: 20 },
};

const context = (at: Date, pauses: ClockContext['pauses'] = []): ClockContext => ({
  ...{ at, calendar, deadlines, pauses },
});

const ofState = (
  facts: Parameters<typeof filed>[0],
  pauses: ClockContext['pauses'] = [],
  start: Date = MONDAY,
) => explainCurrentDue(filed(facts), start, context(later(40), pauses));

describe('why a complaint is due when it is', () => {
  it('names the clock that runs, its start, and the length that the network itself set', () => {
    expect(deadlines).not.toMatchObject({ triageWorkingDays: DEFAULT_DEADLINES.triageWorkingDays });
    expect(ofState({})).toEqual({
      ...{ clock: 'triage', start: MONDAY, duration: { workingDays: 4 }, paused: [] },
    });
    expect(ofState({ priority: 2 })).toMatchObject({ clock: 'triage', duration: { workingDays: 2 } });
    expect(ofState({ priority: 1 })).toMatchObject({ clock: 'triage-danger', duration: { hours: 24 } });
    const accepted = { acceptedAt: later(1), verificationDueAt: later(60) };
    const verification = { clock: 'verification', start: later(1), duration: { workingDays: 45 } };
    expect(ofState({ ...accepted, state: 'verifying' })).toMatchObject(verification);
    expect(ofState({ ...accepted, state: 'received' })).toMatchObject(verification);
    expect(ofState({ state: 'awaiting-complainant', askedAt: later(5) })).toMatchObject({
      ...{ clock: 'waiting', start: later(5), duration: { days: 21 } },
    });
    expect(ofState({ state: 'deciding', proposedAt: later(9), secondPersonDueAt: later(17) })).toMatchObject({
      clock: 'second-person',
      start: later(9),
      duration: { workingDays: 8 },
    });
  });

  it('names the answer owed to the person where that comes first, and nothing where nothing is due', () => {
    const feedback = { state: 'verifying', verificationDueAt: later(60), feedbackDueAt: later(59) } as const;
    expect(ofState({ ...feedback, acceptedAt: later(1) })).toMatchObject({
      ...{ clock: 'feedback', start: MONDAY, duration: { days: 60 } },
    });
    expect(ofState({ state: 'concluded' })).toBeNull();
  });

  it('counts pauses in working days, and only on clocks that stand still', () => {
    // From Thursday to Tuesday: four working days of six.
    const waited = { reason: 'awaiting-complainant', from: later(3), to: later(9) } as const;
    const suspended = { reason: 'team-suspended', from: later(1), to: later(2) } as const;
    const verifying = { state: 'verifying', acceptedAt: MONDAY, verificationDueAt: later(70) } as const;
    expect(ofState({ ...verifying, feedbackDueAt: null }, [waited, suspended])?.paused).toEqual([
      { reason: 'team-suspended', days: 1 },
      { reason: 'awaiting-complainant', days: 4 },
    ]);
    expect(ofState({}, [waited, suspended])?.paused).toEqual([{ reason: 'team-suspended', days: 1 }]);
    const hurried = new Date(MONDAY.getTime() + HOUR);
    expect(ofState({ priority: 1 }, [{ ...suspended, from: hurried }])?.paused).toEqual([]);
  });

  it('starts triage with the filing, or with the last event that started everything anew', () => {
    const history = [
      { event: 'filed', at: MONDAY },
      { event: 'transferred', at: later(3) },
      { event: 'accepted', at: later(4) },
      { event: 'returned-to-pool', at: later(5) },
    ] as const;
    expect(triageStart(filed(), history)).toEqual(later(3));
    expect(triageStart(filed(), history.slice(0, 1))).toEqual(MONDAY);
    const entered = { receivedAt: later(-30), enteredAt: MONDAY };
    expect(triageStart(filed({ ...entered, channel: 'import' }), [])).toEqual(MONDAY);
    expect(triageStart(filed({ ...entered, channel: 'phone' }), [])).toEqual(later(-30));
  });
});

describe('what is awaited of the complainant', () => {
  const wait = (questionsAsked: number) =>
    explainWaiting(
      filed({ state: 'awaiting-complainant', askedAt: later(5), questionsAsked }),
      context(later(6)),
    );

  it('ends by itself only once as many questions were put as the network asks for', () => {
    expect(wait(2)).toEqual({ since: later(5), until: later(26), resumes: false });
    expect(wait(3)).toMatchObject({ resumes: true });
  });

  it('is nothing once they have answered', () => {
    expect(explainWaiting(filed({ state: 'verifying', askedAt: later(5) }), context(later(6)))).toBeNull();
  });
});

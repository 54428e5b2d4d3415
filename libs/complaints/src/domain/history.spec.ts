import { NO_SUMS, pendingOf, stockIdentity, sumsOf, type Axis, type LedgerLine } from '#counts/domain';
import { DAY, HOUR } from '#kernel';
import fc from 'fast-check';
import { relationsOf, type Actor } from './actor.js';
import { applyEvent } from './apply-event.js';
import {
  complainant,
  contextAt,
  lead,
  member,
  MONDAY,
  newComplaint,
  record,
  worker,
} from './domain.support-spec.js';
import { EVENT_IDS, type ComplaintEvent, type EventId } from './events.js';
import { isOpen, type ComplaintFacts } from './facts.js';
import { fileComplaint } from './file-complaint.js';
import { brokenIdentities, sumsBetween } from './identities.support-spec.js';
import { ruleOf } from './states.js';
import type { Transition } from './transition.js';

const TEAMS = ['team-segou', 'team-mopti', 'team-restricted', 'team-reviewer'];
const REVIEWER = 'team-reviewer';

type Event = ComplaintEvent<Exclude<EventId, 'filed'>>;

/** What happens to complaints that people file; only what an import brought in is taken back with it. */
const FILED_BY_PEOPLE = EVENT_IDS.filter((id) => id !== 'import-undone');

/** Someone for every step: whoever the table asks for is found among these. */
const ACTORS: readonly Actor[] = [
  complainant,
  worker,
  ...['awa', 'binta', 'cheick'].map((id) => member(id, { teamIds: TEAMS })),
  ...TEAMS.map((team) => lead(`lead-${team}`, team)),
];

/** Steps that need others before them, and so would hardly ever be reached. */
const RARE = ['accepted', 'asked', 'asked', 'waited-out', 'waited-out'] as const;

const event: fc.Arbitrary<Event> = fc
  .record({
    event: fc.constantFrom(...FILED_BY_PEOPLE.filter((id) => id !== 'filed'), ...RARE),
    assigneeId: fc.constantFrom('awa', 'binta', 'cheick'),
    teamId: fc.constantFrom(...TEAMS),
    finding: fc.constantFrom('substantiated', 'unsubstantiated', 'unfounded', 'not-examined' as const),
    action: fc.constantFrom('transmitted', 'advised', 'none'),
    closing: fc.constantFrom('inadmissible', 'spam', 'no-answer'),
    reason: fc.constantFrom('conflict', 'other', 'restricted', 'error', 'appeal', 'evidence'),
  })
  .map(({ closing, ...given }) => {
    const examined = given.finding !== 'not-examined';
    const chosen = ['concluded', 'conclusion-proposed'].includes(given.event);
    return {
      ...given,
      ...(given.event.startsWith('consent-') ? { reason: 'share-justice' } : {}),
      ...(given.event === 'answered-otherwise' ? { reason: 'by-phone' } : {}),
      accountId: 'zara',
      duplicateOf: 'complaint-0',
      closingReason: chosen && examined ? null : closing,
      recordVersion: 0,
    } as unknown as Event;
  });

interface Step {
  readonly complaint: number;
  readonly event: Event;
  readonly actor: number;
  readonly hours: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  complaint: fc.nat(3),
  event,
  actor: fc.nat(100),
  hours: fc.constantFrom(0, 1, 24, 7 * 24, 31 * 24),
});

const complaints = fc.array(
  fc.record({
    teamId: fc.constantFrom(...TEAMS),
    districtId: fc.constantFrom('segou', 'mopti', 'abroad'),
    category: fc.constantFrom('property', 'bribery', 'gender-based-violence'),
    risk: fc.subarray(['danger-to-life', 'minor']),
    consents: fc.subarray(['count-sex-and-age', 'contact']),
    sex: fc.constantFrom('woman' as const, 'man' as const, null),
  }),
  { minLength: 1, maxLength: 3 },
);

interface Case {
  facts: ComplaintFacts;
  readonly lines: LedgerLine[];
  readonly transitions: Transition[];
}

/** Files the complaints and plays the steps that the rules allow; the others are refused and change nothing. */
function play(inputs: readonly object[], steps: readonly Step[]): Case[] {
  let at = MONDAY;
  const cases = inputs.map((input, index): Case => {
    const transition = fileComplaint(newComplaint({ id: `complaint-${index + 1}`, ...input }), contextAt(at));
    return { facts: transition.after, lines: [...transition.ledger], transitions: [transition] };
  });
  for (const { complaint, event: tried, actor, hours } of steps) {
    at = new Date(at.getTime() + hours * HOUR);
    const one = cases[complaint % cases.length]!;
    const finding = 'finding' in tried && tried.finding !== 'not-examined' ? tried.finding : 'unfounded';
    const context = contextAt(at, { ledger: one.lines, otherDeciders: 0, record: record(finding) });
    const { from, who: asked } = ruleOf(tried.event);
    if (!from.includes(one.facts.state)) continue;
    // The first actor, counted from a random one, whom the rules allow: histories get long.
    const allowed = ACTORS.map((_, i) => ACTORS[(i + actor) % ACTORS.length]!)
      .filter((who) => relationsOf(one.facts, who).some((relation) => asked.includes(relation)))
      .map((who) => applyEvent(one.facts, tried, who, context))
      .find((result) => result.ok);
    if (!allowed?.ok) continue;
    one.facts = allowed.value.after;
    one.lines.push(...allowed.value.ledger);
    one.transitions.push(allowed.value);
  }
  return cases;
}

const by = (lines: readonly LedgerLine[], axis: Axis, value: string): LedgerLine[] =>
  axis === 'network' ? [...lines] : lines.filter((line) => line[axis] === value);

const histories = (check: (cases: Case[], lines: LedgerLine[]) => void, steps = 120): void =>
  fc.assert(
    fc.property(complaints, fc.array(step, { maxLength: steps, size: 'max' }), (inputs, played) => {
      const cases = play(inputs, played);
      check(
        cases,
        cases.flatMap((one) => one.lines),
      );
    }),
    { numRuns: 120 },
  );

describe('random histories', () => {
  it('reach every event of the table', () => {
    const seen = new Set<EventId>();
    for (const seed of [1, 2]) {
      for (const [inputs, steps] of fc.sample(
        fc.tuple(complaints, fc.array(step, { minLength: 100, maxLength: 150 })),
        { numRuns: 30, seed },
      )) {
        for (const one of play(inputs, steps)) for (const { event: id } of one.transitions) seen.add(id);
      }
    }
    expect(FILED_BY_PEOPLE.filter((id) => !seen.has(id))).toEqual([]);
  });

  it('keep every identity of the ledger, for the network and by one axis at a time', () => {
    histories((_cases, lines) => {
      expect(brokenIdentities(sumsOf(lines), 'network')).toEqual([]);
      for (const district of ['segou', 'mopti', 'abroad', 'restricted']) {
        expect(brokenIdentities(sumsOf(by(lines, 'district', district)), 'district')).toEqual([]);
      }
      for (const team of TEAMS) expect(brokenIdentities(sumsOf(by(lines, 'team', team)), 'team')).toEqual([]);
    });
  });

  it('agree with the complaints themselves, state by state and team by team', () => {
    histories((cases, lines) => {
      for (const team of TEAMS.filter((id) => id !== REVIEWER)) {
        const rows = cases.map((one) => one.facts).filter((facts) => facts.teamId === team);
        const sums = sumsOf(by(lines, 'team', team));
        const count = (...states: string[]): number =>
          rows.filter((facts) => states.includes(facts.state)).length;
        expect(pendingOf(sums, 'team')).toBe(rows.filter(isOpen).length);
        expect(sums.standing).toBe(count('concluded'));
        expect(sums.verifying).toBe(count('verifying'));
        expect(sums.awaiting).toBe(count('awaiting-complainant'));
        expect(sums.deciding).toBe(count('deciding'));
      }
      expect(by(lines, 'team', REVIEWER)).toEqual([]);
    });
  });

  it('hold the stock identity over any two periods, counted from different ends', () => {
    histories((_cases, lines) => {
      const days = [...new Set(lines.map((line) => line.eventDay))].sort();
      const cut = days[Math.floor(days.length / 2)] ?? '2026-03-02';
      for (const axis of ['network', 'team'] as const) {
        const opening = pendingOf(sumsBetween(lines, null, cut), axis);
        const whole = pendingOf(sumsOf(lines), axis);
        expect(stockIdentity(opening, sumsBetween(lines, cut, null), whole, axis)).toMatchObject({
          holds: true,
          difference: 0,
        });
      }
    });
  });

  it('count a complaint as processed and triaged once at most, and standing by its own conclusion', () => {
    histories((cases) => {
      for (const { facts, lines } of cases) {
        const sums = sumsOf(lines);
        expect([0, 1]).toContain(sums.processed);
        expect([0, 1]).toContain(sums.triaged);
        const standing = lines.filter((line) => line.measure === 'standing' && line.finding !== null);
        const net = new Map<string, number>();
        for (const line of standing) {
          const key = [line.finding, line.action, line.closingReason].join();
          net.set(key, (net.get(key) ?? 0) + line.delta);
        }
        const left = [...net].filter(([, value]) => value !== 0);
        const shown = facts.state === 'concluded' && !facts.restricted && facts.teamId !== REVIEWER;
        expect(left).toEqual(shown ? [[[facts.finding, facts.action, facts.closingReason].join(), 1]] : []);
      }
    });
  });

  it('show nothing of a restricted complaint but that it is one', () => {
    histories((cases) => {
      for (const { facts, lines } of cases) {
        if (!facts.restricted) continue;
        const seen = new Map<string, number>();
        for (const {
          district,
          category,
          language,
          sex,
          finding,
          action,
          closingReason,
          measure,
          eventDay,
          delta,
        } of lines) {
          const key = [
            measure,
            eventDay,
            district,
            category,
            language,
            sex,
            finding,
            action,
            closingReason,
          ].join();
          if (
            district !== 'restricted' ||
            category !== 'restricted' ||
            language !== 'restricted' ||
            sex !== null ||
            finding !== null
          ) {
            seen.set(key, (seen.get(key) ?? 0) + delta);
          }
        }
        // What was counted openly before it became restricted is cancelled to the last line.
        if (facts.teamId !== REVIEWER) expect([...seen.values()].filter((value) => value !== 0)).toEqual([]);
      }
    });
  });

  it('keep the columns consistent', () => {
    histories((cases) => {
      for (const { facts, transitions } of cases) {
        expect(facts.version).toBe(transitions.length);
        expect(facts.dueAt === null).toBe(facts.state === 'concluded');
        expect(facts.pausedSince !== null).toBe(facts.state === 'awaiting-complainant');
        if (facts.state === 'concluded') {
          expect([facts.finding, facts.action, facts.concludedAt, facts.concludedTeamId]).not.toContain(null);
        } else {
          expect(facts.concludedAt).toBeNull();
        }
        if (['verifying', 'awaiting-complainant', 'deciding', 'assigned'].includes(facts.state))
          expect(facts.assigneeId).not.toBeNull();
        if (facts.state === 'deciding') expect(facts.proposerId).not.toBeNull();
        if (facts.secondReaderId !== null) expect(facts.state).toBe('deciding');
        const pauses = transitions.map((one) => one.pause).filter((pause) => pause !== null);
        expect(pauses.every((pause, index) => pause === (index % 2 === 0 ? 'opened' : 'closed'))).toBe(true);
      }
    });
  });

  it('never let the proposer confirm', () => {
    histories((cases) => {
      for (const { transitions } of cases) {
        transitions.forEach((one, index) => {
          if (one.event !== 'confirmed') return;
          const before = transitions[index - 1]!.after;
          for (const actor of ACTORS.filter(
            (who) => 'accountId' in who && who.accountId === before.proposerId,
          )) {
            expect(applyEvent(before, { event: 'confirmed' }, actor, contextAt(one.at)).ok).toBe(false);
          }
        });
      }
    });
  });
});

describe('the identities of the ledger', () => {
  it.each([
    ['standing-is-closed-minus-reopened', { received: 1, processed: 1, closed: 1 }],
    ['levels-not-negative', { closed: 1, standing: 1 }],
    ['stages-within-pending', { received: 1, verifying: 2 }],
    ['processed-within-cases', { received: 1, processed: 2 }],
    ['triaged-within-cases', { received: 1, triaged: 2 }],
    ['transfers-cancel', { 'transferred-in': 1 }],
  ])('%s is found broken', (id, sums) => {
    expect(brokenIdentities({ ...NO_SUMS, ...sums }, 'network')).toContain(id);
  });
});

describe('a duplicate undone', () => {
  it('leaves the sums as if it had never been ruled, day by day', () => {
    fc.assert(
      fc.property(
        complaints,
        fc.array(step, { maxLength: 40, size: 'max' }),
        fc.nat(30),
        fc.nat(30),
        (inputs, steps, wait, undoneAfter) => {
          for (const one of play(inputs, steps)) {
            if (one.facts.state !== 'received' && one.facts.state !== 'assigned') continue;
            const last = one.transitions.at(-1)!.at.getTime();
            const ruledAt = new Date(last + wait * DAY);
            const staff = member('binta', { teamIds: TEAMS });
            const ruled = applyEvent(
              one.facts,
              { event: 'ruled-duplicate', duplicateOf: 'complaint-0' },
              staff,
              contextAt(ruledAt, { ledger: one.lines }),
            );
            if (!ruled.ok) throw ruled.error;
            const past = [...one.lines, ...ruled.value.ledger];
            const at = new Date(ruledAt.getTime() + undoneAfter * DAY);
            const undone = applyEvent(
              ruled.value.after,
              { event: 'duplicate-undone' },
              staff,
              contextAt(at, {
                ledger: past,
                ruledOverdue: ruled.value.ledger.some(({ measure }) => measure === 'overdue'),
              }),
            );
            if (!undone.ok) throw undone.error;
            // Its deadline goes on meanwhile: what became overdue since is so from the undoing on.
            const since = undone.value.ledger.filter(
              ({ measure, eventDay }) => measure === 'overdue' && eventDay === at.toISOString().slice(0, 10),
            );
            const late = sumsOf(one.lines).overdue > 0 ? [] : since;
            expect(netted([...past, ...undone.value.ledger])).toEqual(netted([...one.lines, ...late]));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('an import undone', () => {
  it('leaves the sums as if it had not been, day by day, and what it filed closed for good', () => {
    const monitor = { kind: 'monitor', accountId: 'kadi' } as const;
    fc.assert(
      fc.property(complaints, fc.array(step, { maxLength: 40, size: 'max' }), (inputs, steps) => {
        const imported = inputs.map((input) => ({
          ...input,
          channel: 'import',
          receivedAt: new Date('2024-03-05'),
        }));
        for (const one of play(imported, steps)) {
          const at = new Date(one.transitions.at(-1)!.at.getTime() + DAY);
          const context = contextAt(at, { ledger: one.lines });
          const undone = applyEvent(one.facts, { event: 'import-undone' }, monitor, context);
          const waiting = one.facts.state === 'received' || one.facts.state === 'assigned';
          expect(undone.ok).toBe(waiting);
          if (!undone.ok) continue;
          if (one.facts.teamId !== REVIEWER)
            expect(netted([...one.lines, ...undone.value.ledger])).toEqual({});
          const reopening = { event: 'reopened', reason: 'error' } as const;
          const again = applyEvent(undone.value.after, reopening, lead('awa', one.facts.teamId), context);
          expect(again).toMatchObject({ ok: false, error: { code: 'complaint.import-undone' } });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is for no complaint that came in otherwise', () => {
    const { after, ledger } = fileComplaint(newComplaint({}), contextAt(MONDAY));
    const monitor = { kind: 'monitor', accountId: 'kadi' } as const;
    const undone = applyEvent(after, { event: 'import-undone' }, monitor, contextAt(MONDAY, { ledger }));
    expect(undone).toMatchObject({ ok: false, error: { code: 'complaint.not-imported' } });
  });
});

function netted(lines: readonly LedgerLine[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { delta, ...rest } of lines) {
    const key = JSON.stringify(Object.entries(rest).sort());
    sums.set(key, (sums.get(key) ?? 0) + delta);
  }
  return Object.fromEntries([...sums].filter(([, value]) => value !== 0).sort());
}

import fc from 'fast-check';
import { decideAssignment, loadOf, type Candidate } from './assignment.js';
import type { Priority } from './facts.js';

const complaint = { language: 'bm', genderWish: 'any', category: 'life' } as const;

interface Waiting {
  readonly number: number;
  readonly priority: Priority;
}

interface Member {
  readonly accountId: string;
  readonly capacity: number;
  onDuty: boolean;
  excluded: boolean;
  carries: Waiting[];
  lastAssignedAt: Date | null;
}

/** What happens to a team one day after another. */
type Happening =
  | { readonly what: 'filed'; readonly priority: Priority }
  | { readonly what: 'concluded'; readonly who: number }
  | { readonly what: 'duty'; readonly who: number; readonly onDuty: boolean }
  | { readonly what: 'excluded'; readonly who: number; readonly excluded: boolean };

const priority = fc.constantFrom<Priority>(1, 2, 3, 4);
const who = fc.nat(6);
const filed = fc.record({ what: fc.constant('filed' as const), priority });
const happenings = fc.array(
  fc.oneof(
    { arbitrary: filed, weight: 4 },
    { arbitrary: fc.record({ what: fc.constant('concluded' as const), who }), weight: 2 },
    { arbitrary: fc.record({ what: fc.constant('duty' as const), who, onDuty: fc.boolean() }), weight: 1 },
    {
      arbitrary: fc.record({ what: fc.constant('excluded' as const), who, excluded: fc.boolean() }),
      weight: 1,
    },
  ),
  { maxLength: 120 },
);

/** A team that gives its pool out, the oldest first, whenever something happened; as the worker does. */
class Team {
  readonly members: Member[];
  pool: Waiting[] = [];
  private filings = 0;
  private given = 0;

  constructor(count: number, capacity: number) {
    this.members = Array.from({ length: count }, (_, n) => ({
      ...{ accountId: `m${n}`, capacity, onDuty: true, excluded: false, carries: [], lastAssignedAt: null },
    }));
  }

  load({ carries }: Member): number {
    return carries.reduce((sum, one) => sum + loadOf({ ...one, state: 'assigned' }), 0);
  }

  happen(happening: Happening): void {
    if (happening.what === 'filed') {
      this.pool.push({ number: this.filings++, priority: happening.priority });
      return;
    }
    const member = this.members[happening.who % this.members.length]!;
    if (happening.what === 'concluded') member.carries.shift();
    else if (happening.what === 'duty') member.onDuty = happening.onDuty;
    else member.excluded = happening.excluded;
  }

  /** Who was given what, in this order; `before` is called with each choice while nothing of it is done. */
  drain(before: (chosen: Member, candidates: readonly Candidate[]) => void = () => undefined): Waiting[] {
    const out: Waiting[] = [];
    for (const waiting of this.pool) {
      const candidates = this.members.map((member) => ({
        ...member,
        ...{
          languages: ['bm'],
          gender: null,
          returned: false,
          conflictCategories: [],
          load: this.load(member),
        },
      }));
      const { chosen } = decideAssignment(complaint, candidates);
      const member = this.members.find(({ accountId }) => accountId === chosen);
      if (!member) continue;
      before(member, candidates);
      member.carries.push(waiting);
      member.lastAssignedAt = new Date(++this.given);
      out.push(waiting);
    }
    this.pool = this.pool.filter((waiting) => !out.includes(waiting));
    return out;
  }
}

const count = fc.integer({ min: 1, max: 7 });
const capacity = fc.integer({ min: 1, max: 12 });

describe('assignment, whatever happens', () => {
  it('never chooses who is off duty, excluded or at capacity, and of the others one with the least load', () => {
    fc.assert(
      fc.property(count, capacity, happenings, (members, most, day) => {
        const team = new Team(members, most);
        for (const happening of day) {
          team.happen(happening);
          team.drain((chosen, candidates) => {
            expect(chosen).toMatchObject({ onDuty: true, excluded: false });
            expect(team.load(chosen)).toBeLessThan(chosen.capacity);
            const fit = candidates.filter((one) => one.onDuty && !one.excluded && one.load < one.capacity);
            expect(team.load(chosen)).toBe(Math.min(...fit.map(({ load }) => load)));
          });
        }
      }),
    );
  });

  it('leaves nobody waiting while someone could take it, and gives out the oldest first', () => {
    fc.assert(
      fc.property(count, capacity, happenings, (members, most, day) => {
        const team = new Team(members, most);
        for (const happening of day) {
          team.happen(happening);
          const waited = team.pool.map(({ number }) => number);
          const given = team.drain().map(({ number }) => number);
          // Equal members can take each as well as any: what is given out is what waited longest.
          expect(given).toEqual(waited.slice(0, given.length));
          const free = team.members.some(
            (one) => one.onDuty && !one.excluded && team.load(one) < one.capacity,
          );
          expect(free && team.pool.length > 0).toBe(false);
        }
      }),
    );
  });

  it('spreads what comes in so that equal members differ by one complaint’s weight at most, full or not', () => {
    fc.assert(
      fc.property(count, capacity, fc.array(priority, { maxLength: 80 }), (members, most, stream) => {
        const team = new Team(members, most);
        for (const level of stream) {
          team.happen({ what: 'filed', priority: level });
          team.drain();
          const loads = team.members.map((member) => team.load(member));
          const given = team.members.flatMap(({ carries }) => carries);
          const heaviest = Math.max(0, ...given.map((one) => loadOf({ ...one, state: 'assigned' })));
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(heaviest);
        }
      }),
    );
  });
});

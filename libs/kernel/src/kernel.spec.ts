import fc from 'fast-check';
import {
  DomainError,
  err,
  eventsFrom,
  isDomainError,
  isId,
  MovingClock,
  newId,
  newIdAt,
  ok,
  transition,
  unwrap,
  type TransitionRow,
} from './index.js';

describe('DomainError', () => {
  it('carries code, kind and params, and says nothing but its code', () => {
    const error = new DomainError('complaint.stale', 'conflict', { version: 3 });
    expect(error.message).toBe('complaint.stale');
    expect(error).toMatchObject({ code: 'complaint.stale', kind: 'conflict', params: { version: 3 } });
    expect(isDomainError(error)).toBe(true);
    expect(isDomainError(new Error('complaint.stale'))).toBe(false);
  });
});

describe('results', () => {
  it('unwrap to their value or throw their error', () => {
    expect(unwrap(ok(4))).toBe(4);
    expect(() => unwrap(err(new DomainError('x.y', 'gone')))).toThrow('x.y');
  });
});

describe('ids', () => {
  it('bear the time of the clock they were made with, and sort by it', () => {
    const clock = new MovingClock(new Date('2024-02-01T00:00:00Z'));
    const first = newIdAt(clock);
    clock.advance(5);
    const second = newIdAt(clock);
    expect(first < second).toBe(true);
    expect(parseInt(first.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2024-02-01T00:00:00Z'));
  });

  it('are recognised, and nothing else is', () => {
    expect(isId(newId())).toBe(true);
    expect(isId(newId().toUpperCase())).toBe(false);
    expect(isId("' OR 1=1")).toBe(false);
    expect(isId(7)).toBe(false);
  });
});

describe('MovingClock', () => {
  it('moves only when told, and never back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000)), (steps) => {
        const clock = new MovingClock(new Date(0));
        for (const step of steps) clock.advance(step);
        expect(clock.now().getTime()).toBe(steps.reduce((sum, step) => sum + step, 0));
      }),
    );
    expect(() => new MovingClock(new Date(10)).moveTo(new Date(9))).toThrow(RangeError);
  });
});

describe('transition', () => {
  type S = 'open' | 'held' | 'shut';
  const table: readonly TransitionRow<S, 'make' | 'hold' | 'touch' | 'void'>[] = [
    { event: 'make', from: [null], to: 'open' },
    { event: 'hold', from: ['open'], to: 'held' },
    { event: 'touch', from: ['open', 'held'], to: 'same' },
    { event: 'void', from: ['open', 'held'], to: { held: 'open' } },
  ];

  it('follows the table and refuses what it does not hold', () => {
    expect(transition(table, null, 'make')).toBe('open');
    expect(transition(table, 'open', 'hold')).toBe('held');
    expect(transition(table, 'shut', 'hold')).toBeUndefined();
    expect(transition(table, 'held', 'touch')).toBe('held');
    expect(transition(table, 'held', 'void')).toBe('open');
    expect(transition(table, 'open', 'void')).toBe('open');
    expect(eventsFrom(table, 'held')).toEqual(['touch', 'void']);
  });
});

import { idleState } from './idle.js';

describe('an idle session', () => {
  const at = (minutes: number) => idleState(0, minutes * 60_000, 15);

  it('is announced a minute before its end', () => {
    expect(at(13.9)).toEqual({ kind: 'active' });
    expect(at(14)).toEqual({ kind: 'warning', seconds: 60 });
    expect(at(14.75)).toEqual({ kind: 'warning', seconds: 15 });
    expect(at(15)).toEqual({ kind: 'over' });
  });
});

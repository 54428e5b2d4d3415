import type { HistoryResponse, OpenedResponse } from '#desk-client';
import { timelineOf } from './timeline.js';

const event = (number: number, at: string): HistoryResponse => ({
  ...{ number, at, actorKind: 'staff', actorId: null, event: 'accepted' },
  ...{ fromState: 'received', toState: 'verifying', fromTeamId: 'a', toTeamId: 'a', reasonCode: null },
});

describe('timeline', () => {
  it('is one, newest first, and of one instant the later event first', () => {
    const opened: OpenedResponse[] = [
      { accountId: 'x', at: '2026-11-02T00:00:00Z', action: 'opened', subject: null },
    ];
    const history = [
      event(1, '2026-11-01T00:00:00Z'),
      event(2, '2026-11-03T00:00:00Z'),
      event(3, '2026-11-03T00:00:00Z'),
    ];
    expect(timelineOf({ history, opened, files: [] }).map(({ key }) => key)).toEqual([
      'e3',
      'e2',
      'o0',
      'e1',
    ]);
  });
});

import type { HistoryResponse } from '#desk-client';
import { holdingOf } from './holder.js';

const row = (
  event: HistoryResponse['event'],
  actorId: string | null,
  toState: HistoryResponse['toState'],
): HistoryResponse => ({
  ...{ number: 0, at: `${event} of ${actorId}`, event, actorId, toState, fromState: null },
  ...{ actorKind: actorId ? 'staff' : 'worker', fromTeamId: null, toTeamId: 't', reasonCode: null },
});
const FILED = row('filed', null, 'received');
const ASSIGNED = row('assigned', null, 'assigned');
const holding = (assigneeId: string | null, ...rows: readonly HistoryResponse[]) =>
  holdingOf({ facts: { assigneeId }, history: [FILED, ...rows] });

describe('who holds a complaint', () => {
  it('is who took it over, whomever it was given to before', () => {
    const taken = row('accepted', 'binta', 'verifying');
    const later = row('conclusion-proposed', 'binta', 'deciding');
    expect(holding('binta', ASSIGNED, taken, later)).toEqual({
      ...{ how: 'taken', event: 'accepted', byId: 'binta', at: taken.at },
    });
  });

  it('is who the system or a colleague gave it to', () => {
    expect(holding('awa', ASSIGNED)).toMatchObject({ how: 'assigned', byId: null });
    const given = row('reassigned', 'lead', 'assigned');
    expect(holding('binta', ASSIGNED, given)).toMatchObject({ how: 'given', byId: 'lead' });
  });

  it('is nobody once it was given back, and unexplained while nothing but the filing happened', () => {
    const back = row('returned-to-pool', 'awa', 'received');
    expect(holding(null, ASSIGNED, back)).toMatchObject({ how: 'nobody', event: 'returned-to-pool' });
    expect(holding(null)).toBeNull();
  });
});

import { TestNetwork } from '#testing';
import { OPEN_STATES, STATE_TABLE, type ComplaintState } from '../domain/index.js';

/** Who stands behind a relation, as the database knows actors. */
const kindOf = (who: string) => (['worker', 'complainant', 'monitor'].includes(who) ? who : 'staff');

describe('the state table in the database', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open();
  }, 120_000);
  afterAll(() => network?.close());

  it('is the one in the code', async () => {
    const owner = await network.as('owner');
    const rows = await owner.run(null, (tx) =>
      tx.query<{ event: string; from: ComplaintState[]; to: string | null; actors: string[] }>(
        'SELECT event, from_states AS "from", to_state AS "to", actors FROM transition_rule()',
      ),
    );
    const stored = rows.flatMap(({ event, from, to, actors }) =>
      from.flatMap((state) => actors.map((actor) => `${actor} ${event}: ${state} > ${to ?? state}`)),
    );
    const written = STATE_TABLE.flatMap(({ event, from, to, who }) =>
      from.flatMap((state) => {
        if (state === null) return [];
        const fixed = to === 'same' ? state : to;
        const next =
          typeof fixed === 'string' ? fixed : ((fixed as Partial<Record<string, string>>)[state] ?? state);
        return [...new Set(who.map(kindOf))].map((actor) => `${actor} ${event}: ${state} > ${next}`);
      }),
    );
    // Some withdrawals are closed by two members: the first one leaves the state as it is.
    const first = OPEN_STATES.map((state) => `staff withdrawal-closed: ${state} > ${state}`);
    expect(stored.sort()).toEqual([...written, ...first].sort());
  });
});

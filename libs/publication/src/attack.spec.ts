import { randomHistory } from './a-random-network.support-spec.js';
import { Adversary } from './an-adversary.support-spec.js';

const NETWORKS = 200;
const GROUPS = 8;

describe('an adversary with every publication and a solver', () => {
  let highs: ConstructorParameters<typeof Adversary>[1];
  beforeAll(async () => {
    const { default: load } = (await import('highs')) as unknown as {
      readonly default: () => Promise<typeof highs>;
    };
    highs = await load();
  });

  it.each(Array.from({ length: GROUPS }, (_, group) => group))(
    'works out no hidden number of some networks (%i)',
    (group) => {
      const size = NETWORKS / GROUPS;
      let hidden = 0;
      for (let seed = group * size + 1; seed <= (group + 1) * size; seed += 1) {
        const { documents } = randomHistory(seed);
        // As they are published: nothing but what stands in them.
        const adversary = new Adversary(JSON.parse(JSON.stringify(documents)), highs);
        expect({ seed, workedOut: adversary.worksOut() }).toEqual({ seed, workedOut: [] });
        hidden += adversary.hidden;
      }
      // Else nothing was put to the proof.
      expect(hidden).toBeGreaterThan(size);
    },
    120_000,
  );
});

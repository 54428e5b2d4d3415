import { createDataSource, createPool } from '#database';
import { foundNetwork, readNetworkDescription } from '#network';
import { networkFounding, testDatabase, type TestDatabase } from '#testing';

describe('founding a network', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  }, 120_000);
  afterAll(() => database.drop());

  it('happens once, and shows the public door what it needs', async () => {
    const intake = createPool({ url: database.urls.intake, name: 'test', max: 1 });
    const owner = await createDataSource({
      url: database.urls.owner,
      name: 'test',
      poolSize: 2,
    }).initialize();
    try {
      await expect(readNetworkDescription(intake)).rejects.toMatchObject({ code: 'network.not-founded' });
      const { founding } = networkFounding(new Date());
      const tries = [
        foundNetwork(owner, founding),
        foundNetwork(owner, networkFounding(new Date()).founding),
      ];
      const outcomes = (await Promise.allSettled(tries)).map(({ status }) => status);
      expect([...outcomes].sort()).toEqual(['fulfilled', 'rejected']);
      const description = await readNetworkDescription(intake);
      expect(description.settings).toEqual(founding.settings);
      expect(description.teams).toHaveLength(5);
      expect(description.teams).toContainEqual({
        ...{ id: 'mopti', name: 'Mopti', kind: 'district', standbyTeamId: 'national' },
        ...{ districtIds: ['mopti'], suspended: false },
      });
      await expect(foundNetwork(owner, founding)).rejects.toMatchObject({ code: 'network.exists' });
    } finally {
      await intake.end();
      await owner.destroy();
    }
  });
});

import { testDatabase, type TestDatabase } from '#testing';
import { createDataSource, migrateDatabase } from './data-source.js';
import { MarkShownMessages1764000000010 } from './migrations/1764000000010-mark-shown-messages.js';
import { ObjectToConclusion1764000000009 } from './migrations/1764000000009-object-to-conclusion.js';

describe('migrations that come after younger ones were run', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  }, 120_000);
  afterAll(() => database.drop());

  it('are run, and their functions look among temporary tables last as all others do', async () => {
    const owner = await createDataSource({ url: database.urls.owner, name: 'late' }).initialize();
    const functions = () =>
      owner.query<object[]>(
        `SELECT oid::regprocedure::text AS name, array_to_string(proconfig, ' ') AS setting, pg_get_userbyid(proowner) AS owner,
                (SELECT array_agg(acl::text ORDER BY acl::text) FROM unnest(proacl) AS acl) AS rights, md5(prosrc) AS body
           FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1`,
      );
    try {
      const before = await functions();
      const runner = owner.createQueryRunner();
      await new MarkShownMessages1764000000010().down(runner);
      await new ObjectToConclusion1764000000009().down(runner);
      await runner.query(`DELETE FROM schema_migration WHERE name ~ '(0009|0010)$'`);
      await runner.release();
      expect(await functions()).not.toEqual(before);
      expect(await migrateDatabase(database.urls.owner)).toEqual([
        'ObjectToConclusion1764000000009',
        'MarkShownMessages1764000000010',
      ]);
      expect(await functions()).toEqual(before);
    } finally {
      await owner.destroy();
    }
  }, 60_000);
});

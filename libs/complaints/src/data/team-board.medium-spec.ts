import type { Tx } from '#database';
import { TestNetwork } from '#testing';
import { TeamBoardQuery, type TeamBoard } from './team-board.query.js';

describe('the board of a team', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open();
  }, 120_000);
  afterAll(() => network.close());

  /** The board, and how many statements it took. */
  const read = async (): Promise<{ board: TeamBoard; statements: number }> => {
    let statements = 0;
    const board = await network.under('awa', (tx) => {
      const counting = {
        query: (...asked: Parameters<Tx['query']>) => {
          statements += 1;
          return tx.query(...asked);
        },
      } as Tx;
      return new TeamBoardQuery().of(counting, 'sikasso', network.clock.now());
    });
    return { board, statements };
  };

  it('takes as many statements for forty members as for three', async () => {
    const few = await read();
    expect(few.board.members.map(({ name }) => name)).toEqual(['awa', 'binta', 'chaka']);
    await network.asOwner(`
      WITH people AS (
        INSERT INTO account (id, username, display_name, roles, salt, kdf_version, proof_hash, recipient, sealed_identity, created_at)
        SELECT gen_random_uuid(), 'member-' || n, 'Member ' || n, '{verifier}', '', 1, '', 'age1', '', now() FROM generate_series(1, 37) AS n
        RETURNING id)
      INSERT INTO membership (account_id, team_id, role, sealed_team_identity, joined_at)
      SELECT id, 'sikasso', 'member', '', now() FROM people`);
    const many = await read();
    expect(many.board.members).toHaveLength(40);
    expect(many.statements).toBe(few.statements);
  });
});

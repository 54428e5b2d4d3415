import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is revoked is said by a signed statement, which browsers check. Two columns that nobody signs, nobody wrote and nobody
 * read said it beside that; and which languages the interface has is no setting: it has all that were written for it.
 */
export class RevokeBySignatureAlone1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DESCRIBING);
    await runner.query(`
      ALTER TABLE signed_statement DROP COLUMN revoked_at, DROP COLUMN revoked_as;
      DELETE FROM setting WHERE key = 'locales';
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('not undone: restore a backup'));
  }
}

const DESCRIBING = `
  CREATE OR REPLACE FUNCTION network_description() RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT jsonb_build_object(
      'settings', (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM setting),
      'districts', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'region', region) ORDER BY name), '[]')
                      FROM district WHERE active),
      'teams', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'kind', kind, 'status', status,
                  'standbyTeamId', standby_team_id, 'districts',
                  (SELECT coalesce(jsonb_agg(district_id), '[]') FROM team_district d WHERE d.team_id = t.id))), '[]')
                  FROM team t WHERE active),
      'statements', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'statement', statement,
                  'signatures', signatures, 'teamId', team_id, 'accountId', account_id, 'issuedAt', issued_at)
                  ORDER BY issued_at, id), '[]') FROM signed_statement))
  $$;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEARCH_PATH = 'pg_catalog, public, pg_temp';

/** One's own sessions, and one's own passphrase: seen, ended and changed by whoever is signed in, and nobody else's. */
export class KeepOnesOwnDoor1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sessions + passphrase + rights);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION ${FUNCTIONS.join(', ')};
      REVOKE UPDATE (salt, kdf_version, proof_hash, sealed_identity) ON account FROM kenekanko_definer;
    `);
  }
}

const FUNCTIONS = [
  'own_sessions()',
  'end_own_sessions(uuid)',
  'own_sign_in()',
  'change_passphrase(text, bytea, smallint, text, bytea, bytea)',
];

const THIS_SESSION = `sha256(convert_to(nullif(current_setting('kenekanko.session', true), ''), 'UTF8'))`;

const sessions = `
  CREATE FUNCTION own_sessions() RETURNS TABLE (id uuid, created_at timestamptz, last_seen_at timestamptz, current boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT s.id, s.created_at, s.last_seen_at, s.token_hash = ${THIS_SESSION}
      FROM session s
     WHERE s.account_id = current_account() AND s.ended_at IS NULL AND s.expires_at > clock_timestamp()
     ORDER BY s.last_seen_at DESC, s.id
  $$;

  -- Ends one of the account's sessions, or (null) all of them but this one, with their halves of the unlock key; which ended.
  CREATE FUNCTION end_own_sessions(p_id uuid) RETURNS SETOF uuid
  LANGUAGE sql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    UPDATE session SET ended_at = clock_timestamp(), unlock_half = NULL
     WHERE account_id = current_account() AND ended_at IS NULL AND expires_at > clock_timestamp()
       AND CASE WHEN p_id IS NULL THEN token_hash <> ${THIS_SESSION} ELSE id = p_id END
    RETURNING id
  $$;
`;

const passphrase = `
  -- What the passphrase of this session's account is checked against.
  CREATE FUNCTION own_sign_in() RETURNS TABLE (username text, proof_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT username, proof_hash FROM account WHERE id = current_account()
  $$;

  -- The account's identity, sealed anew to another passphrase by its own browser, in place of the one that was checked. This
  -- session goes on with a half of the new key; every other one ends. Which ended.
  CREATE FUNCTION change_passphrase(p_was text, p_salt bytea, p_kdf_version smallint, p_proof_hash text,
                                    p_sealed_identity bytea, p_unlock_half bytea) RETURNS SETOF uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    UPDATE account SET salt = p_salt, kdf_version = p_kdf_version, proof_hash = p_proof_hash,
                       sealed_identity = p_sealed_identity
     WHERE id = current_account() AND proof_hash = p_was;
    IF NOT FOUND THEN RAISE EXCEPTION 'passphrase.refused' USING ERRCODE = 'KK403'; END IF;
    UPDATE session SET unlock_half = p_unlock_half WHERE token_hash = ${THIS_SESSION} AND ended_at IS NULL;
    INSERT INTO audit (id, at, account_id, action)
    VALUES (gen_random_uuid(), clock_timestamp(), current_account(), 'passphrase-changed');
    RETURN QUERY SELECT end_own_sessions(NULL);
  END $$;
`;

const rights = `
  GRANT UPDATE (salt, kdf_version, proof_hash, sealed_identity) ON account TO kenekanko_definer;
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ${FUNCTIONS.map((f) => `ALTER FUNCTION ${f} OWNER TO kenekanko_definer;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${FUNCTIONS.join(', ')} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${FUNCTIONS.join(', ')} TO kenekanko_desk;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who the network is: settings, districts, teams, signed statements, staff accounts and their sessions. */
export class CreateNetwork1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE setting (
        key text CONSTRAINT setting_pk PRIMARY KEY,
        value jsonb NOT NULL
      );

      CREATE TABLE district (
        id text CONSTRAINT district_pk PRIMARY KEY,
        name text NOT NULL,
        region text NOT NULL,
        active boolean NOT NULL DEFAULT true
      );

      CREATE TABLE team (
        id text CONSTRAINT team_pk PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL CONSTRAINT team_kind_known CHECK (kind IN ('district', 'restricted', 'national', 'outside-reviewer')),
        status text NOT NULL DEFAULT 'full'
          CONSTRAINT team_status_known CHECK (status IN ('full', 'reduced', 'remote', 'suspended')),
        status_from timestamptz,
        status_to timestamptz,
        status_reason text,
        standby_team_id text CONSTRAINT team_standby_fk REFERENCES team,
        active boolean NOT NULL DEFAULT true
      );

      CREATE TABLE team_district (
        district_id text NOT NULL CONSTRAINT team_district_district_fk REFERENCES district,
        team_id text NOT NULL CONSTRAINT team_district_team_fk REFERENCES team,
        CONSTRAINT team_district_pk PRIMARY KEY (district_id, team_id)
      );

      CREATE TABLE account (
        id uuid CONSTRAINT account_pk PRIMARY KEY,
        username text NOT NULL CONSTRAINT account_username_unique UNIQUE,
        display_name text NOT NULL,
        roles text[] NOT NULL DEFAULT '{}',
        languages text[] NOT NULL DEFAULT '{fr}',
        gender text CONSTRAINT account_gender_known CHECK (gender IN ('woman', 'man')),
        capacity smallint NOT NULL DEFAULT 30,
        on_duty boolean NOT NULL DEFAULT true,
        active boolean NOT NULL DEFAULT true,
        salt bytea NOT NULL,
        kdf_version smallint NOT NULL,
        proof_hash text NOT NULL,
        recipient text NOT NULL,
        sealed_identity bytea NOT NULL,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE membership (
        account_id uuid NOT NULL CONSTRAINT membership_account_fk REFERENCES account,
        team_id text NOT NULL CONSTRAINT membership_team_fk REFERENCES team,
        role text NOT NULL CONSTRAINT membership_role_known CHECK (role IN ('member', 'lead')),
        sealed_team_identity bytea NOT NULL,
        joined_at timestamptz NOT NULL,
        left_at timestamptz,
        CONSTRAINT membership_pk PRIMARY KEY (account_id, team_id)
      );
      CREATE INDEX membership_team_idx ON membership (team_id) WHERE left_at IS NULL;

      CREATE TABLE conflict_declaration (
        account_id uuid NOT NULL CONSTRAINT conflict_declaration_account_fk REFERENCES account,
        kind text NOT NULL CONSTRAINT conflict_declaration_kind_known CHECK (kind IN ('category', 'institution', 'network')),
        reference text NOT NULL,
        declared_at timestamptz NOT NULL,
        CONSTRAINT conflict_declaration_pk PRIMARY KEY (account_id, kind, reference)
      );

      CREATE TABLE signed_statement (
        id uuid CONSTRAINT signed_statement_pk PRIMARY KEY,
        kind text NOT NULL,
        statement text NOT NULL,
        signatures jsonb NOT NULL,
        team_id text CONSTRAINT signed_statement_team_fk REFERENCES team,
        account_id uuid CONSTRAINT signed_statement_account_fk REFERENCES account,
        issued_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revoked_as text CONSTRAINT signed_statement_revoked_as_known CHECK (revoked_as IN ('rotated', 'compromised'))
      );

      CREATE TABLE session (
        id uuid CONSTRAINT session_pk PRIMARY KEY,
        token_hash bytea NOT NULL CONSTRAINT session_token_unique UNIQUE,
        account_id uuid NOT NULL CONSTRAINT session_account_fk REFERENCES account,
        unlock_half bytea,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX session_account_idx ON session (account_id) WHERE ended_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE session, signed_statement, conflict_declaration, membership, account, team_district, team, district, setting;
    `);
  }
}

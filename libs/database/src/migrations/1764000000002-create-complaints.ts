import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A complaint's readable routing columns stand in `complaint`; everything a person wrote stands sealed
 * in `sealed_item`, `file_part` and the key copies, so that one column grant separates the two.
 */
export class CreateComplaints1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint (
        id uuid CONSTRAINT complaint_pk PRIMARY KEY,
        team_id text NOT NULL CONSTRAINT complaint_team_fk REFERENCES team,
        kind text NOT NULL CONSTRAINT complaint_kind_known CHECK (kind IN ('human-rights', 'corruption')),
        category text NOT NULL,
        district_id text NOT NULL,
        about_whom text NOT NULL,
        risk text[] NOT NULL DEFAULT '{}',
        restricted boolean NOT NULL DEFAULT false,
        channel text NOT NULL,
        language text NOT NULL,
        gender_wish text,
        consents text[] NOT NULL DEFAULT '{}',
        reporter text NOT NULL,
        contact text NOT NULL,
        sex text,
        age_band text,
        sealed_by text NOT NULL CONSTRAINT complaint_sealed_by_known CHECK (sealed_by IN ('browser', 'server')),
        code_origin text NOT NULL CONSTRAINT complaint_code_origin_known CHECK (code_origin IN ('browser', 'server')),
        late_recipient boolean NOT NULL DEFAULT false,
        case_recipient text NOT NULL,
        dialogue_recipient text NOT NULL,
        state text NOT NULL CONSTRAINT complaint_state_known
          CHECK (state IN ('received', 'assigned', 'verifying', 'awaiting-complainant', 'deciding', 'concluded')),
        version int NOT NULL,
        priority smallint NOT NULL CONSTRAINT complaint_priority_range CHECK (priority BETWEEN 1 AND 4),
        priority_rule text NOT NULL,
        assignee_id uuid CONSTRAINT complaint_assignee_fk REFERENCES account,
        proposer_id uuid CONSTRAINT complaint_proposer_fk REFERENCES account,
        second_reader_id uuid CONSTRAINT complaint_second_reader_fk REFERENCES account,
        withdrawal_asked_at timestamptz,
        withdrawal_closer_id uuid CONSTRAINT complaint_withdrawal_closer_fk REFERENCES account,
        unreadable boolean NOT NULL DEFAULT false,
        -- Since when something of the complainant lies here on which no member of staff has acted.
        unread_since timestamptz,
        finding text,
        action text,
        closing_reason text,
        duplicate_of uuid CONSTRAINT complaint_duplicate_fk REFERENCES complaint,
        record_version int NOT NULL DEFAULT 0,
        questions_asked smallint NOT NULL DEFAULT 0,
        reopenings smallint NOT NULL DEFAULT 0,
        received_at timestamptz NOT NULL,
        entered_at timestamptz NOT NULL,
        acknowledged_at timestamptz,
        triaged_at timestamptz,
        accepted_at timestamptz,
        asked_at timestamptz,
        proposed_at timestamptz,
        concluded_at timestamptz,
        concluded_team_id text CONSTRAINT complaint_concluded_team_fk REFERENCES team,
        paused_since timestamptz,
        triage_due_at timestamptz,
        verification_due_at timestamptz,
        second_person_due_at timestamptz,
        feedback_due_at timestamptz,
        due_at timestamptz,
        CONSTRAINT complaint_proposer_is_not_confirmer CHECK (second_reader_id IS NULL OR second_reader_id <> proposer_id),
        CONSTRAINT complaint_concluded_has_conclusion
          CHECK (state <> 'concluded' OR (concluded_at IS NOT NULL AND finding IS NOT NULL AND action IS NOT NULL))
      );
      CREATE INDEX complaint_queue_idx ON complaint (team_id, priority, due_at, id) WHERE state <> 'concluded';
      CREATE INDEX complaint_assignee_idx ON complaint (assignee_id, team_id) WHERE state <> 'concluded';
      -- For the worker's sweeps, over all teams. Each says more than a queue's filter by state does, so that no planner
      -- takes it for one team's page and sorts the whole network's.
      CREATE INDEX complaint_pool_idx ON complaint (received_at) WHERE state = 'received' AND NOT unreadable;
      CREATE INDEX complaint_awaiting_idx ON complaint (asked_at) WHERE state = 'awaiting-complainant' AND asked_at IS NOT NULL;
      CREATE INDEX complaint_concluded_idx ON complaint (team_id, concluded_at, id) WHERE state = 'concluded';

      -- Intervals in which no clock runs: why, from when, until when.
      CREATE TABLE complaint_pause (
        complaint_id uuid NOT NULL CONSTRAINT complaint_pause_complaint_fk REFERENCES complaint,
        from_at timestamptz NOT NULL,
        to_at timestamptz,
        reason text NOT NULL CONSTRAINT complaint_pause_reason_known CHECK (reason IN ('awaiting-complainant', 'team-suspended')),
        CONSTRAINT complaint_pause_pk PRIMARY KEY (complaint_id, from_at, reason)
      );

      -- An account that must not act on this complaint: in conflict with it, which hides it from them too, or, after an
      -- appeal, one of those who reached the conclusion.
      CREATE TABLE complaint_exclusion (
        complaint_id uuid NOT NULL CONSTRAINT complaint_exclusion_complaint_fk REFERENCES complaint,
        account_id uuid NOT NULL CONSTRAINT complaint_exclusion_account_fk REFERENCES account,
        reason text NOT NULL CONSTRAINT complaint_exclusion_reason_known CHECK (reason IN ('conflict', 'appeal')),
        at timestamptz NOT NULL,
        CONSTRAINT complaint_exclusion_pk PRIMARY KEY (complaint_id, account_id, reason)
      );
      CREATE INDEX complaint_exclusion_account_idx ON complaint_exclusion (account_id) WHERE reason = 'conflict';

      CREATE TABLE sealed_item (
        id uuid CONSTRAINT sealed_item_pk PRIMARY KEY,
        complaint_id uuid NOT NULL CONSTRAINT sealed_item_complaint_fk REFERENCES complaint DEFERRABLE INITIALLY DEFERRED,
        box text NOT NULL CONSTRAINT sealed_item_box_known CHECK (box IN ('case', 'dialogue')),
        kind text NOT NULL CONSTRAINT sealed_item_kind_known
          CHECK (kind IN ('filing', 'addition', 'note', 'message-in', 'message-out', 'record', 'conclusion', 'reason', 'referral')),
        request_key text NOT NULL,
        author_id uuid CONSTRAINT sealed_item_author_fk REFERENCES account,
        created_at timestamptz NOT NULL,
        seen_at timestamptz,
        revision int NOT NULL DEFAULT 0,
        summary jsonb,
        content bytea NOT NULL,
        own_team_id text CONSTRAINT sealed_item_own_team_fk REFERENCES team,
        own_key bytea,
        CONSTRAINT sealed_item_once UNIQUE (complaint_id, request_key),
        -- Only messages lie where the receipt code opens.
        CONSTRAINT sealed_item_box_of_kind CHECK ((box = 'dialogue') = (kind IN ('message-in', 'message-out')))
      );
      CREATE INDEX sealed_item_complaint_idx ON sealed_item (complaint_id, created_at);
      CREATE UNIQUE INDEX sealed_item_record_revision ON sealed_item (complaint_id, revision) WHERE kind = 'record';
      ALTER TABLE sealed_item ALTER COLUMN content SET STORAGE EXTERNAL;

      -- A copy of the two small identities of a complaint for one holder; contents are never sealed again on transfer.
      CREATE TABLE sealed_key (
        complaint_id uuid NOT NULL CONSTRAINT sealed_key_complaint_fk REFERENCES complaint DEFERRABLE INITIALLY DEFERRED,
        holder_kind text NOT NULL CONSTRAINT sealed_key_holder_kind_known CHECK (holder_kind IN ('team', 'account', 'recovery')),
        holder text NOT NULL,
        recipient text NOT NULL,
        case_key bytea NOT NULL,
        dialogue_key bytea NOT NULL,
        sealed_at timestamptz NOT NULL,
        CONSTRAINT sealed_key_pk PRIMARY KEY (complaint_id, holder_kind, holder)
      );

      CREATE TABLE receipt (
        complaint_id uuid CONSTRAINT receipt_pk PRIMARY KEY
          CONSTRAINT receipt_complaint_fk REFERENCES complaint DEFERRABLE INITIALLY DEFERRED,
        token_mac bytea NOT NULL CONSTRAINT receipt_token_unique UNIQUE,
        content_mac bytea NOT NULL,
        server_share bytea NOT NULL,
        dialogue_key bytea NOT NULL,
        kdf_version smallint NOT NULL
      );

      CREATE TABLE complaint_file (
        id uuid CONSTRAINT complaint_file_pk PRIMARY KEY,
        complaint_id uuid NOT NULL CONSTRAINT complaint_file_complaint_fk REFERENCES complaint,
        request_key text NOT NULL,
        author_id uuid CONSTRAINT complaint_file_author_fk REFERENCES account,
        manifest bytea NOT NULL,
        size int NOT NULL CONSTRAINT complaint_file_size_positive CHECK (size > 0),
        sha256 bytea NOT NULL,
        part_count smallint NOT NULL,
        created_at timestamptz NOT NULL,
        completed_at timestamptz,
        CONSTRAINT complaint_file_once UNIQUE (complaint_id, request_key)
      );

      CREATE INDEX complaint_file_incomplete_idx ON complaint_file (created_at) WHERE completed_at IS NULL;

      CREATE TABLE file_part (
        file_id uuid NOT NULL CONSTRAINT file_part_file_fk REFERENCES complaint_file,
        number smallint NOT NULL,
        content bytea NOT NULL,
        CONSTRAINT file_part_pk PRIMARY KEY (file_id, number)
      );
      ALTER TABLE file_part ALTER COLUMN content SET STORAGE EXTERNAL;

      CREATE TABLE case_grant (
        complaint_id uuid NOT NULL CONSTRAINT case_grant_complaint_fk REFERENCES complaint DEFERRABLE INITIALLY DEFERRED,
        holder_kind text NOT NULL CONSTRAINT case_grant_holder_kind_known CHECK (holder_kind IN ('team', 'account')),
        holder text NOT NULL,
        reason text NOT NULL CONSTRAINT case_grant_reason_known CHECK (reason IN ('standby', 'second-reader')),
        from_at timestamptz NOT NULL,
        until_at timestamptz,
        CONSTRAINT case_grant_pk PRIMARY KEY (complaint_id, holder_kind, holder)
      );
      CREATE INDEX case_grant_holder_idx ON case_grant (holder, holder_kind);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE case_grant, file_part, complaint_file, receipt, sealed_key, sealed_item, complaint_exclusion,
        complaint_pause, complaint;
    `);
  }
}

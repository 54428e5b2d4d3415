import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened and what it counts for: append-only history, count ledger, outbox, decisions, audit. */
export class CreateLedgers1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_history (
        id uuid CONSTRAINT complaint_history_pk PRIMARY KEY,
        complaint_id uuid NOT NULL CONSTRAINT complaint_history_complaint_fk REFERENCES complaint DEFERRABLE INITIALLY DEFERRED,
        number int NOT NULL,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL CONSTRAINT complaint_history_actor_known
          CHECK (actor_kind IN ('complainant', 'staff', 'worker')),
        actor_id uuid CONSTRAINT complaint_history_actor_fk REFERENCES account,
        event text NOT NULL,
        from_state text,
        to_state text NOT NULL,
        from_team_id text,
        to_team_id text NOT NULL,
        reason_code text,
        previous_hash bytea,
        hash bytea NOT NULL,
        CONSTRAINT complaint_history_number_unique UNIQUE (complaint_id, number)
      );

      CREATE SEQUENCE count_ledger_sequence CACHE 1;
      CREATE TABLE count_ledger (
        sequence bigint CONSTRAINT count_ledger_pk PRIMARY KEY DEFAULT nextval('count_ledger_sequence'),
        history_id uuid NOT NULL,
        line smallint NOT NULL,
        recorded_at timestamptz NOT NULL,
        measure text NOT NULL,
        cohort_day date NOT NULL,
        event_day date NOT NULL,
        district_id text NOT NULL,
        team_id text NOT NULL,
        kind text NOT NULL,
        category text NOT NULL,
        channel text NOT NULL,
        language text NOT NULL,
        finding text,
        action text,
        closing_reason text,
        sex text,
        age_band text,
        delta int NOT NULL,
        CONSTRAINT count_ledger_once UNIQUE (history_id, line)
      );
      ALTER SEQUENCE count_ledger_sequence OWNED BY count_ledger.sequence;
      CREATE INDEX count_ledger_figures_idx ON count_ledger (measure, event_day)
        INCLUDE (sequence, cohort_day, district_id, team_id, kind, delta);

      CREATE TABLE ledger_mark (
        sequence bigint NOT NULL,
        at timestamptz NOT NULL CONSTRAINT ledger_mark_pk PRIMARY KEY
      );

      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_pk PRIMARY KEY,
        event text NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        handed_at timestamptz
      );
      CREATE INDEX outbox_waiting_idx ON outbox (id) WHERE handed_at IS NULL;

      CREATE TABLE assignment_decision (
        id uuid CONSTRAINT assignment_decision_pk PRIMARY KEY,
        job_id text NOT NULL,
        complaint_id uuid NOT NULL CONSTRAINT assignment_decision_complaint_fk REFERENCES complaint,
        complaint_version int NOT NULL,
        team_id text NOT NULL,
        decided_at timestamptz NOT NULL,
        chosen_id uuid CONSTRAINT assignment_decision_chosen_fk REFERENCES account,
        candidates jsonb NOT NULL,
        CONSTRAINT assignment_decision_job_once UNIQUE (job_id, complaint_id)
      );
      CREATE UNIQUE INDEX assignment_decision_one_winner ON assignment_decision (complaint_id, complaint_version)
        WHERE chosen_id IS NOT NULL;
      CREATE INDEX assignment_decision_version_idx ON assignment_decision (complaint_id, complaint_version);
      CREATE INDEX assignment_decision_chosen_idx ON assignment_decision (chosen_id, decided_at) WHERE chosen_id IS NOT NULL;

      CREATE TABLE audit (
        id uuid CONSTRAINT audit_pk PRIMARY KEY,
        at timestamptz NOT NULL,
        account_id uuid NOT NULL CONSTRAINT audit_account_fk REFERENCES account,
        action text NOT NULL,
        complaint_id uuid CONSTRAINT audit_complaint_fk REFERENCES complaint,
        subject text
      );
      CREATE INDEX audit_complaint_idx ON audit (complaint_id, at) WHERE complaint_id IS NOT NULL;

      -- Jobs that gave up for good, so that an operator sees them and can redrive them.
      CREATE TABLE failed_job (
        id text CONSTRAINT failed_job_pk PRIMARY KEY,
        name text NOT NULL,
        payload jsonb NOT NULL,
        error_code text NOT NULL,
        attempts int NOT NULL,
        failed_at timestamptz NOT NULL,
        redriven_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE failed_job, audit, assignment_decision, outbox, ledger_mark, count_ledger, complaint_history;
    `);
  }
}

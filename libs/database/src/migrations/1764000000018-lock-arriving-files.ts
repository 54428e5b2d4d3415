import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A part that was on its way while its file was found whole no longer lands in it: what has arrived stays as it is. */
export class LockArrivingFiles1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PUT_PART);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('not undone: restore a backup'));
  }
}

const PUT_PART = `
  CREATE OR REPLACE FUNCTION file_part_put(p_token bytea, p_file uuid, p_number smallint, p_content bytea) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE v_size int; v_completed timestamptz;
  BEGIN
    -- Shared among parts; completing takes the row for itself and is waited for, or waits.
    SELECT size, completed_at INTO v_size, v_completed FROM complaint_file
     WHERE id = p_file AND complaint_id = follow_id(p_token) AND p_number >= 0 AND p_number < part_count FOR SHARE;
    IF NOT FOUND THEN RAISE EXCEPTION 'file.not-found' USING ERRCODE = 'KK404'; END IF;
    -- No more is kept than was announced.
    IF length(p_content) > 262144
       OR length(p_content) + (SELECT coalesce(sum(length(content)), 0) FROM file_part
                                WHERE file_id = p_file AND number <> p_number) > v_size THEN
      RAISE EXCEPTION 'file.part-size' USING ERRCODE = 'KK422';
    END IF;
    IF v_completed IS NOT NULL THEN RETURN; END IF;
    INSERT INTO file_part (file_id, number, content) VALUES (p_file, p_number, p_content)
    ON CONFLICT ON CONSTRAINT file_part_pk DO UPDATE SET content = excluded.content;
  END $$;
`;

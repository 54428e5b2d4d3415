import {
  keyPairOf,
  openFiled,
  openFile,
  openIdentity,
  openKeys,
  openLetter,
  openManifest,
  openMessage,
  sealReply,
  type ComplaintKeys,
} from '#sealing';
import type { FilingContent } from '#complaints/domain';
import { newId } from '#kernel';
import type { DataSource } from 'typeorm';
import { asOwner } from './a-network.js';
import type { TestIntake } from './test-intake.js';

/** A complaint as its team has it: the readable row, and the keys to the rest. */
export interface TeamView {
  readonly row: Readonly<Record<string, unknown>> & { readonly id: string; readonly team_id: string };
  readonly keys: ComplaintKeys;
}

interface KeyRow {
  case_key: Buffer;
  dialogue_key: Buffer;
}

/** Opens the newest complaint of a team with the team's own identity. */
export async function newestOf(intake: TestIntake, teamId: string): Promise<TeamView> {
  return asOwner(intake.database.urls.owner, async (owner) => {
    const [row] = await owner.query<TeamView['row'][]>(
      'SELECT * FROM complaint WHERE team_id = $1 ORDER BY entered_at DESC, id DESC LIMIT 1',
      [teamId],
    );
    return {
      row: row!,
      keys: await keysOf(owner, row!, 'team', teamId, intake.network.teams[teamId]!.identity),
    };
  });
}

/** Opens a complaint's identities as one of its holders. */
async function keysOf(
  owner: DataSource,
  row: TeamView['row'],
  holderKind: string,
  holder: string,
  identity: string,
): Promise<ComplaintKeys> {
  const [sealed] = await owner.query<KeyRow[]>(
    'SELECT case_key, dialogue_key FROM sealed_key WHERE complaint_id = $1 AND holder_kind = $2 AND holder = $3',
    [row.id, holderKind, holder],
  );
  return openKeys(
    [identity],
    { caseKey: sealed!.case_key, dialogueKey: sealed!.dialogue_key },
    {
      caseRecipient: row['case_recipient'] as string,
      dialogueRecipient: row['dialogue_recipient'] as string,
    },
  );
}

/** All that can be read of a complaint without a key: its row, and what history, ledger and queues say of it. */
export async function readableOf(intake: TestIntake, id: string): Promise<string> {
  const rows = await query<{ row: object }>(
    intake,
    `SELECT to_jsonb(c) AS row FROM complaint c WHERE id = $1
     UNION ALL SELECT to_jsonb(h) FROM complaint_history h WHERE complaint_id = $1
     UNION ALL SELECT to_jsonb(l) FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id WHERE complaint_id = $1
     UNION ALL SELECT to_jsonb(o) FROM outbox o WHERE payload->>'complaintId' = $1::text
     UNION ALL SELECT to_jsonb(d) FROM assignment_decision d WHERE complaint_id = $1
     UNION ALL SELECT to_jsonb(g) FROM case_grant g WHERE complaint_id = $1
     UNION ALL SELECT to_jsonb(a) FROM audit a WHERE complaint_id = $1`,
    [id],
  );
  return JSON.stringify(rows);
}

/** Everything that was filed and added, opened. */
export async function contentsOf(intake: TestIntake, { row, keys }: TeamView): Promise<FilingContent[]> {
  const items = await query<{ content: Buffer; own_key: Buffer | null; own_team_id: string | null }>(
    intake,
    `SELECT content, own_key, own_team_id FROM sealed_item WHERE complaint_id = $1 AND box = 'case' ORDER BY kind DESC, created_at, id`,
    [row.id],
  );
  return Promise.all(
    items.map(async ({ content, own_key, own_team_id }) => {
      const team = intake.network.teams[own_team_id ?? '']?.identity;
      const own = own_key && team ? await openIdentity([team], own_key) : await keyPairOf(keys.case.identity);
      return openFiled<FilingContent>([own.identity], content);
    }),
  );
}

/** The complainant's messages, opened. */
export async function messagesOf(intake: TestIntake, { row, keys }: TeamView): Promise<string[]> {
  const items = await query<{ request_key: string; content: Buffer }>(
    intake,
    `SELECT request_key, content FROM sealed_item WHERE complaint_id = $1 AND kind = 'message-in' ORDER BY created_at, id`,
    [row.id],
  );
  return Promise.all(
    items.map(({ request_key, content }) => openMessage(keys.dialogue, 'message-in', request_key, content)),
  );
}

/** The files that have arrived, opened: name, kind and bytes. */
export async function filesOf(intake: TestIntake, { row, keys }: TeamView) {
  const files = await query<{ id: string; manifest: Buffer }>(
    intake,
    'SELECT id, manifest FROM complaint_file WHERE complaint_id = $1 AND completed_at IS NOT NULL ORDER BY created_at, id',
    [row.id],
  );
  return Promise.all(
    files.map(async ({ id, manifest: sealed }) => {
      const manifest = await openManifest([keys.case.identity], sealed);
      const parts = await query<{ content: Buffer }>(
        intake,
        'SELECT content FROM file_part WHERE file_id = $1 ORDER BY number',
        [id],
      );
      const content = await openFile(
        [keys.case.identity],
        manifest,
        parts.map((part) => part.content),
      );
      return { name: manifest.name, type: manifest.type, content };
    }),
  );
}

/** The team asks the complainant something; the complaint then awaits them. */
export async function ask(intake: TestIntake, { row, keys }: TeamView, text: string): Promise<void> {
  const whose = { complaintId: row.id, authorId: newId(), itemId: newId() };
  const content = await sealReply(keys, whose, text);
  const now = intake.clock.now();
  await query(
    intake,
    `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, created_at, content)
     VALUES ($1::uuid, $2, 'dialogue', 'message-out', $1::uuid::text, $3, $4)`,
    [whose.itemId, row.id, now, content],
  );
  await query(
    intake,
    `UPDATE complaint SET state = 'awaiting-complainant', asked_at = $2, paused_since = $2, accepted_at = $2,
       triaged_at = $2, questions_asked = 1, verification_due_at = $2::timestamptz + interval '30 days' WHERE id = $1`,
    [row.id, now],
  );
  await query(
    intake,
    `INSERT INTO complaint_pause (complaint_id, from_at, reason) VALUES ($1, $2, 'awaiting-complainant')`,
    [row.id, now],
  );
}

/** The team concludes: nothing was examined for a closing reason, else the facts were not proven. */
export async function conclude(
  intake: TestIntake,
  { row }: TeamView,
  closingReason: 'inadmissible' | null = null,
): Promise<void> {
  const finding = closingReason ? 'not-examined' : 'unsubstantiated';
  await query(
    intake,
    `UPDATE complaint SET state = 'concluded', concluded_at = $2, concluded_team_id = team_id, triaged_at = $2,
       finding = $3, action = 'advised', closing_reason = $4, due_at = NULL WHERE id = $1`,
    [row.id, intake.clock.now(), finding, closingReason],
  );
}

/** What the complainant's messages are about, oldest first. */
export async function subjectsOf(intake: TestIntake, { row, keys }: TeamView): Promise<(string | null)[]> {
  const items = await query<{ request_key: string; content: Buffer }>(
    intake,
    `SELECT request_key, content FROM sealed_item WHERE complaint_id = $1 AND kind = 'message-in' ORDER BY created_at, id`,
    [row.id],
  );
  const letters = items.map(({ request_key, content }) => openLetter(keys.dialogue, request_key, content));
  return (await Promise.all(letters)).map(({ subject }) => subject);
}

/** Rows as the owner of the tables sees them. */
export function query<Row>(
  intake: TestIntake,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  return asOwner(intake.database.urls.owner, (owner) => owner.query<Row[]>(sql, [...parameters]));
}

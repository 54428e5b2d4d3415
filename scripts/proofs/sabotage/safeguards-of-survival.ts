import type { Safeguard } from './safeguards.js';

const FILING = 'libs/database/src/migrations/1764000000005-create-intake-functions.ts';
const FUNCTIONS = 'libs/database/src/migrations/1764000000004-create-functions.ts';
const COMPLAINTS = 'libs/database/src/migrations/1764000000002-create-complaints.ts';
const medium = (path: string, title: string) => ({ run: 'medium', path, title }) as const;
const e2e = (path: string, title: string) => ({ run: 'e2e', path, title }) as const;

/** What keeps anything acknowledged from being lost, doubled, forgotten or miscounted. */
export const SURVIVAL: readonly Safeguard[] = [
  {
    name: 'the outbox row is written with the complaint',
    without: 'a complaint is filed, and nobody is ever told',
    file: FILING,
    find: "LATERAL (SELECT p_facts->(n.i - 1)) AS f (b), jsonb_array_elements(b->'outbox') AS o;",
    replace:
      "LATERAL (SELECT p_facts->(n.i - 1)) AS f (b), jsonb_array_elements(b->'outbox') AS o WHERE false;",
    test: medium(
      'libs/complaints/src/sealed/filing-writer.medium-spec.ts',
      'stores complaint, history, ledger and outbox row together',
    ),
  },
  {
    name: 'every transition writes its ledger rows',
    without: 'a complaint disappears from the counts, and nobody can say when',
    file: FUNCTIONS,
    find: "FROM jsonb_array_elements(coalesce(p_transition->'ledger', '[]')) WITH ORDINALITY",
    replace: "FROM jsonb_array_elements(coalesce(p_transition->'ledger', '[]') - 0) WITH ORDINALITY",
    test: medium(
      'libs/complaints/src/services/transition-writer.medium-spec.ts',
      'the counts are those of the complaints',
    ),
  },
  {
    name: 'nothing is recorded whose sealed words were not stored',
    without:
      'a question is asked without words, a complaint concluded without grounds, and nobody can say what was meant',
    file: 'apps/desk/src/casework/event-recorder.ts',
    find: 'if (stored < record.items.length)',
    replace: 'if (stored > record.items.length)',
    test: e2e(
      'apps/desk/test/casework.e2e-spec.ts',
      'asks no question without words and concludes nothing without grounds under a key that was used before',
    ),
  },
  {
    name: 'a complainant’s text is acknowledged only when it is here',
    without: 'someone writes where they can be found, reads that it arrived, and nobody ever gets it',
    file: FILING,
    find: 'AND kind = p_kind AND (id = p_id OR content = p_content);',
    replace: 'AND (kind = p_kind OR p_content IS NOT NULL);',
    test: medium(
      'libs/complaints/src/sealed/follow-up.medium-spec.ts',
      'acknowledges no other text under a key that was used before',
    ),
  },
  {
    name: 'a stale decision is refused',
    without: 'two people decide on what the other has already changed',
    file: FUNCTIONS,
    find: 'IF c.version <> p_version THEN',
    replace: 'IF c.version < p_version THEN',
    test: medium(
      'libs/complaints/src/services/transition-writer.medium-spec.ts',
      'refuses a stale write and changes nothing',
    ),
  },
  {
    name: 'histories are chained by hashes',
    without: 'a row of the past is changed and nothing shows it',
    file: FUNCTIONS,
    find: "p_transition->>'reason', previous,",
    replace: "p_transition->>'reason', NULL,",
    test: medium(
      'libs/complaints/src/services/transition-writer.medium-spec.ts',
      'the counts are those of the complaints',
    ),
  },
  {
    name: 'of one version of a complaint there is one winner',
    without: 'two workers give the same complaint to two people',
    file: 'libs/database/src/migrations/1764000000003-create-ledgers.ts',
    find: 'CREATE UNIQUE INDEX assignment_decision_one_winner',
    replace: 'CREATE INDEX assignment_decision_one_winner',
    test: medium(
      'libs/complaints/src/services/one-winner.medium-spec.ts',
      'refuses a second winner of the same version',
    ),
  },
  {
    name: 'a message sent twice is one',
    without: 'a line that dropped doubles what a person wrote',
    file: COMPLAINTS,
    find: 'CONSTRAINT sealed_item_once UNIQUE (complaint_id, request_key)',
    replace: 'CONSTRAINT sealed_item_once UNIQUE (id, request_key)',
    test: medium('libs/complaints/src/sealed/follow-up.medium-spec.ts', 'stores a message once'),
  },
  {
    name: 'a receipt is one complaint’s',
    without: 'a complaint sent twice is two, and is worked twice',
    file: COMPLAINTS,
    find: 'token_mac bytea NOT NULL CONSTRAINT receipt_token_unique UNIQUE,',
    replace: 'token_mac bytea NOT NULL, CONSTRAINT receipt_token_unique UNIQUE (token_mac, complaint_id),',
    test: medium(
      'libs/complaints/src/sealed/filing-writer.medium-spec.ts',
      'is the same complaint when the same envelope comes again',
    ),
  },
  {
    name: 'a file has arrived only when its hash says so',
    without: 'a photo is called arrived, and half of it is missing',
    file: FILING,
    find: ' OR v_hash <> v_file.sha256 THEN RETURN false',
    replace: ' THEN RETURN false',
    test: medium(
      'libs/complaints/src/sealed/follow-up.medium-spec.ts',
      'says that it arrived only when the hash is right',
    ),
  },
  {
    name: 'the sweep finds complaints whose job was lost',
    without: 'a wiped Redis forgets who waits',
    file: 'apps/worker/src/assignment/unassigned.sweep.ts',
    find: 'const lost = found.filter(({ id, version }) => !this.revived.has(`${id}.${version}`));',
    replace: 'const lost = found.filter(() => false);',
    test: medium('apps/worker/test/relay.medium-spec.ts', 'sweeps up a complaint whose job was lost'),
  },
  {
    name: 'nothing is acknowledged before it is committed',
    without: 'a person is told that their complaint is safe, and it is not',
    file: 'libs/complaints/src/sealed/filing-writer.ts',
    find: 'const alone = batch.length === 1;',
    replace:
      "batch.forEach((one) => one.settle({ outcome: 'filed', complaintId: one.token, receivedAt: new Date() }));\n      const alone = batch.length === 1;",
    test: medium(
      'libs/complaints/src/sealed/filing-writer.medium-spec.ts',
      'acknowledges nothing while the database is away',
    ),
  },
  {
    name: 'a danger to life opens to the standby team',
    without: 'a person in danger waits for a team that cannot answer',
    file: FILING,
    find: "WHERE b->>'standbyTeamId' IS NOT NULL AND p_case_standby[n.i] IS NOT NULL;",
    replace: 'WHERE false;',
    test: medium(
      'libs/complaints/src/sealed/filing-writer.medium-spec.ts',
      'opens a danger to life to the standby team',
    ),
  },
  {
    name: 'a body over the limit is refused before it is read whole',
    without: 'one request fills the memory, and the door is shut to all',
    file: 'apps/intake/src/web/body-parsers.ts',
    find: '{ bodyLimit: FORM_MOST },',
    replace: '{ bodyLimit: 1_000_000_000 },',
    test: e2e(
      'apps/intake/test/hostile.e2e-spec.ts',
      'refuses a body over the limit before it is read whole',
    ),
  },
  {
    name: 'an undone import is cancelled line by line',
    without: 'what was imported by mistake stays in the figures, and nobody finds it among the complaints',
    file: 'libs/counts/src/domain/ledger-lines.ts',
    find: 'return net(input.past).map((entry) => ({ ...entry, delta: -entry.delta }));',
    replace: 'return [];',
    test: e2e('apps/desk/test/imports.e2e-spec.ts', 'is undone as if it had not been'),
  },
  {
    name: 'what somebody works on is not taken back with its import',
    without: 'a complaint is closed under the hands of who has just accepted it',
    file: 'libs/database/src/migrations/1764000000029-import-registers.ts',
    find: ' AND NOT worked_on(p_complaint) RETURNING',
    replace: ' RETURNING',
    test: medium(
      'libs/complaints/src/data/register-imports.medium-spec.ts',
      'not while somebody is at work on them',
    ),
  },
  {
    name: 'a report is verified by the lines of the ledger',
    without: 'a line of the ledger is changed, and the report made of it is called right',
    file: 'libs/counts/src/reporting/verify-report.ts',
    find: 'new ReportAnswers(new LedgerSums())',
    replace: "new ReportAnswers(new (await import('../cube.query.js')).CubeQuery())",
    test: medium(
      'scripts/verify-report/check-report.medium-spec.ts',
      'says which values differ where a row of the ledger is not what it was',
    ),
  },
  {
    name: 'a report is what was signed',
    without: 'a figure of a report is changed afterwards, and nobody sees it',
    file: 'libs/counts/src/reporting/report-file.ts',
    find: "!isSignedBy(canonicalJson(report), { key, signature }, 'report')",
    replace: 'false',
    test: medium(
      'scripts/verify-report/check-report.medium-spec.ts',
      'names a file that was altered in one byte, wherever',
    ),
  },
  {
    name: 'no total gives a small count back',
    without: 'a table leaves the console, and tells that one person of a district complained',
    file: 'libs/counts/src/domain/floor.ts',
    find: 'return Math.max(from, low) >= Math.min(to, high);',
    replace: 'return false;',
    test: {
      run: 'unit',
      path: 'libs/counts/src/domain/floor.spec.ts',
      title: 'can be worked out from no total of their row or column',
    },
  },
];

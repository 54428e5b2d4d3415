import type { Safeguard } from './safeguards.js';

const RIGHTS_MIGRATION = 'libs/database/src/migrations/1764000000006-grant-rights.ts';
const FUNCTIONS_MIGRATION = 'libs/database/src/migrations/1764000000004-create-functions.ts';
const HOLDING_MIGRATION = 'libs/database/src/migrations/1764000000015-hold-the-ledger.ts';
const LEADING_MIGRATION = 'libs/database/src/migrations/1764000000022-lead-a-team.ts';
const unit = (path: string, title: string) => ({ run: 'unit', path, title }) as const;
const medium = (path: string, title: string) => ({ run: 'medium', path, title }) as const;
const e2e = (path: string, title: string) => ({ run: 'e2e', path, title }) as const;

/** What keeps everybody to what is theirs to see and to decide. */
export const RIGHTS: readonly Safeguard[] = [
  {
    name: 'a complaint’s row is its team’s alone (row-level security)',
    without: 'every verifier sees every team’s complaints',
    file: RIGHTS_MIGRATION,
    find: 'USING (${own}) WITH',
    replace: 'USING (true) WITH',
    test: e2e('apps/desk/test/authz-database.e2e-spec.ts', 'desk sees complaint of its own team alone'),
  },
  {
    name: 'sealed items are their team’s alone (row-level security)',
    without: 'other teams’ testimonies can be carried away, and opened the day a key leaks',
    file: RIGHTS_MIGRATION,
    find: 'CREATE POLICY sealed_item_read ON sealed_item FOR SELECT TO kenekanko_desk USING (${visible});',
    replace: 'CREATE POLICY sealed_item_read ON sealed_item FOR SELECT TO kenekanko_desk USING (true);',
    test: e2e('apps/desk/test/authz-database.e2e-spec.ts', 'desk sees sealed_item of its own team alone'),
  },
  {
    name: 'intake reads no table',
    without: 'whoever takes over the public door copies every complaint',
    file: RIGHTS_MIGRATION,
    find: '  -- intake: a handful of functions, no table\n',
    replace: '  GRANT SELECT ON complaint, sealed_item TO kenekanko_intake;\n',
    test: medium(
      'libs/database/src/rights.medium-spec.ts',
      'intake executes its functions and reads no table',
    ),
  },
  {
    name: 'figures come without the way back to a complaint',
    without: 'a coordinator follows a count to a person',
    file: RIGHTS_MIGRATION,
    find: 'GRANT SELECT ON ledger_mark, setting, district, team, team_district TO kenekanko_report;',
    replace:
      'GRANT SELECT ON ledger_mark, count_ledger, setting, district, team, team_district TO kenekanko_report;',
    test: medium(
      'libs/database/src/rights.medium-spec.ts',
      'report reads sums, but no line of the ledger and no complaint',
    ),
  },
  {
    name: 'sums of figures are changed by folding alone',
    without: 'who took over the worker shows the figures they like, until the next check',
    file: 'libs/database/src/migrations/1764000000027-keep-when-recorded.ts',
    find: 'GRANT SELECT ON ledger_cube TO kenekanko_report, kenekanko_check;',
    replace:
      'GRANT SELECT ON ledger_cube TO kenekanko_report, kenekanko_check;\n  GRANT SELECT, INSERT, UPDATE ON ledger_cube TO kenekanko_worker;',
    test: medium(
      'libs/database/src/rights.medium-spec.ts',
      'nobody at run time changes marks or sums but by the function that folds',
    ),
  },
  {
    name: 'figures as of a past day leave out what was recorded since',
    without: 'last year’s report is never found again, and nobody can say why it differs',
    file: 'libs/counts/src/cube.query.ts',
    find: 'AND recorded_month < ',
    replace: 'AND recorded_month <= ',
    test: e2e('apps/desk/test/figures.e2e-spec.ts', 'are as of any past instant what they were'),
  },
  {
    name: 'a ledger line fits its complaint',
    without: 'who took over a door counts what they like where they like, until the next check',
    file: 'libs/database/src/migrations/1764000000028-count-promises.ts',
    find: 'recordTransition(TWO_PERSONS + fittingLines(OFTEN) + boundLines(BOUNDS), SEARCH_PATH)',
    replace: 'recordTransition(TWO_PERSONS, SEARCH_PATH)',
    test: medium(
      'libs/database/src/forged.medium-spec.ts',
      'writes no ledger line that does not fit its complaint, and none twice',
    ),
  },
  {
    name: 'the worker moves complaints by transitions alone',
    without: 'who took over the worker concludes every complaint without a trace in its history',
    file: HOLDING_MIGRATION,
    find: 'REVOKE UPDATE, INSERT ON complaint, complaint_pause,',
    replace: 'REVOKE UPDATE, INSERT ON complaint_pause,',
    test: e2e(
      'apps/desk/test/authz-database.e2e-spec.ts',
      'worker may not: UPDATE complaint SET state = state',
    ),
  },
  {
    name: 'a lead sets what is theirs to set of their own team alone',
    without: 'any member of staff sends the verifiers of another team on leave, and its complaints wait',
    file: LEADING_MIGRATION,
    find: 'active AND answers_for(id) FOR NO KEY UPDATE',
    replace: 'active FOR NO KEY UPDATE',
    test: e2e(
      'apps/desk/test/authz-database.e2e-spec.ts',
      'a lead sets what is theirs to set of their own team alone',
    ),
  },
  {
    name: 'a suspension stops no clock where a life is in danger',
    without: 'nobody is reminded of someone in danger for as long as their team cannot work',
    file: LEADING_MIGRATION,
    find: " AND c.priority <> 1 AND NOT 'danger-to-life' = ANY (c.risk)",
    replace: '',
    test: medium(
      'libs/complaints/src/services/reckon-team.medium-spec.ts',
      'stand still from its beginning to its end, but where a life is in danger',
    ),
  },
  {
    name: 'a line list runs nothing',
    without: 'a name that begins with “=” runs as a formula on the lead’s machine',
    file: 'apps/desk/src/team/line-list-files.ts',
    find: 'const CELL = { escape_formulas: true',
    replace: 'const CELL = { escape_formulas: false',
    test: e2e(
      'apps/desk/test/line-list.e2e-spec.ts',
      'is a table for whatever reads text, with formulas defused',
    ),
  },
  {
    name: 'an ended session ends',
    without: 'a dismissed or arrested verifier’s browser stays open',
    file: FUNCTIONS_MIGRATION,
    find: '       WHERE s.token_hash = p_token_hash AND s.ended_at IS NULL AND s.expires_at > clock_timestamp()\n       GROUP BY s.id, a.id;',
    replace: '       WHERE s.token_hash = p_token_hash\n       GROUP BY s.id, a.id;',
    test: e2e('apps/desk/test/access.e2e-spec.ts', 'ends by itself when it is not used'),
  },
  {
    name: 'the access guard stands before every route',
    without: 'one forgotten line opens a route to the street',
    file: 'apps/desk/src/access/access.guard.ts',
    find: 'if (!permission || !holds(signedIn.roles, permission)) {',
    replace: 'if (permission && signedIn.roles.length === 0) {',
    test: e2e('apps/desk/test/authz-routes.e2e-spec.ts', 'refused and answered as it should be'),
  },
  {
    name: 'no route is public by mistake',
    without: 'a route does its work for somebody who never signed in',
    file: 'apps/desk/src/access/sessions.controller.ts',
    find: "@Permit('session')\n  @Delete('current')",
    replace: "@Public()\n  @Delete('current')",
    test: e2e(
      'apps/desk/test/authz-routes.e2e-spec.ts',
      'every route has a permission or is public on purpose',
    ),
  },
  {
    name: 'staff sign what they write with their own name',
    without: 'a member writes a note or a decision in a colleague’s name',
    file: RIGHTS_MIGRATION,
    find: 'WITH CHECK (${visible} AND author_id = (SELECT current_account())',
    replace: 'WITH CHECK (${visible}',
    test: e2e('apps/desk/test/authz-database.e2e-spec.ts', 'desk signs what it writes with its own name'),
  },
  {
    name: 'whoever proposes a conclusion does not confirm it',
    without: 'one bought person closes a complaint alone',
    file: 'libs/complaints/src/domain/guards.ts',
    find: 'facts.proposerId !== null && facts.proposerId === accountOf(actor)',
    replace: 'facts.proposerId !== null && facts.proposerId === undefined',
    test: unit('libs/complaints/src/domain/apply-event.spec.ts', 'is never confirmed by the proposer'),
  },
  {
    name: 'whoever may be concerned is excluded',
    without: 'a complaint is judged by someone it is about',
    file: 'libs/complaints/src/domain/guards.ts',
    find: "actor.kind === 'staff' && actor.excluded ?",
    replace: "actor.kind === 'staff' && actor.excluded === null ?",
    test: unit('libs/complaints/src/domain/apply-event.spec.ts', 'never by one who is excluded'),
  },
  {
    name: 'no complaint ends without an answer that was owed',
    without: 'someone waits for years for a word on what was closed on the first day',
    file: 'libs/complaints/src/domain/staff-items.ts',
    find: 'if (asksForMessage(event, facts) && !told)',
    replace: 'if (asksForMessage(event, facts) && told === null)',
    test: e2e(
      'apps/desk/test/casework.e2e-spec.ts',
      'ends with a word to the person, or with the choice to write none',
    ),
  },
  {
    name: 'a complaint is hidden from who is in conflict with it (row-level security)',
    without: 'someone it is about goes on reading what was said of them, and by whom',
    file: RIGHTS_MIGRATION,
    find: '\n         AND id <> ALL ((SELECT excluded_complaints())::uuid[])',
    replace: '',
    test: e2e(
      'apps/desk/test/authz-database.e2e-spec.ts',
      'desk hides every part of a complaint from a member of its team who is in conflict with it',
    ),
  },
  {
    name: 'a form of another site is turned away',
    without: 'a page of someone else’s files or withdraws in a visitor’s name',
    file: 'apps/intake/src/web/security.ts',
    find: "if (site !== undefined) return site !== 'same-origin';",
    replace: 'if (site !== undefined) return false;',
    test: e2e('apps/intake/test/hostile.e2e-spec.ts', 'turns away what another site sends'),
  },
  {
    name: 'wrong codes are limited and look alike',
    without: 'codes can be tried by the thousand',
    file: 'apps/intake/src/follow-up/wrong-codes.ts',
    find: "if (!attempt.free) throw new DomainError('receipt.too-many-attempts', 'too-many', { minutes: 1 });",
    replace: '',
    test: e2e('apps/intake/test/follow.e2e-spec.ts', 'answers wrong codes alike and in even time'),
  },
  {
    name: 'numbers that would give a small one away are hidden beside it',
    without:
      'whoever subtracts a published table from its total learns that two people complained, and where',
    file: 'libs/publication/src/disclosure/reader.ts',
    find: 'return new Map(group.map((id, place) => [id, seen[place]!]));',
    replace: 'return new Map(group.map((id) => [id, { least: 0, most: 9 }]));',
    test: unit('libs/publication/src/attack.spec.ts', 'works out no hidden number of some networks'),
  },
  {
    name: 'small numbers are not published',
    without: 'a district with one complaint in a year points at the person who made it',
    file: 'libs/publication/src/disclosure/linked-figures.ts',
    find: ': value <= MOST_HIDDEN',
    replace: ': value < 0',
    test: e2e('apps/desk/test/publishing.e2e-spec.ts', 'every number that is shown is that of the ledger'),
  },
  {
    name: 'what was published is never altered',
    without: 'figures that people have quoted become others overnight, and nobody can say when',
    file: 'libs/database/src/migrations/1764000000030-publish-figures.ts',
    find: 'GRANT SELECT ON publication, publication_withdrawal TO kenekanko_desk;',
    replace: 'GRANT SELECT, UPDATE ON publication, publication_withdrawal TO kenekanko_desk;',
    test: medium(
      'libs/database/src/rights.medium-spec.ts',
      'nobody at run time changes what was published, or publishes but by the function',
    ),
  },
];

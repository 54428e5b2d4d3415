import { DEFAULT_WISHES } from '#complaints/domain';
import { newId } from '#kernel';
import type { Permission } from '../src/access/permission.js';
import { newKey, record, sealedItem, spam } from './casework.js';
import type { DeskUnderTest } from './desk-under-test.js';
import { toldToAMonitor } from './assisted.js';
import { aMark, aRegisterRow, importOf } from './importing.js';
import { A_LOGO, aMadeReport, aTableOrder } from './reporting.js';
import { aTask, dayFromNow, mayRefer, refer, referring } from './referring.js';
import type { FiledComplaint } from './filed-complaint.js';
import type { PersonName } from './small-network.js';

/** What the sample calls are about: one complaint of the team of Sikasso, and one of its files. */
export interface Subject {
  readonly complaint: FiledComplaint;
  readonly fileId: string;
}

/** A call that whoever may make it is answered with the row. */
export interface Sample {
  readonly path: (subject: Subject, desk: DeskUnderTest) => string;
  readonly body?: (subject: Subject, desk: DeskUnderTest, caller: PersonName | null) => unknown;
  /** True where the answer shows what was asked for. */
  readonly shows: (body: never, subject: Subject) => boolean;
  /** The answer goes on for as long as it is read. */
  readonly streams?: true;
}

type Body = Record<string, unknown> & {
  rows: { id: string; teamId: string }[];
  items: { id: string }[];
  facts: { id: string };
};
const sample = (
  path: Sample['path'],
  shows: (body: Body, subject: Subject) => boolean,
  more: Partial<Sample> = {},
) => ({
  ...more,
  path,
  shows: shows as Sample['shows'],
});

const member = (rest: string) => (_subject: Subject, desk: DeskUnderTest) =>
  `/teams/sikasso/members/${desk.network.people.moussa.id}${rest}`;

const complaint =
  (rest = '') =>
  ({ complaint: { id } }: Subject) =>
    `/complaints/${id}${rest}`;

/** Of what each call makes anew. */
const SAMPLE_ID = '7c2a1d4e-9b3f-4c58-8e6a-0d1f2b3c4d5e';
const SAMPLE_IMPORT = '7c2a1d4e-9b3f-4c58-8e6a-0d1f2b3c4d60';
const SAMPLE_TASK = '7c2a1d4e-9b3f-4c58-8e6a-0d1f2b3c4d5f';
const SAMPLE_REPORT = '7c2a1d4e-9b3f-4c58-8e6a-0d1f2b3c4d60';

/** A quarter that was frozen before there was anything to count. */
const FROZEN_QUARTER = '2024-Q1';
const freeze = async (desk: DeskUnderTest): Promise<void> => {
  // One caller after the other publishes it.
  for (const table of ['publication_withdrawal', 'publication']) await desk.arrange(`DELETE FROM ${table}`);
  await desk.arrange(
    `INSERT INTO ledger_mark (sequence, at, recorded_month) VALUES (0, '2024-04-03T12:00:00Z', '2024-04-01')
     ON CONFLICT DO NOTHING`,
  );
};
/** Received and processed in a month long before the network's first complaint. */
const openingEntry = (id: string) => ({
  ...{ id, reason: 'before-this-system', source: null },
  lines: [{ district: 'koutiala', month: '2020-01', upTo: false, kind: null, received: 14, processed: 7 }],
});

/** One sample a route, by method and path; a route without one makes the test fail. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  'POST /sessions/challenge': sample(
    () => '/sessions/challenge',
    (body) => 'salt' in body,
    {
      body: () => ({ username: 'awa' }),
    },
  ),
  'POST /sessions': sample(
    () => '/sessions',
    (body) => 'token' in body,
    {
      body: (_subject, { network }) => ({
        username: 'awa',
        loginProof: network.people.awa.proof.toString('base64'),
        unlockHalf: Buffer.alloc(32).toString('base64'),
      }),
    },
  ),
  'GET /sessions/current': sample(
    () => '/sessions/current',
    (body) => 'account' in body,
  ),
  'DELETE /sessions/current': sample(
    () => '/sessions/current',
    () => true,
  ),
  'GET /network': sample(
    () => '/network',
    (body) => 'statements' in body,
  ),
  'GET /teams/:teamId/queue': sample(
    () => '/teams/sikasso/queue',
    ({ rows }) => rows.length > 0 && rows.every(({ teamId }) => teamId === 'sikasso'),
  ),
  'GET /teams/:teamId/queue/counters': sample(
    () => '/teams/sikasso/queue/counters',
    (body) => Number(body['all']) > 0,
  ),
  'POST /teams/:teamId/spam': sample(
    () => '/teams/sikasso/spam',
    (body) => JSON.stringify(body['results']).includes('"refused":null'),
    { body: ({ complaint: { id } }) => ({ chosen: [spam(id, { writingsSeen: 1 })] }) }, // its file
  ),
  'POST /teams/:teamId/bulk': sample(
    () => '/teams/sikasso/bulk',
    (body) => JSON.stringify(body['results']).includes('"refused":null'),
    {
      body: ({ complaint: { id } }) => ({
        preview: false,
        chosen: [{ id, event: 'accepted', version: 1, requestKey: newKey() }],
      }),
    },
  ),
  'GET /teams/:teamId/searchable': sample(
    () => '/teams/sikasso/searchable',
    ({ rows }, subject) => rows.some(({ id }) => id === subject.complaint.id),
  ),
  'POST /teams/:teamId/searchable/parts': sample(
    () => '/teams/sikasso/searchable/parts',
    (body) => JSON.stringify(body['complaints']).includes('"kind":"filing"'),
    { body: ({ complaint: { id } }) => ({ ids: [id] }) },
  ),
  'GET /complaints/:id': sample(complaint(), (body, subject) => body.facts.id === subject.complaint.id),
  'GET /complaints/:id/trail': sample(complaint('/trail'), (body) => Array.isArray(body.rows)),
  'GET /complaints/:id/items': sample(complaint(`/items?before=${SAMPLE_ID}`), (body) =>
    Array.isArray(body.items),
  ),
  'GET /complaints/:id/files/:fileId/parts/:number': sample(
    (subject) => `/complaints/${subject.complaint.id}/files/${subject.fileId}/parts/0`,
    (body) => (body as unknown as Buffer).length > 0,
  ),
  'GET /complaints/:id/files/:fileId/custody': sample(
    (subject) => `/complaints/${subject.complaint.id}/files/${subject.fileId}/custody`,
    (body) => 'total' in body,
  ),
  'POST /complaints/:id/events': sample(
    complaint('/events'),
    (body, subject) => body.facts.id === subject.complaint.id,
    { body: () => ({ event: 'accepted', version: 1, requestKey: newKey() }) },
  ),
  'POST /complaints/:id/items': sample(complaint('/items'), (body) => body.items.length === 1, {
    body: () => ({ requestKey: newKey(), items: [sealedItem('note')] }),
  }),
  'POST /complaints/:id/own-conflict': sample(complaint('/own-conflict'), () => true),
  'GET /own-conflicts': sample(
    () => '/own-conflicts',
    (body) => 'version' in body,
  ),
  'PUT /own-conflicts': sample(
    () => '/own-conflicts',
    (body) => 'version' in body,
    { body: () => ({ sealed: sealedItem('note').content, version: 0 }) },
  ),
  'POST /complaints/:id/audit': sample(complaint('/audit'), () => true, {
    body: () => ({ action: 'exported' }),
  }),
  'PUT /complaints/:id/snooze': sample(complaint('/snooze'), (body) => 'until' in body, {
    // Only what is one's own can be put off.
    body: async ({ complaint: { id } }, desk, caller) => {
      if (caller && desk.network.people[caller].team === 'sikasso')
        await record(desk, caller, id, 'accepted');
      return { until: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10) };
    },
  }),
  'DELETE /complaints/:id/snooze': sample(complaint('/snooze'), () => true),
  'PUT /complaints/:id/presence': sample(complaint('/presence'), () => true),
  'DELETE /presence': sample(
    () => '/presence',
    () => true,
  ),
  'GET /complaints/:id/readers': sample(complaint('/readers'), (body) => 'readers' in body),
  'GET /institutions': sample(
    () => '/institutions',
    (body) => 'answerDays' in body,
  ),
  'POST /complaints/:id/referrals': sample(
    complaint('/referrals'),
    (body) => body['institutionKind'] === 'cndh',
    {
      body: async ({ complaint: { id } }, desk) => {
        await mayRefer(desk, id);
        return referring(desk, { version: 2 });
      },
    },
  ),
  'POST /complaints/:id/referrals/:referralId/steps': sample(
    ({ complaint: { id } }) => `/complaints/${id}/referrals/${SAMPLE_ID}/steps`,
    (body) => typeof body['acknowledgedOn'] === 'string',
    {
      body: async ({ complaint: { id } }, desk) => {
        await desk.arrange('DELETE FROM referral WHERE id = $1', [SAMPLE_ID]);
        await desk.arrange('DELETE FROM sealed_item WHERE id = $1', [SAMPLE_ID]);
        await refer(desk, 'moussa', id, { shared: sealedItem('referral', { id: SAMPLE_ID }) });
        return { version: 1, requestKey: newKey(), step: 'acknowledged', on: dayFromNow(0) };
      },
    },
  ),
  'GET /tasks': sample(
    () => '/tasks',
    (body) => 'tasks' in body,
  ),
  'POST /complaints/:id/tasks': sample(complaint('/tasks'), (body) => body['doneAt'] === null, {
    body: (_subject, desk) => aTask(desk),
  }),
  'POST /complaints/:id/tasks/:taskId': sample(
    ({ complaint: { id } }) => `/complaints/${id}/tasks/${SAMPLE_TASK}`,
    (body) => typeof body['doneAt'] === 'string',
    {
      body: async ({ complaint: { id } }, desk) => {
        await desk.arrange('DELETE FROM task WHERE id = $1', [SAMPLE_TASK]);
        await desk.arrange('DELETE FROM sealed_item WHERE id = $1', [SAMPLE_TASK]);
        const what = sealedItem('task', { id: SAMPLE_TASK });
        await desk.post('moussa', `/complaints/${id}/tasks`, aTask(desk, { what }));
        return { version: 1, done: true };
      },
    },
  ),
  'GET /figures/table': sample(
    () => '/figures/table?figures=received,processed-rate&rows=category&columns=quarter&team=sikasso',
    (body) => 'cells' in body,
  ),
  'GET /figures/overview': sample(
    () => '/figures/overview?team=sikasso',
    (body) => 'timeToConclusion' in body,
  ),
  'GET /figures/restated': sample(
    () => '/figures/restated?team=sikasso',
    (body) => Array.isArray(body['months']),
  ),
  'GET /figures/suspensions': sample(
    () => '/figures/suspensions',
    (body) => Array.isArray(body),
  ),
  'GET /figures/list': sample(
    () => '/figures/list?figure=received&team=sikasso',
    (body) => 'counted' in body,
  ),
  'GET /figures/table/file': sample(
    () => '/figures/table/file?figures=received&rows=district&format=csv',
    (body) => String(body).includes('Reçus'),
  ),
  'GET /reports': sample(
    () => '/reports',
    (body) => Array.isArray(body['reports']),
  ),
  'POST /reports/quarterly': sample(
    () => '/reports/quarterly',
    () => true,
    { body: () => ({ id: newId(), quarter: '2026-Q1', locale: 'fr', paragraphs: [] }) },
  ),
  'POST /reports/table': sample(
    () => '/reports/table',
    () => true,
    { body: () => aTableOrder(newId()) },
  ),
  'POST /reports/:id/cancel': sample(
    () => `/reports/${SAMPLE_ID}/cancel`,
    () => true,
    {
      body: async (_, desk) => {
        await desk.post('mariam', '/reports/table', aTableOrder(SAMPLE_ID));
      },
    },
  ),
  'GET /reports/:id/file': sample(
    () => `/reports/${SAMPLE_REPORT}/file?format=json`,
    (body) => 'signature' in body,
    { body: (_, desk) => aMadeReport(desk, SAMPLE_REPORT) },
  ),
  'GET /reports/:id/difference': sample(
    () => `/reports/${SAMPLE_REPORT}/difference`,
    (body) => 'parts' in body,
    { body: (_, desk) => aMadeReport(desk, SAMPLE_REPORT) },
  ),
  'GET /reports/logo': sample(
    () => '/reports/logo',
    (body) => Buffer.isBuffer(body),
    {
      body: async (_, desk) => {
        await desk.send('mariam', 'PUT', '/reports/logo', { content: A_LOGO });
      },
    },
  ),
  'PUT /reports/logo': sample(
    () => '/reports/logo',
    () => true,
    { body: () => ({ content: A_LOGO }) },
  ),
  'DELETE /reports/logo': sample(
    () => '/reports/logo',
    () => true,
  ),
  'GET /assisted-filing/network': sample(
    () => '/assisted-filing/network',
    (body) => 'receiptKdf' in body && 'emergency' in body,
  ),
  'POST /assisted-filing': sample(
    () => '/assisted-filing',
    (body) => body['outcome'] === 'filed',
    { body: (_subject, desk) => toldToAMonitor(desk) },
  ),
  'GET /imports': sample(
    () => '/imports',
    (body) => 'imports' in body,
  ),
  'POST /imports': sample(
    () => '/imports',
    (body) => 'rows' in body,
    { body: () => ({ fileMark: aMark() }) },
  ),
  'GET /imports/network': sample(
    () => '/imports/network',
    (body) => 'receiptKdf' in body,
  ),
  'GET /imports/marks': sample(
    () => '/imports/marks',
    (body) => 'marks' in body,
  ),
  'GET /imports/reading': sample(
    () => '/imports/reading',
    (body) => 'sealed' in body,
  ),
  'PUT /imports/reading': sample(
    () => '/imports/reading',
    () => true,
    { body: () => ({ sealed: sealedItem('note').content }) },
  ),
  'POST /imports/:id/rows': sample(
    () => `/imports/${SAMPLE_IMPORT}/rows`,
    (body) => JSON.stringify(body['results']).includes('"refused":null'),
    {
      body: async (_subject, desk, caller) => {
        await importOf(desk, caller, SAMPLE_IMPORT);
        return { rows: [await aRegisterRow(desk, 2)] };
      },
    },
  ),
  'POST /imports/:id/undo': sample(
    () => `/imports/${SAMPLE_IMPORT}/undo`,
    (body) => 'undone' in body,
    { body: (_subject, desk, caller) => importOf(desk, caller, SAMPLE_IMPORT) },
  ),
  'GET /notices': sample(
    () => '/notices',
    (body) => 'waiting' in body,
  ),
  'POST /notices/seen': sample(
    () => '/notices/seen',
    () => true,
    { body: () => ({ occasion: 'assigned', latest: '1' }) },
  ),
  'GET /reach': sample(
    () => '/reach',
    (body) => 'wishes' in body,
  ),
  'PUT /reach': sample(
    () => '/reach',
    () => true,
    { body: () => ({ wishes: DEFAULT_WISHES, locale: 'fr' }) },
  ),
  'PUT /reach/address': sample(
    () => '/reach/address',
    () => true,
    { body: () => ({ address: 'someone@example.org', locale: 'fr' }) },
  ),
  'POST /reach/address/confirmation': sample(
    () => '/reach/address/confirmation',
    (body) => body['outcome'] === 'over',
    { body: () => ({ code: '000000' }) },
  ),
  'DELETE /reach/address': sample(
    () => '/reach/address',
    () => true,
  ),
  'GET /teams/:teamId/board': sample(
    () => '/teams/sikasso/board',
    (body) => JSON.stringify(body['members']).includes('"name":"moussa"'),
  ),
  'PUT /teams/:teamId/members/:accountId/duty': sample(member('/duty'), () => true, {
    body: () => ({ duty: 'on' }),
  }),
  'PUT /teams/:teamId/members/:accountId/workload': sample(member('/workload'), () => true, {
    body: () => ({ capacity: 30, languages: ['fr', 'bm'] }),
  }),
  'GET /duty': sample(
    () => '/duty',
    (body) => body['duty'] === 'on',
  ),
  'PUT /duty': sample(
    () => '/duty',
    () => true,
    { body: () => ({ duty: 'on' }) },
  ),
  'GET /team-statuses': sample(
    () => '/team-statuses',
    (body) => 'teams' in body,
  ),
  'GET /teams/:teamId/status/effects': sample(
    () => '/teams/sikasso/status/effects',
    (body) => body['standbyTeamId'] === 'koutiala' && Number(body['open']) > 0,
  ),
  'PUT /teams/:teamId/status': sample(
    () => '/teams/sikasso/status',
    () => true,
    { body: () => ({ status: 'full' }) },
  ),
  'GET /teams/:teamId/line-list': sample(
    () => '/teams/sikasso/line-list',
    (body, { complaint: { id } }) => String(body).includes(id),
  ),
  'GET /publications': sample(
    () => '/publications',
    (body) => 'offered' in body,
  ),
  'GET /publications/preview': sample(
    () => `/publications/preview?quarter=${FROZEN_QUARTER}`,
    (body) => 'digest' in body,
    { body: async (_subject, desk) => void (await freeze(desk)) },
  ),
  'POST /publications': sample(
    () => '/publications',
    (body) => 'id' in body,
    {
      body: async (_subject, desk) => {
        await freeze(desk);
        const { body } = await desk.get('mariam', `/publications/preview?quarter=${FROZEN_QUARTER}`);
        return { quarter: FROZEN_QUARTER, digest: body.digest };
      },
    },
  ),
  'POST /publications/:publicationId/withdrawal': sample(
    () => `/publications/${SAMPLE_ID}/withdrawal`,
    () => true,
    {
      body: async (_subject, desk) => {
        await freeze(desk);
        await desk.arrange(
          `INSERT INTO publication (id, quarter, as_of, definitions, document, published_at, published_by)
           VALUES ($1, '2023-Q4', now(), '1', '{}', now(), $2)`,
          [SAMPLE_ID, desk.network.people.mariam.id],
        );
        return { reason: 'Un essai' };
      },
    },
  ),
  'GET /figures/opening': sample(
    () => '/figures/opening',
    (body) => 'entries' in body && 'countedSince' in body,
  ),
  'POST /figures/opening': sample(
    () => '/figures/opening',
    () => true,
    { body: ({ complaint: { id } }) => openingEntry(id) },
  ),
  'POST /figures/opening/:id/decision': sample(
    ({ complaint: { id } }) => `/figures/opening/${id}/decision`,
    () => true,
    {
      body: async ({ complaint: { id } }, desk, caller) => {
        await desk.send(
          caller === 'mariam' ? 'bakary' : 'mariam',
          'POST',
          '/figures/opening',
          openingEntry(id),
        );
        return { decision: 'confirmed' };
      },
    },
  ),
  'GET /figures/quality': sample(
    () => '/figures/quality',
    (body) => 'findings' in body,
  ),
  'POST /figures/quality/runs': sample(
    () => '/figures/quality/runs',
    (body) => 'asked' in body,
  ),
  'GET /teams/:teamId/quality/:issue': sample(
    () => '/teams/sikasso/quality/district-unknown',
    (body) => 'complaints' in body,
  ),
  'GET /events': sample(
    () => '/events?team=sikasso',
    () => true,
    { streams: true },
  ),
};

/** The roles of the people that hold a permission, as the design says it; not read from the code under test. */
export const MAY: Readonly<Record<Permission, readonly string[]>> = {
  session: ['verifier', 'lead', 'coordinator', 'administrator', 'auditor', 'monitor'],
  casework: ['verifier', 'lead'],
  leading: ['lead'],
  'team-status': ['lead', 'coordinator'],
  figures: ['coordinator', 'auditor'],
  quality: ['coordinator', 'auditor', 'lead'],
  coordinating: ['coordinator'],
  'team-figures': ['coordinator', 'auditor', 'lead'],
  'assisted-filing': ['monitor'],
  importing: ['monitor', 'lead'],
};

import { setTimeout as wait } from 'node:timers/promises';
import { handedKeys, newKey, record, sealedItem, spam } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import type { FiledComplaint } from './filed-complaint.js';
import type { PersonName } from './small-network.js';
import { WatchedStream } from './watched-stream.js';

/** What Moussa, of the team of Sikasso, is to each complaint. */
const SEES = {
  own: true,
  granted: true,
  'another team’s': false,
  excluded: false,
  'granted, and the grant ended': false,
  'transferred away': false,
} as const;
type Name = keyof typeof SEES;
const NAMES = Object.keys(SEES) as Name[];

/** Acts and lists through a team are of that team alone; another's that is opened to one is reached by itself. */
const OF_TEAM: Record<Name, boolean> = { ...SEES, granted: false };

interface Subject {
  readonly filed: FiledComplaint;
  readonly fileId: string;
}

describe('which complaints a person sees, whatever they ask', () => {
  let desk: DeskUnderTest;
  let subjects: Record<Name, Subject>;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    const standby = { team: 'sikasso', from: new Date(Date.now() - 60_000) };
    const file = async (wishes: Parameters<DeskUnderTest['file']>[0] = {}): Promise<Subject> => {
      const filed = await desk.file(wishes);
      return { filed, fileId: await desk.complainant(filed).sendsFile([Buffer.alloc(64, 1)]) };
    };
    subjects = {
      own: await file(),
      granted: await file({ team: 'koutiala', standby }),
      'another team’s': await file({ team: 'koutiala' }),
      excluded: await file(),
      'granted, and the grant ended': await file({ team: 'koutiala', standby }),
      'transferred away': await file(),
    };
    await record(desk, 'moussa', idOf('excluded'), 'accepted');
    await record(desk, 'awa', idOf('excluded'), 'returned-to-pool', { reason: 'conflict' });
    await record(desk, 'salif', idOf('granted, and the grant ended'), 'accepted');
    const payload = { teamId: 'koutiala', ...handedKeys(desk.network.teams['koutiala']!.recipient) };
    await record(desk, 'awa', idOf('transferred away'), 'transferred', { payload, reason: 'wrong-district' });
  }, 120_000);
  afterAll(() => desk?.stop());

  const idOf = (name: Name): string => subjects[name].filed.id;
  /** Asks the same of each. */
  const ofEach = async (ask: (subject: Subject) => Promise<boolean>): Promise<Record<string, boolean>> => {
    const answers: Record<string, boolean> = {};
    for (const name of NAMES) answers[name] = await ask(subjects[name]);
    return answers;
  };
  const found = (status: number, body: { code?: string }): boolean => {
    if (status === 404) expect(body.code).toBe('complaint.not-found');
    return status !== 404;
  };
  const path = ({ filed }: Subject, rest = '') => `/complaints/${filed.id}${rest}`;

  it.each<[string, (subject: Subject) => Promise<boolean>]>([
    ...(
      [
        ['GET', '', undefined],
        ['POST', '/events', () => ({ event: 'accepted', version: 99, requestKey: newKey() })],
        ['POST', '/items', () => ({ requestKey: newKey(), items: [sealedItem('note')] })],
        ['POST', '/audit', () => ({ action: 'exported' })],
        ['PUT', '/snooze', () => ({ until: new Date(Date.now() + 200_000_000).toISOString().slice(0, 10) })],
        ['DELETE', '/snooze', undefined],
        ['PUT', '/presence', undefined],
      ] as const
    ).map(([method, rest, body]): [string, (subject: Subject) => Promise<boolean>] => [
      `${method} /complaints/:id${rest}`,
      async (subject) => {
        const answer = await desk.send('moussa', method, path(subject, rest), body?.());
        return found(answer.status, answer.body as { code?: string });
      },
    ]),
    [
      'a part of a file, as an export fetches it',
      async (subject) => {
        const answer = await desk.get('moussa', path(subject, `/files/${subject.fileId}/parts/0`));
        return answer.status === 200;
      },
    ],
    [
      'the id in a ruling that something is a duplicate',
      async ({ filed }) => {
        const { id } = await desk.file();
        const payload = { duplicateOf: filed.id };
        return (await record(desk, 'moussa', id, 'ruled-duplicate', { payload })).status === 200;
      },
    ],
  ])('%s', async (_what, ask) => {
    expect(await ofEach(ask)).toEqual(SEES);
  });

  it.each<[string, (id: string) => Promise<boolean>]>([
    [
      'the index of a team’s search',
      async (id) => {
        const { body } = await desk.get('moussa', '/teams/sikasso/searchable');
        return body.rows.some((row: { id: string }) => row.id === id);
      },
    ],
    [
      'what is handed out to be searched',
      async (id) => {
        const { body } = await desk.post('moussa', '/teams/sikasso/searchable/parts', { ids: [id] });
        return JSON.stringify(body.complaints ?? '').includes(id);
      },
    ],
    ['several at once, previewed', (id) => inBulk(id, true)],
    ['several at once, done', (id) => inBulk(id, false, 99)],
    [
      'spam',
      async (id) => {
        const { body } = await desk.post('moussa', '/teams/sikasso/spam', {
          chosen: [spam(id, { version: 99 })],
        });
        return !['complaint.not-found'].includes(body.results[0].refused);
      },
    ],
  ])('of the team: %s', async (_what, ask) => {
    expect(await ofEach(({ filed }) => ask(filed.id))).toEqual(OF_TEAM);
  });

  const inBulk = async (id: string, preview: boolean, version = 1): Promise<boolean> => {
    const chosen = [{ id, version, event: 'accepted', requestKey: newKey() }];
    const { body } = await desk.post('moussa', '/teams/sikasso/bulk', { preview, chosen });
    return body.results[0].refused !== 'complaint.not-found';
  };

  it('the lists, and their counters with them', async () => {
    const counters = (await desk.get('moussa', '/teams/sikasso/queue/counters')).body;
    const listed = new Set<string>();
    for (const view of [
      'all',
      'mine',
      'snoozed',
      'pool',
      'overdue',
      'awaiting',
      'deciding',
      'withdrawal',
      'granted',
    ]) {
      const { rows } = (await desk.get('moussa', `/teams/sikasso/queue?view=${view}&limit=100`)).body;
      expect([view, counters[view]]).toEqual([view, rows.length]);
      rows.forEach(({ id }: { id: string }) => listed.add(id));
    }
    const { rows } = (await desk.get('moussa', '/teams/sikasso/queue?view=concluded&limit=100')).body;
    rows.forEach(({ id }: { id: string }) => listed.add(id));
    expect(await ofEach(({ filed }) => Promise.resolve(listed.has(filed.id)))).toEqual(SEES);
  });

  it('live: changes and who looks, and nothing of what waits names any', async () => {
    const open = async () =>
      WatchedStream.open(`${desk.url}/api/v1/events?team=sikasso`, await desk.token('moussa'));
    const stream = await open();
    await stream.next(({ event }) => event === 'counters');
    const lookers: Record<Name, PersonName> = {
      own: 'awa',
      granted: 'salif',
      'another team’s': 'salif',
      excluded: 'awa',
      'granted, and the grant ended': 'salif',
      'transferred away': 'salif',
    };
    for (const name of NAMES) {
      expect((await desk.send(lookers[name], 'PUT', `/complaints/${idOf(name)}/presence`)).status).toBe(204);
      await desk.complainant(subjects[name].filed).writes();
    }
    const last = await desk.file();
    await stream.next(({ data }) => data.id === last.id);
    await wait(150);
    const told = (event: string, from = stream) =>
      ofEach(({ filed }) =>
        Promise.resolve(from.events.some((one) => one.event === event && one.data.id === filed.id)),
      );
    expect(await told('complaint')).toEqual(SEES);
    expect(await told('presence')).toEqual(SEES);
    const later = await open();
    await later.next(({ event }) => event === 'presence');
    await wait(150);
    expect(await told('presence', later)).toEqual(SEES);
    [stream, later].forEach((one) => one.close());
    const waiting = JSON.stringify((await desk.get('moussa', '/notices')).body);
    for (const name of NAMES) expect(waiting).not.toContain(idOf(name));
  });
});

import {
  allowedEvents,
  createCalendar,
  DEFAULT_DEADLINES,
  type EventId,
  STAFF_EVENTS,
} from '#complaints/domain';
import {
  handedKeys,
  newKey,
  record,
  sealedItem,
  storeRecord,
  substantiated,
  untilDeciding,
} from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import { MAY, SAMPLES, type Subject } from './route-samples.js';
import { type Route, routesOf } from './routes.js';
import type { PersonName } from './small-network.js';
import { WatchedStream } from './watched-stream.js';

const LONG = process.env['AUTHZ_LONG'] !== undefined;
const CALLERS: readonly (PersonName | null)[] = [
  ...[null, 'awa', 'moussa', 'oumar', 'salif', 'mariam', 'adama', 'issa', 'kadi', 'bakary'],
] as (PersonName | null)[];

describe('who may call what', () => {
  let desk: DeskUnderTest;
  let routes: Route[];
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    routes = routesOf(desk.app);
  }, 120_000);
  afterAll(() => desk?.stop());

  it('every route has a permission or is public on purpose, and a sample call', () => {
    const open = routes.filter((route) => route.public).map(({ method, path }) => `${method} ${path}`);
    expect(open).toEqual(['POST /sessions/challenge', 'POST /sessions']);
    expect(routes.filter((route) => !route.public && !route.permission)).toEqual([]);
    expect(routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(SAMPLES).sort());
  });

  it('no other address under /api answers', async () => {
    const server = desk.app.getHttpAdapter().getInstance() as { printRoutes(options: object): string };
    const tree = server.printRoutes({ commonPrefix: false, includeHooks: false });
    const listed = [...tree.matchAll(/\(([A-Z, ]+)\)/g)].length;
    // Each of ours once, its HEAD beside each GET on the same line; the rest is health and the console's files.
    expect(listed).toBeGreaterThanOrEqual(new Set(routes.map(({ path }) => path)).size);
    expect((await desk.get('awa', '/complaints')).status).toBe(404);
    expect((await desk.get('awa', '/')).status).toBe(404);
  });

  it.each(Object.keys(SAMPLES))('%s: refused and answered as it should be', async (name) => {
    const route = routes.find(({ method, path }) => `${method} ${path}` === name)!;
    const wrong: string[] = [];
    for (const caller of CALLERS) {
      const { status, shown } = await call(route, name, caller);
      const expected = expectedStatus(route, caller);
      const right = expected === 200 ? status < 300 && shown : status === expected;
      if (!right) wrong.push(`${caller ?? 'nobody'}: ${status} instead of ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  /** Calls a route about a complaint of its own, so that one call never stands in another's way. */
  async function call(route: Route, name: string, caller: PersonName | null) {
    const { path, body, shows, streams } = SAMPLES[name]!;
    const complaint = await desk.file();
    const fileId = await desk.complainant(complaint).sendsFile([Buffer.alloc(64, 1)]);
    const subject: Subject = { complaint, fileId };
    if (streams) {
      const token = caller ? await desk.token(caller) : 'x'.repeat(43);
      const stream = await WatchedStream.open(`${desk.url}/api/v1${path(subject, desk)}`, token);
      stream.close();
      return { status: stream.status, shown: true };
    }
    const answer = await desk.send(
      caller,
      route.method,
      path(subject, desk),
      await body?.(subject, desk, caller),
    );
    if (route.method === 'DELETE' && caller) desk.forget(caller);
    // Signed in by so many, her first session has ended for the newest.
    if (name === 'POST /sessions') desk.forget('awa');
    const shown = answer.status < 300 && shows(answer.body as never, subject);
    // A refusal must not give away what it refuses either.
    if (answer.status >= 400) expect(JSON.stringify(answer.body)).not.toContain('age-encryption');
    return { status: answer.status, shown };
  }

  function expectedStatus(route: Route, caller: PersonName | null): number {
    if (route.public) return 200;
    if (caller === null) return 401;
    const { roles, team } = desk.network.people[caller];
    if (!roles.some((role) => MAY[route.permission!].includes(role))) return 403;
    // How a team can work is a coordinator's too, of every team; a list of what leads may set is their own.
    if (
      route.permission === 'team-status' &&
      (roles.includes('coordinator') || !route.path.includes(':teamId'))
    )
      return 200;
    // Figures of a team are for its leads; when teams could not work everybody here may know.
    if (route.permission === 'team-figures') {
      const everyones = MAY.figures.some((role) => roles.some((own) => own === role));
      return everyones || team === 'sikasso' || route.path.endsWith('/suspensions') ? 200 : 404;
    }
    // One's own list of tasks is there for everyone, and has nothing of another team in it.
    const ofTeam = route.path !== '/tasks';
    return ofTeam && ['casework', 'leading', 'team-status'].includes(route.permission!) && team !== 'sikasso'
      ? 404
      : 200;
  }
});

describe('who may record which event', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 120_000);
  afterAll(() => desk?.stop());

  const stages: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
    received: async () => undefined,
    assigned: (id) =>
      record(desk, 'awa', id, 'assigned', { payload: { assigneeId: desk.network.people.moussa.id } }),
    verifying: async (id) => {
      await record(desk, 'moussa', id, 'accepted');
      await storeRecord(desk, 'moussa', id, 1);
    },
    'awaiting-complainant': async (id) => {
      await record(desk, 'moussa', id, 'accepted');
      await record(desk, 'moussa', id, 'asked', { sealed: [sealedItem('message-out')] });
    },
    deciding: (id) => untilDeciding(desk, id, 'moussa'),
    concluded: async (id) => {
      await untilDeciding(desk, id, 'moussa');
      await record(desk, 'awa', id, 'confirmed');
    },
  };
  const short = ['received', 'deciding'];
  const people: readonly PersonName[] = ['awa', 'moussa', 'fanta', 'salif', 'mariam', 'bakary'];

  it.each(Object.keys(stages).filter((stage) => LONG || short.includes(stage)))(
    'from %s: what the state table lets through, and nothing else',
    async (stage) => {
      const wrong: string[] = [];
      for (const who of people) {
        const { id } = await desk.file();
        await stages[stage]!(id);
        for (const event of STAFF_EVENTS) {
          const before = await version(id);
          const expected = await mayStart(who, id, event);
          const { status } = await record(desk, who, id, event, {
            version: before,
            requestKey: newKey(),
            ...extras(event),
          });
          const changed = (await version(id)) !== before;
          // A payload may still be refused for what it says; what must never be is a change by who may not.
          if (changed && !expected) wrong.push(`${who} ${event}: ${status}`);
          if (!changed && status < 300) wrong.push(`${who} ${event}: ${status} without a change`);
          if (status >= 500) wrong.push(`${who} ${event}: ${status}`);
          if (changed) break;
        }
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  const version = async (id: string): Promise<number> => {
    const [row] = await desk.arrange<{ version: number }>('SELECT version FROM complaint WHERE id = $1', [
      id,
    ]);
    return row!.version;
  };

  /** What the rules say of the person's own view of the complaint; nothing for who does not see it. */
  async function mayStart(who: PersonName, id: string, event: EventId): Promise<boolean> {
    const { id: accountId, team, lead } = desk.network.people[who];
    const { status, body } = await desk.get(who, `/complaints/${id}`);
    if (status !== 200) return false;
    const teamIds = team ? [team] : [];
    const actor = { kind: 'staff' as const, accountId, teamIds, leadOf: lead ? teamIds : [] };
    const calendar = createCalendar({ timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] });
    return allowedEvents({
      facts: body.facts,
      actor,
      at: new Date(),
      calendar,
      deadlines: DEFAULT_DEADLINES,
    }).includes(event);
  }

  function extras(event: EventId) {
    const { people: staff, teams } = desk.network;
    switch (event) {
      case 'assigned':
      case 'reassigned':
        return {
          payload: { assigneeId: staff.fanta.id },
          ...(event === 'reassigned' ? { reason: 'absent' } : {}),
        };
      case 'declined':
        return { payload: { closingReason: 'spam' } };
      case 'ruled-duplicate':
        return { payload: { duplicateOf: staff.awa.id } };
      case 'returned-to-pool':
        return { reason: 'other' };
      case 'answered-otherwise':
        return { reason: 'by-phone', sealed: [sealedItem('note')] };
      case 'sent-back':
        return { reason: 'other', sealed: [sealedItem('reason')] };
      case 'reopened':
        return { reason: 'error' };
      case 'asked':
        return { sealed: [sealedItem('message-out')] };
      case 'conclusion-proposed':
      case 'concluded':
        return substantiated(1);
      case 'transferred':
        return {
          reason: 'other',
          payload: { teamId: 'koutiala', ...handedKeys(teams['koutiala']!.recipient) },
        };
      case 'second-reader-named':
        return { payload: { accountId: staff.salif.id, ...handedKeys(staff.salif.keys.recipient) } };
      default:
        return {};
    }
  }
});

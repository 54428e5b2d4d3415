import 'reflect-metadata';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { freezeReport, LedgerMarks, openFile, Reports, signedFile, type Report } from '#counts';
import type { ReportParameters, TableQuestion } from '#counts/domain';
import { newId } from '#kernel';
import { signingKeyOf } from '#sealing';
import { TestNetwork, type FiledComplaint } from '#testing';
import { checkReport, STATUS } from './check-report.js';

const KEY = signingKeyOf(new Uint8Array(32).fill(7));
const OTHER = signingKeyOf(new Uint8Array(32).fill(8));

describe('verifying a report', () => {
  const reports = new Reports();
  let network: TestNetwork;
  let check: DataSource;
  let quarter: string;
  beforeAll(async () => {
    network = await TestNetwork.open();
    await network.asOwner(
      `UPDATE account SET roles = '{coordinator}' WHERE id = '${network.accounts.fanta}'`,
    );
    check = await network.connect('check', 1);
    const now = network.clock.now();
    quarter = `${now.getUTCFullYear()}-Q${Math.ceil((now.getUTCMonth() + 1) / 3)}`;
  }, 120_000);
  afterAll(() => network.close());

  const marked = async () => {
    network.clock.advance(1_000);
    await new LedgerMarks(await network.as('worker'), network.clock).take();
  };
  const frozen = async (parameters: ReportParameters): Promise<Report> => {
    const unitOfWork = await network.as('report');
    return unitOfWork.snapshot(async (tx) =>
      freezeReport(
        tx,
        { id: newId(), parameters, paragraphs: ['Un mot.'] },
        await network.settings.rules(tx),
        network.clock.now(),
      ),
    );
  };
  const quarterly = () => frozen({ kind: 'quarterly', quarter, locale: 'fr' });
  const byDistrictAndKind = () => {
    const month = network.clock.now().toISOString().slice(0, 7);
    const question: TableQuestion = {
      figures: ['received', 'pending', 'clearance'],
      ...{ rows: 'district', columns: 'kind', filter: {}, only: null, from: month, to: month, view: 'flow' },
    };
    return frozen({ kind: 'table', question });
  };
  /** As the worker keeps it, so that its key is known. */
  const kept = async (report: Report): Promise<string> => {
    await network.under('fanta', (tx) => reports.order(tx, report, network.clock.now()));
    const file = signedFile(report, KEY);
    await (
      await network.as('worker')
    ).run(null, async (tx) => {
      await reports.goOn(tx, report.id, 10);
      await reports.keep(tx, { file, signed: openFile(file), pdf: null });
    });
    return file;
  };
  /** Something of the ledger changed by a hand in the database, for as long as it is looked at. */
  const whileTampered = async <T>(sql: string, undo: string, look: () => Promise<T>): Promise<T> => {
    await network.asDefiner(async (tx) => {
      await tx.query('RESET ROLE');
      await tx.query(`GRANT UPDATE, DELETE ON count_ledger TO kenekanko_definer`);
      await tx.query('SET LOCAL ROLE kenekanko_definer');
      await tx.query(sql);
    });
    try {
      return await look();
    } finally {
      await network.asDefiner((tx) => tx.query(undo));
    }
  };

  const verify = (file: string, more: { key?: string; against?: string; ids?: boolean } = {}) =>
    checkReport(check, { file, ...more });

  it('says equal, and for whom it was signed', async () => {
    const one = await network.file();
    await network.file({ districtId: 'mopti', kind: 'human-rights', category: 'life' });
    await network.act('binta', one.id, { event: 'declined', closingReason: 'spam' });
    await marked();
    const file = await kept(await quarterly());
    const { status, lines } = await verify(file);
    expect(lines.at(-1)).toMatch(/^equal: \d{3,} values recomputed from the ledger$/);
    expect(status).toBe(0);
    const foreign = signedFile(openFile(file).report, OTHER);
    expect(await verify(foreign)).toMatchObject({ status: STATUS['unknown-key'] });
    expect(await verify(foreign, { key: openFile(foreign).key })).toMatchObject({ status: 0 });
    expect(await verify(file, { key: openFile(foreign).key })).toMatchObject({
      status: STATUS['unknown-key'],
    });
  });

  it('names a file that was altered in one byte, wherever', async () => {
    const file = await kept(await quarterly());
    const bytes = Buffer.from(file);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const altered = Buffer.from(bytes);
          altered[at] = altered[at]! ^ by;
          const text = altered.toString();
          // What is no UTF-8 is read with another sign in its place: that too is another file.
          expect(await verify(text)).toMatchObject({ status: STATUS.altered });
        },
      ),
      { numRuns: 150 },
    );
    expect((await verify(`${file} `)).lines).toEqual(['altered: this file is not as it was signed']);
    expect((await verify('{"some":"thing"}')).lines).toEqual(['not a report: this file holds none']);
    expect((await verify('')).status).toBe(STATUS.altered);
  });

  it('knows no other definitions, and no other marks', async () => {
    const report = await quarterly();
    const signed = (change: object) => signedFile({ ...report, ...change }, KEY);
    expect(await verify(signed({ definitions: '999' }))).toMatchObject({
      status: STATUS['unknown-definitions'],
    });
    const mark = { ...report.mark, sequence: '999999' };
    expect(await verify(signed({ mark }))).toMatchObject({ status: STATUS['unknown-mark'] });
  });

  it('says which values differ where a row of the ledger is not what it was', async () => {
    const file = await kept(await byDistrictAndKind());
    const [row] = await network.asDefiner((tx) =>
      tx.query<{ sequence: string }>(
        `SELECT sequence FROM count_ledger WHERE measure = 'received' AND district_id = 'mopti' LIMIT 1`,
      ),
    );
    const set = (district: string) =>
      `UPDATE count_ledger SET district_id = '${district}' WHERE sequence = ${row!.sequence}`;
    const { status, lines } = await whileTampered(set('sikasso'), set('mopti'), () => verify(file));
    expect(status).toBe(STATUS.different);
    expect(lines).toContain('  table: mopti × human-rights · received: reported 1, the ledger says n/a');
    expect(lines.some((line) => line.includes('sikasso × human-rights · received'))).toBe(true);
    expect(lines.join('\n')).not.toContain('all × human-rights · received');
    const half = `UPDATE count_ledger SET delta = 2 WHERE sequence = ${row!.sequence}`;
    const back = `UPDATE count_ledger SET delta = 1 WHERE sequence = ${row!.sequence}`;
    const again = await whileTampered(half, back, () => verify(file));
    expect(again.lines).toContain('  table: mopti × human-rights · received: reported 1, the ledger says 2');
    expect(await verify(file)).toMatchObject({ status: 0 });
  });

  it('explains every value that changed by what was counted meanwhile, and names the history to an operator alone', async () => {
    const before = await kept(await byDistrictAndKind());
    const { id } = await network.file({ districtId: 'mopti', kind: 'human-rights', category: 'life' });
    await network.act('binta', id, { event: 'declined', closingReason: 'spam' });
    await marked();
    const after = await kept(await byDistrictAndKind());
    const { status, lines } = await verify(before, { against: after });
    expect(status).toBe(0);
    const text = lines.join('\n');
    expect(text).toMatch(
      /table: mopti × human-rights · received: 1 → 2\n {4}filed, recorded [\d-]+: received of [\d-]+ \+1 \(1 lines\)/,
    );
    expect(text).toMatch(
      /mopti × human-rights · clearance: 0 → 0\.5\n(?: {4}.*\n)*? {4}declined, .* closed of/,
    );
    expect(text).not.toContain('corruption · received');
    const [history] = await network.asDefiner((tx) =>
      tx.query<{ id: string }>(
        `SELECT id FROM complaint_history WHERE complaint_id = '${id}' AND number = 1`,
      ),
    );
    expect(text).not.toContain(history!.id);
    expect((await verify(before, { against: after, ids: true })).lines.join('\n')).toContain(history!.id);
    expect((await verify(before, { against: await kept(await quarterly()) })).lines).toContain(
      'not comparable: the two answer other questions',
    );
  });

  it('is equal for whatever happened, and stays so whatever happens later', async () => {
    const open: FiledComplaint[] = [];
    const step = fc.oneof(
      fc.record({
        act: fc.constant('file' as const),
        districtId: fc.constantFrom('sikasso', 'mopti', 'unknown'),
        kind: fc.constantFrom('corruption' as const, 'human-rights' as const),
      }),
      fc.record({ act: fc.constantFrom('accepted' as const, 'declined' as const, 'mark' as const) }),
    );
    const files: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const one of steps) {
          if (one.act === 'file') {
            const { districtId, kind } = one;
            const category = kind === 'corruption' ? 'bribery' : 'life';
            open.push(await network.file({ districtId, kind, category }));
          } else if (one.act === 'mark') await marked();
          else if (open.length > 0) {
            const { id } = open.pop()!;
            await network.act(
              'binta',
              id,
              one.act === 'accepted'
                ? { event: 'accepted' }
                : { event: 'declined', closingReason: 'inadmissible' },
            );
          }
        }
        files.push(await kept(await quarterly()), await kept(await byDistrictAndKind()));
        for (const file of files.slice(-4)) expect((await verify(file)).lines.at(-1)).toMatch(/^equal/);
      }),
      { numRuns: 8 },
    );
    for (const file of files) expect((await verify(file)).status).toBe(0);
  }, 120_000);
});

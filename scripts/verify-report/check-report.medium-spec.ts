import 'reflect-metadata';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import {
  canonicalJson,
  freezeReport,
  LedgerMarks,
  openFile,
  Reports,
  signedFile,
  type Report,
} from '#counts';
import type { ReportParameters, TableQuestion } from '#counts/domain';
import { newId } from '#kernel';
import { sign, signingKeyOf, toBase64 } from '#sealing';
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
    await network.asOwner(`INSERT INTO report_key (public_key) VALUES ('${toBase64(KEY.publicKey)}')`);
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

  it('ends in the same way for whatever is no report, by whomever it is signed', async () => {
    const real = await byDistrictAndKind();
    const signed = (report: unknown, key = KEY): string => {
      const { key: publicKey, signature } = sign(canonicalJson(report), key, 'report');
      return canonicalJson({ report, key: publicKey, signature });
    };
    const [part] = real.parts as [(typeof real.parts)[number]];
    const changed = (change: object) => ({ ...real, parts: [{ ...part, ...change }] });
    for (const one of [
      { x: 'kenekanko-report/1' },
      ['kenekanko-report/1'],
      { ...real, mark: null },
      { ...real, mark: { sequence: 'x', at: real.mark.at } },
      { ...real, mark: { ...real.mark, at: 'never' } },
      { ...real, parts: {} },
      { ...real, parts: [null] },
      changed({ answer: null }),
      changed({ answer: { ...part.answer, cells: [null] } }),
      changed({ answer: { ...part.answer, identities: [0] } }),
      changed({ question: { ...part.question, rows: `x' OR true --` } }),
      changed({ question: { ...part.question, to: 'zzzz' } }),
      changed({ question: { ...part.question, figures: ['no-such-figure'] } }),
      changed({ kind: 'overview', question: { from: '2026-01', to: 'zzzz', asOfDay: '2026-01-01' } }),
      changed({ kind: 'overview', question: { from: '2026-01', to: '2026-02', asOfDay: 'x' } }),
      changed({ kind: 'other' }),
    ]) {
      expect(await verify(signed(one))).toEqual({
        status: STATUS.altered,
        lines: [expect.stringMatching(/not a report/)],
      });
    }
    const deep = `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)},"b":"kenekanko-report/1"}`;
    for (const text of [
      deep,
      'null',
      '"kenekanko-report/1"',
      '[]',
      '{"report":{},"key":1,"signature":"kenekanko-report/1"}',
    ]) {
      expect((await verify(text)).status).toBe(STATUS.altered);
    }
    expect(await verify(signed(real, OTHER))).toMatchObject({ status: STATUS['unknown-key'] });
  });

  it('trusts no key that only the worker wrote', async () => {
    const report = { ...(await byDistrictAndKind()), id: newId() };
    await network.under('fanta', (tx) => reports.order(tx, report, network.clock.now()));
    const file = signedFile(report, OTHER);
    const worker = await network.as('worker');
    await worker.run(null, (tx) => reports.goOn(tx, report.id, 10));
    await expect(
      worker.run(null, (tx) => reports.keep(tx, { file, signed: openFile(file), pdf: null })),
    ).rejects.toThrow('report_key_vouched_fk');
    await expect(
      worker.run(null, (tx) =>
        tx.query(`INSERT INTO report_key (public_key) VALUES ('${openFile(file).key}')`),
      ),
    ).rejects.toMatchObject({ code: 'database.not-allowed' });
    expect(await verify(file)).toMatchObject({ status: STATUS['unknown-key'] });
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

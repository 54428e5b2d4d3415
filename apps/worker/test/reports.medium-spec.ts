import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LedgerMarks, OpeningBalances, openFile, Reports } from '#counts';
import { partsOfQuarter, quarterOf, quartersAfter, type ReportParameters } from '#counts/domain';
import { newId } from '#kernel';
import { TestNetwork } from '#testing';
import { ReportsHandlers } from '../src/reports/reports.handlers.js';
import type { WorkerConfig } from '../src/worker.config.js';

const REPORT_KEY = Buffer.alloc(32, 7).toString('base64');
const POPPLER = '/usr/bin/pdftotext';

describe('making a report', () => {
  const reports = new Reports();
  let network: TestNetwork;
  let worker: ReportsHandlers;
  let quarter: string;
  let folder: string;
  beforeAll(async () => {
    network = await TestNetwork.open();
    folder = mkdtempSync(join(tmpdir(), 'kenekanko-report-'));
    await network.asOwner(
      `UPDATE account SET roles = '{coordinator}' WHERE id IN ('${network.accounts.fanta}', '${network.accounts.chaka}')`,
    );
    worker = await withKey(REPORT_KEY);
    const now = network.clock.now();
    quarter = quarterOf(now.toISOString());
    const filed: string[] = [];
    for (const [districtId, count] of Object.entries({ sikasso: 12, mopti: 7, unknown: 6, bamako: 2 })) {
      for (let i = 0; i < count; i += 1) filed.push((await network.file({ districtId })).id);
    }
    for (const id of filed.slice(0, 14)) {
      await network.act('binta', id, { event: 'declined', closingReason: 'inadmissible' });
    }
    await network.under('awa', (tx) => tx.query(`SELECT set_team_status('sikasso', 'reduced', NULL, NULL)`));
    await new LedgerMarks(await network.as('worker'), network.clock).take();
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await network.close();
  });

  async function withKey(key: string | undefined): Promise<ReportsHandlers> {
    const config = { REPORT_KEY: key } as WorkerConfig;
    return new ReportsHandlers(config, await network.as('worker'), network.clock, network.settings, reports);
  }
  const quarterly = (locale: 'fr' | 'en' = 'fr'): ReportParameters => ({
    kind: 'quarterly',
    quarter,
    locale,
  });
  const order = async (parameters: ReportParameters, paragraphs: readonly string[] = []): Promise<string> => {
    const id = newId();
    const at = network.clock.now();
    await network.under('fanta', (tx) => reports.order(tx, { id, parameters, paragraphs }, at));
    return id;
  };
  const latest = async (id: string) =>
    (await network.under('fanta', (tx) => reports.latest(tx, 50))).find((one) => one.id === id)!;
  /** The pages as another program reads them. */
  const textOf = async (id: string): Promise<{ readonly path: string; readonly text: string }> => {
    const path = join(folder, `${id}.pdf`);
    writeFileSync(path, await pdf(id));
    return { path, text: execFileSync(POPPLER, ['-layout', path, '-']).toString() };
  };
  const file = (id: string) => network.under('fanta', (tx) => reports.file(tx, id));
  const pdf = async (id: string) => (await network.under('fanta', (tx) => reports.pdf(tx, id)))!;
  const all = <Row>(sql: string) => network.asDefiner((tx) => tx.query<Row>(sql));

  it('freezes and signs it with what the coordinator wrote, which no job carries', async () => {
    const id = await order(quarterly(), ['Un mot du réseau.', 'À la fin.']);
    await worker.make({ reportId: id });
    expect(await latest(id)).toMatchObject({
      state: 'made',
      progress: 100,
      fault: null,
      made: { hasPdf: true },
    });
    expect(openFile((await file(id))!).report).toMatchObject({
      ...{ id, paragraphs: ['Un mot du réseau.', 'À la fin.'] },
      suspensions: [{ teamId: 'sikasso', status: 'reduced', to: null }],
    });
    const messages = await all<{ payload: unknown }>(
      `SELECT payload FROM outbox WHERE event = 'report.ordered'`,
    );
    expect(messages).toContainEqual({ payload: { reportId: id } });
    expect(JSON.stringify(messages)).not.toContain('mot du');
  });

  it('leaves one report where two make it, or where one is killed half-way', async () => {
    const id = await order(quarterly());
    await Promise.all([worker.make({ reportId: id }), worker.make({ reportId: id })]);
    await worker.make({ reportId: id });
    expect(await all(`SELECT count(*)::int AS count FROM report WHERE order_id = '${id}'`)).toEqual([
      { count: 1 },
    ]);
    const killed = await order(quarterly());
    // As far as one comes that dies before it keeps anything.
    await (await network.as('worker')).run(null, (tx) => reports.goOn(tx, killed, 50));
    expect(await latest(killed)).toMatchObject({ state: 'making', progress: 50, made: null });
    await worker.make({ reportId: killed });
    expect(await latest(killed)).toMatchObject({ state: 'made' });
    const [again] = await all<{ refused: string }>(
      `SELECT conname AS refused FROM pg_constraint WHERE conrelid = 'report'::regclass AND contype = 'p'`,
    );
    expect(again).toEqual({ refused: 'report_pk' });
  });

  it('stops where it was cancelled, and stays where it is made', async () => {
    const id = await order(quarterly());
    const at = network.clock.now();
    await network.under('fanta', (tx) => reports.cancel(tx, id, at));
    await worker.make({ reportId: id });
    expect(await latest(id)).toMatchObject({ state: 'cancelled', made: null });
    const made = await order(quarterly());
    await worker.make({ reportId: made });
    await expect(network.under('fanta', (tx) => reports.cancel(tx, made, at))).rejects.toMatchObject({
      code: 'report.made',
    });
  });

  it('says what went wrong, and is made once that is put right', async () => {
    const id = await order(quarterly());
    await (await withKey(undefined)).make({ reportId: id });
    expect(await latest(id)).toMatchObject({ state: 'failed', fault: 'report.no-key', made: null });
    await worker.make({ reportId: id });
    expect(await latest(id)).toMatchObject({ state: 'made', fault: null });
  });

  it('keeps what is made: nobody changes or deletes it, and no verifier sees it', async () => {
    for (const role of ['desk', 'worker', 'report', 'check'] as const) {
      const unitOfWork = await network.as(role);
      for (const sql of [`UPDATE report SET file = ''`, 'DELETE FROM report', 'DELETE FROM report_order']) {
        await expect(unitOfWork.run(null, (tx) => tx.query(sql))).rejects.toMatchObject({
          code: 'database.not-allowed',
        });
      }
    }
    expect(await network.under('binta', (tx) => reports.latest(tx, 50))).toEqual([]);
    await expect(
      network.under('binta', (tx) => reports.cancel(tx, newId(), network.clock.now())),
    ).rejects.toMatchObject({ code: 'report.not-found' });
    const parameters = quarterly();
    await expect(
      network.under('binta', (tx) =>
        reports.order(tx, { id: newId(), parameters, paragraphs: [] }, network.clock.now()),
      ),
    ).rejects.toMatchObject({ code: 'report.not-found' });
  });

  const read = existsSync(POPPLER) || process.env['CI'] ? it : it.skip;

  read(
    'has pages that another program reads, with the figures that the tables of complaints give',
    async () => {
      const id = await order(quarterly('en'), ['A word <of> the network.\n\nA second.']);
      await worker.make({ reportId: id });
      const { path, text } = await textOf(id);
      const structure = execFileSync('/usr/bin/pdfinfo', ['-struct-text', path]).toString();
      const about = execFileSync('/usr/bin/pdfinfo', [path]).toString();
      expect(about).toMatch(/Tagged:\s+yes/);
      const counts = await all<{ district: string; received: number; processed: number }>(
        `SELECT district_id AS district, count(*)::int AS received,
                  count(*) FILTER (WHERE state = 'concluded')::int AS processed FROM complaint GROUP BY 1`,
      );
      const sum = (key: 'received' | 'processed') => counts.reduce((total, one) => total + one[key], 0);
      expect(text.replaceAll(/\s+/g, ' ')).toContain(`the network received ${sum('received')} complaints`);
      expect(text.replaceAll(/\s+/g, ' ')).toContain(
        `Of the ${sum('received')} complaints received in this quarter, ${sum('processed')} were processed`,
      );
      const line = (name: string) =>
        new RegExp(`^\\s*${name}\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s*$`, 'm').exec(text)?.slice(1, 4);
      for (const { district, received, processed } of counts) {
        const name = district === 'unknown' ? 'I don’t know' : district;
        const told = (count: number) => (count > 0 && count < 5 ? '<5' : String(count));
        const [shownReceived, shownProcessed, shownPending] = line(name)!;
        // What would give a small count away is held back beside it.
        expect([told(received), '*']).toContain(shownReceived);
        expect([told(processed), '*']).toContain(shownProcessed);
        expect([told(received - processed), '*']).toContain(shownPending);
      }
      // Mopti's two stand in the total beside these twelve.
      expect(line('sikasso')).toEqual(['12', '*', '0']);
      expect(line('bamako')![0]).toBe('<5');
      expect(structure).toContain('Figure');
      expect(structure).toContain('/Scope /Column');
      expect(structure).toContain('/Scope /Row');
      expect(text).toContain('This quarter is not over');
      expect(text).toContain('A word <of> the network.');
      expect(text).toMatch(/page 1 of \d/);
      // None that has not begun yet is among them.
      const months = text.slice(text.indexOf('Received, processed and pending by month')).split('\n');
      const named = (at: Date) =>
        at.toLocaleDateString('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
      const last = months.find((row) => row.startsWith(named(network.clock.now())));
      expect(last).toMatch(/\s27\s+14\s+13$/);
      expect(months[months.indexOf(last!) + 1]).toMatch(/^All together/);
      expect(text).toContain('OCHA, DNCT Mali');
      expect(text).toContain('Sikasso: reduced');
    },
  );

  read('says of what was closed unexamined only why that was', async () => {
    const id = await order(quarterly('en'));
    await worker.make({ reportId: id });
    const { text } = await textOf(id);
    const from = text.indexOf('Of these not examined, by closing reason');
    const rows = text.slice(from).split('\n').slice(1, 5);
    expect(rows.map((row) => row.trim().split(/\s{2,}/))).toEqual([
      ['Closing reason', 'Processed'],
      ['Not within our remit', '14'],
      ['Not examined', '14'],
      [''],
    ]);
  });

  read(
    'stands beside the quarter before and the same of last year, the letters of its formulas said',
    async () => {
      const id = await order(quarterly('en'));
      await worker.make({ reportId: id });
      const { text } = await textOf(id);
      const named = [-4, -1, 0].map((by) => {
        const { year, number } = partsOfQuarter(quartersAfter(quarter, by));
        return `Q${number} ${year}`;
      });
      for (const caption of [
        'This quarter, the one before',
        'Promises kept',
        'Referrals to an institution',
      ]) {
        const head = text.slice(text.indexOf(`\n${caption}`)).split('\n')[2]!;
        expect(head.trim().split(/\s{2,}/)).toEqual(['Figure', ...named]);
      }
      const pages = text.replaceAll(/\s+/g, ' ');
      expect(pages).toContain('S = ΣR + ΣO + Σin − ΣC − Σout');
      expect(pages).toContain('R = Received ·');
      expect(pages).toContain('ΣL = Overdue ·');
      expect(pages).toContain('Σout = Departed, since the beginning');
    },
  );

  read('parts no table by a row or two, and leaves no heading at the foot of a page', async () => {
    const id = await order(quarterly('en'));
    await worker.make({ reportId: id });
    const { text } = await textOf(id);
    const headings = ['In short', 'Figures of the quarter', 'Month by month', 'By district', 'Definitions'];
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    for (const page of pages) {
      const lines = page.split('\n').map((line) => line.trim());
      const last = lines.filter((line) => line !== '').at(-2)!;
      expect(headings).not.toContain(last);
      expect(last).not.toMatch(/^By |^First conclusions|^Received, processed and pending/);
    }
    // A whole report of one network, its map and its fonts.
    expect((await pdf(id)).length).toBeLessThan(250_000);
  });

  read('marks what the network had counted before in every figure that contains it', async () => {
    const balances = new OpeningBalances();
    const id = newId();
    const line = {
      district: null,
      month: '1996-03',
      upTo: true,
      kind: null,
      received: 1_400,
      processed: 750,
    };
    await network.under('chaka', (tx) =>
      balances.enter(tx, { id, reason: 'before-this-system', source: null, lines: [line] }),
    );
    await network.under('fanta', (tx) => balances.decide(tx, id, 'confirmed'));
    network.clock.advance(1_000);
    await new LedgerMarks(await network.as('worker'), network.clock).take();
    const reportId = await order(quarterly('en'));
    await worker.make({ reportId });
    const { text } = await textOf(reportId);
    const pages = text.replaceAll(/\s+/g, ' ');
    expect(pages).toContain(
      'Since 1996, the network has received 1,427† complaints and processed 764† of them',
    );
    expect(pages).toContain('† Contains opening balances');
    // Of the quarter's own nothing is marked but what is pending, by place in a row that is named.
    expect(pages).toContain('the network received 27 complaints');
    expect(text).toMatch(/^\s*Before this system\s+0\s+0\s+650†/m);
    expect(text).not.toMatch(/before-this-system|not-known/);
  });
});

import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { LedgerMarks, openFile, Reports } from '#counts';
import type { ReportParameters } from '#counts/domain';
import { newId } from '#kernel';
import { TestNetwork } from '#testing';
import { ReportsHandlers } from '../src/reports/reports.handlers.js';
import type { WorkerConfig } from '../src/worker.config.js';

const REPORT_KEY = Buffer.alloc(32, 7).toString('base64');

describe('making a report', () => {
  const reports = new Reports();
  let network: TestNetwork;
  let worker: ReportsHandlers;
  let quarter: string;
  beforeAll(async () => {
    network = await TestNetwork.open();
    await network.asOwner(`UPDATE account SET roles = '{coordinator}' WHERE id = '${network.accounts.fanta}'`);
    const unitOfWork = await network.as('worker');
    const config = { REPORT_KEY } as WorkerConfig;
    worker = new ReportsHandlers(config, unitOfWork, network.clock, network.settings, reports);
    const now = network.clock.now();
    quarter = `${now.getUTCFullYear()}-Q${Math.ceil((now.getUTCMonth() + 1) / 3)}`;
    for (const districtId of ['sikasso', 'mopti', 'sikasso', 'unknown']) {
      for (let i = 0; i < 6; i += 1) await network.file({ districtId });
    }
    const { id } = await network.file();
    await network.act('binta', id, { event: 'declined', closingReason: 'spam' });
    await network.under('awa', (tx) => tx.query(`SELECT set_team_status('sikasso', 'reduced', NULL, NULL)`));
    await new LedgerMarks(unitOfWork, network.clock).take();
  }, 120_000);
  afterAll(() => network.close());

  const quarterly = (): ReportParameters => ({ kind: 'quarterly', quarter, locale: 'fr' });
  const order = async (parameters: ReportParameters, paragraphs: readonly string[] = []): Promise<string> => {
    const id = newId();
    await network.under('fanta', (tx) => reports.order(tx, { id, parameters, paragraphs }, network.clock.now()));
    return id;
  };
  const latest = async (id: string) =>
    (await network.under('fanta', (tx) => reports.latest(tx, 50))).find((one) => one.id === id)!;
  const file = (id: string) => network.under('fanta', (tx) => reports.file(tx, id));

  it('freezes, signs and draws it', async () => {
    const id = await order(quarterly(), ['Un mot du réseau.\n\nUn second.', 'À la fin.']);
    const began = Date.now();
    await worker.make({ reportId: id });
    console.log('made in', Date.now() - began);
    expect(await latest(id)).toMatchObject({ state: 'made', progress: 100, fault: null, made: { hasPdf: true } });
    const { report } = openFile((await file(id))!);
    expect(report).toMatchObject({ id, paragraphs: ['Un mot du réseau.\n\nUn second.', 'À la fin.'] });
    const pdf = await network.under('fanta', (tx) => reports.pdf(tx, id));
    if (process.env['KEEP_PDF']) writeFileSync(process.env['KEEP_PDF'], pdf!);
    expect(pdf!.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

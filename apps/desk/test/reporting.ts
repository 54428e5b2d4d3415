import { freezeReport, openFile, Reports, signedFile, type Report } from '#counts';
import { createDataSource, UnitOfWork } from '#database';
import { systemClock } from '#kernel';
import { NetworkSettingsQuery } from '#network';
import { signingKeyOf } from '#sealing';
import type { DeskUnderTest } from './desk-under-test.js';

const KEY = signingKeyOf(new Uint8Array(32).fill(9));

/** Makes an ordered report as the worker does, but for its pages. */
export async function makeReport(desk: DeskUnderTest, id: string): Promise<Report> {
  const dataSource = await createDataSource({
    ...{ url: desk.database.urls.worker, name: 'test-reports', poolSize: 1 },
  }).initialize();
  try {
    const unitOfWork = new UnitOfWork(dataSource);
    const reports = new Reports();
    const order = (await unitOfWork.run(null, (tx) => reports.goOn(tx, id, 10)))!;
    const report = await unitOfWork.snapshot(async (tx) =>
      freezeReport(tx, { id, ...order }, await new NetworkSettingsQuery().rules(tx), systemClock.now()),
    );
    const file = signedFile(report, KEY);
    await desk.arrange('INSERT INTO report_key (public_key) VALUES ($1) ON CONFLICT DO NOTHING', [
      openFile(file).key,
    ]);
    const pdf = order.parameters.kind === 'quarterly' ? Buffer.from('%PDF-') : null;
    await unitOfWork.run(null, (tx) => reports.keep(tx, { file, signed: openFile(file), pdf }));
    return report;
  } finally {
    await dataSource.destroy();
  }
}

/** Orders a table as a coordinator and makes it, unless it is there already. */
export async function aMadeReport(desk: DeskUnderTest, id: string): Promise<void> {
  await desk.arrange(`INSERT INTO ledger_mark (sequence, at, recorded_month)
    SELECT 0, now() - interval '1 day', date_trunc('month', now()) WHERE NOT EXISTS (SELECT 1 FROM ledger_mark)`);
  const { status } = await desk.post('mariam', '/reports/table', aTableOrder(id));
  if (status !== 204) throw new Error(`Not ordered: ${status}`);
  const [made] = await desk.arrange('SELECT 1 FROM report WHERE order_id = $1', [id]);
  if (!made) await makeReport(desk, id);
}

/** A table to be frozen. */
export const aTableOrder = (id: string) => ({ id, figures: 'received,processed', rows: 'district' });

/** Two by two pixels of PNG. */
export const A_LOGO =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGPgzssDIgYIBQAXxgOdk27LPgAAAABJRU5ErkJggg==';

import { Reports } from '#counts';
import { REPORT_LOCALES, type ReportLocale } from '#counts/domain';
import { createDataSource } from '#database';
import { isDomainError, type Clock } from '#kernel';
import { NetworkSettingsQuery } from '#network';
import { frozenAt } from '#publication';
import { ReportUnitOfWork } from '../../../apps/desk/src/foundation.module.js';
import { FiguresToPublishQuery } from '../../../apps/desk/src/publishing/figures-to-publish.js';
import { Hiding } from '../../../apps/desk/src/publishing/hiding.js';
import { PublishingService } from '../../../apps/desk/src/publishing/publishing.service.js';
import { idFor } from '../random.js';
import type { World } from './world.js';

const PARAGRAPH: Readonly<Record<ReportLocale, string>> = {
  fr: 'Merci à celles et ceux qui ont témoigné. Là où une équipe ne pouvait pas travailler, le silence n’est pas bon signe.',
  en: 'Our thanks to those who testified. Where a team could not work, silence is no good sign.',
};

/**
 * Publishes a quarter as the coordinator does, and orders its reports, which the worker makes once it is up. The quarter
 * after it is frozen too: that one is left to whoever tries the demonstration.
 */
export async function publishQuarter(world: World, clock: Clock): Promise<void> {
  const token = await world.sessions.tokenOf(world.staff.coordinatorId);
  const source = createDataSource({ url: world.urls.report, name: 'kenekanko-demo-report', poolSize: 1 });
  await source.initialize();
  const hiding = new Hiding();
  try {
    const figures = new FiguresToPublishQuery(
      new ReportUnitOfWork(source),
      new NetworkSettingsQuery(),
      clock,
    );
    const publishing = new PublishingService(world.desk, figures, hiding);
    const { offered } = await publishing.list(token);
    const [, quarter] = offered;
    if (quarter === undefined) return;
    await orderReports(world, token, quarter, clock.now());
    const { digest } = await publishing.prepare(token, quarter);
    await publishing.publish(token, quarter, digest);
  } catch (error) {
    // Of a network this small there is nothing to be told that tells of nobody.
    if (!isDomainError(error) || !UNFIT.includes(error.code)) throw error;
  } finally {
    await hiding.onApplicationShutdown();
    await source.destroy();
  }
}

const UNFIT: readonly string[] = ['publication.too-few', 'publication.exposes'];

async function orderReports(world: World, token: string, quarter: string, at: Date): Promise<void> {
  const { desk, network } = world;
  const reports = new Reports();
  for (const locale of REPORT_LOCALES) {
    const id = idFor(`demo-report-${quarter}-${locale}`, frozenAt(quarter, network.calendar));
    const parameters = { kind: 'quarterly', quarter, locale } as const;
    await desk.run(token, (tx) => reports.order(tx, { id, parameters, paragraphs: [PARAGRAPH[locale]] }, at));
  }
}

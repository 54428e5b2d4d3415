import { useSession } from '../../session/session-context.js';
import { coordinates } from '../../session/rights.js';
import { Fault } from '../../ui/fault.js';
import { Section } from '../../ui/section.js';
import { LogoSection } from './logo-section.js';
import { OrderForm } from './order-form.js';
import { ReportRow } from './report-row.js';
import classes from './reports.module.css';
import { useReports } from './use-reports.js';
import { useReportWords } from './use-report-words.js';

/** Making reports, and those that are made. */
export function ReportsPage() {
  const { t } = useReportWords();
  const { current } = useSession();
  const { data, error, isPending } = useReports();
  const makes = coordinates(current);
  const made = data?.reports.filter((one) => one.made !== null) ?? [];
  const key = made[0]?.made?.publicKey;
  return (
    <main className={classes['page']}>
      <h1>{t('title')}</h1>
      <p className={classes['quiet']}>{t('lead')}</p>
      {makes && <OrderForm />}
      {makes && data && <LogoSection hasLogo={data.hasLogo} />}
      <Section title={t('list')}>
        <Fault error={error} />
        {isPending && <p role="status">{t('loading')}</p>}
        {data?.reports.length === 0 && <p>{t('none')}</p>}
        <ul className={classes['reports']}>
          {data?.reports.map((report) => (
            <ReportRow
              key={report.id}
              report={report}
              others={made.filter((one) => one.made?.mark !== report.made?.mark && asksTheSame(one, report))}
              mayCancel={makes}
            />
          ))}
        </ul>
        {key && <p className={classes['key']}>{t('key', { key })}</p>}
      </Section>
    </main>
  );
}

type Asked = Parameters<typeof ReportRow>[0]['report'];

/** Only then can two be compared; those of one mark have the same figures. */
const asksTheSame = (one: Asked, other: Asked): boolean =>
  one.kind === other.kind &&
  one.from === other.from &&
  one.to === other.to &&
  one.rows === other.rows &&
  one.columns === other.columns &&
  one.figures.join() === other.figures.join();

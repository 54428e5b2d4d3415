import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { REPORT_LOCALES, type ReportLocale } from '#counts/domain';
import { nameOfLocale } from '#i18n';
import { newId } from '#kernel';
import { useLanguage } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { useToday } from '../../ui/use-today.js';
import { quartersUpTo } from './quarters.js';
import classes from './reports.module.css';
import { useReportChange } from './use-reports.js';
import { useReportWords } from './use-report-words.js';

const MOST = 4_000;

type Paragraphs = Readonly<Record<ReportLocale, readonly string[]>>;
const NOTHING: Paragraphs = { fr: ['', ''], en: ['', ''] };

/** The quarterly report in one click; what the coordinator wants to say in it may be written first. */
export function OrderForm() {
  const { t, quarter: name } = useReportWords();
  const { api } = useSession();
  const { locale } = useLanguage();
  const quarters = quartersUpTo(useToday());
  const [quarter, setQuarter] = useState(quarters[1]!.quarter);
  const [language, setLanguage] = useState<ReportLocale>(locale === 'en' ? 'en' : 'fr');
  // What is written in one language is not for a report in another.
  const [written, setWritten] = useState<Paragraphs>(NOTHING);
  const paragraphs = written[language];
  const order = useReportChange(() =>
    api.orderQuarterly({
      id: newId(),
      quarter,
      locale: language,
      paragraphs: paragraphs.map((one) => one.trim()),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    order.mutate(undefined, { onSuccess: () => setWritten({ ...written, [language]: NOTHING[language] }) });
  };
  const write = (at: number) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setWritten((before) => ({ ...before, [language]: before[language].with(at, value) }));
  };
  return (
    <Section title={t('make')}>
      <form className={classes['form']} onSubmit={submit}>
        <div className={classes['row']}>
          <NativeSelect
            label={t('quarter')}
            value={quarter}
            onChange={(event) => setQuarter(event.currentTarget.value)}
            data={quarters.map(({ quarter: value, running }) => ({
              value,
              label: running ? `${name(value)} (${t('quarter.running')})` : name(value),
            }))}
          />
          <NativeSelect
            label={t('locale')}
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value as ReportLocale)}
            data={REPORT_LOCALES.map((value) => ({ value, label: nameOfLocale(value) }))}
          />
        </div>
        {[t('opening'), t('closing')].map((label, at) => (
          <Textarea
            key={label}
            label={label}
            description={t('paragraphs.hint')}
            value={paragraphs[at]}
            maxLength={MOST}
            rows={3}
            onChange={write(at)}
          />
        ))}
        <div>
          <Button type="submit" loading={order.isPending}>
            {t('order')}
          </Button>
        </div>
        <Fault error={order.error} />
        {order.isSuccess && <Notice tone="good">{t('ordered')}</Notice>}
      </form>
    </Section>
  );
}

import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportResponse } from '#desk-client';
import { useLanguage } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { download } from '../../ui/use-object-url.js';
import { useCodeText } from '../../ui/use-problem-text.js';
import { Comparison } from './comparison.js';
import classes from './reports.module.css';
import { useReportChange } from './use-reports.js';
import { useReportWords } from './use-report-words.js';

interface Props {
  readonly report: ReportResponse;
  /** Those it may be compared with. */
  readonly others: readonly ReportResponse[];
  /** An auditor reads; a coordinator may stop it. */
  readonly mayCancel: boolean;
}

/** One report: what it is of, how far it is, its files, and how it differs. */
export function ReportRow({ report, others, mayCancel }: Props) {
  const words = useReportWords();
  const { t, about, instant, month } = words;
  const { api } = useSession();
  const [comparing, setComparing] = useState(false);
  const cancel = useReportChange(() => api.cancelReport(report.id));
  const { state, progress, made } = report;
  const underWay = state === 'waiting' || state === 'making';
  return (
    <li className={classes['report']}>
      <h3>{about(report)}</h3>
      <p className={classes['quiet']}>
        {t('period', { from: month(report.from), to: month(report.to) })}
        {' · '}
        {t('asked', { person: report.askedBy, instant: instant(report.askedAt) })}
      </p>
      {made && <p>{t('as-of', { instant: instant(made.markAt), mark: made.mark })}</p>}
      {!made && (
        <p role="status">
          <State report={report} />
        </p>
      )}
      {underWay && (
        <progress className={classes['progress']} max={100} value={progress} aria-label={about(report)} />
      )}
      {!made && state !== 'cancelled' && mayCancel && (
        <Button size="xs" variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
          {t('cancel')}
        </Button>
      )}
      <Fault error={cancel.error} />
      {made && <Files report={report} hasPdf={made.hasPdf} />}
      {made && !comparing && (
        <Button size="xs" variant="subtle" onClick={() => setComparing(true)}>
          {t('compare.show')}
        </Button>
      )}
      {made && comparing && (
        <Comparison report={report} others={others} onClose={() => setComparing(false)} />
      )}
    </li>
  );
}

function State({ report: { state, progress, fault } }: Pick<Props, 'report'>) {
  const { t } = useReportWords();
  const codeText = useCodeText();
  if (state === 'making') return t('state.making', { progress });
  return state === 'failed' ? t('state.failed', { fault: codeText(fault ?? '') }) : t(`state.${state}`);
}

const FORMATS = ['pdf', 'xlsx', 'csv', 'json'] as const;

/** The files are fetched with the session's token, which no link could carry. */
function Files({ report, hasPdf }: Pick<Props, 'report'> & { readonly hasPdf: boolean }) {
  const { t, about } = useReportWords();
  const { api } = useSession();
  const { locale } = useLanguage();
  const save = useMutation({
    mutationFn: async (format: (typeof FORMATS)[number]) => {
      const { content, name: called } = await api.reportFile(report.id, format, locale);
      download(content, called);
    },
  });
  return (
    <>
      <div className={classes['row']}>
        {FORMATS.filter((format) => format !== 'pdf' || hasPdf).map((format) => (
          <Button
            key={format}
            size="xs"
            variant={format === 'pdf' ? 'filled' : 'default'}
            aria-label={t('file.of', { file: t(`file.${format}`), report: about(report) })}
            loading={save.isPending && save.variables === format}
            onClick={() => save.mutate(format)}
          >
            {t(`file.${format}`)}
          </Button>
        ))}
      </div>
      <Fault error={save.error} />
    </>
  );
}

import { Problem } from '../../api/problem.js';
import { useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import { useProblemText } from '../../ui/use-problem-text.js';

/** Why it was not received, or that nobody knows; what is safe, and what to do. */
export function SendFault({ fault }: { readonly fault: unknown }) {
  const t = useT();
  const problemText = useProblemText();
  if (!fault) return null;
  if (fault instanceof Problem && fault.status === 0)
    return (
      <Notice tone="late" urgent title={t('assisted.unsure')}>
        {t('assisted.unsureText')}
      </Notice>
    );
  return (
    <Notice tone="late" urgent title={t('assisted.refused')}>
      {t('assisted.refusedText', { why: problemText(fault) })}
    </Notice>
  );
}

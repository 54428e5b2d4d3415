import { useLanguage, useT } from '../i18n/language.js';
import { dueStanding, shortDuration } from './duration.js';
import classes from './due-text.module.css';

interface Props {
  readonly dueAt: string | null;
  readonly now: Date;
}

/** When something is due, in words: "en retard de 5 h", "dans 3 j". */
export function DueText({ dueAt, now }: Props) {
  const t = useT();
  const { locale } = useLanguage();
  const due = dueAt ? new Date(dueAt) : null;
  const standing = dueStanding(due, now);
  if (!due || standing === 'none') return <span className={classes['due']}>—</span>;
  const duration = shortDuration(due.getTime() - now.getTime(), locale);
  return (
    <span className={classes['due']} data-standing={standing}>
      {t(standing === 'late' ? 'due.late' : 'due.in', { duration })}
    </span>
  );
}

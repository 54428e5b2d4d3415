import { useT } from '../../i18n/language.js';
import classes from './complaint.module.css';

/** What the person will read, as their page shows it: it is the team's, and names nobody. */
export function LetterPreview({ text }: { readonly text: string }) {
  const t = useT();
  if (text.trim() === '') return null;
  return (
    <details>
      <summary>{t('dialogue.preview')}</summary>
      <div className={classes['message']} data-ours>
        <p className={classes['by']}>{t('dialogue.preview.from')}</p>
        <p className={classes['prose']}>{text.trim()}</p>
      </div>
    </details>
  );
}

import { useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import { useCodeText } from '../../ui/use-problem-text.js';
import classes from './complaint.module.css';
import type { Opened } from './opened.js';

/** A text that was sealed; what can't be opened says why, and never shows garbage. */
export function SealedText({ opened }: { readonly opened: Opened<string> }) {
  const t = useT();
  const codeText = useCodeText();
  if (!opened.ok) return <Notice tone="late">{t('sealed.closed', { why: codeText(opened.code) })}</Notice>;
  return <p className={classes['prose']}>{opened.value}</p>;
}

import { useT } from '../../i18n/language.js';
import classes from './spam.module.css';

interface Props {
  readonly words: 'spam.opening' | 'spam.sending';
  readonly done: number;
  readonly total: number;
}

/** How far the browser is with opening, or with sealing and sending. */
export function SpamProgress({ words, done, total }: Props) {
  const t = useT();
  const text = t(words, { done, total });
  return (
    <div className={classes['progress']}>
      <p role="status">{text}</p>
      <progress max={total} value={done} aria-label={text} />
    </div>
  );
}

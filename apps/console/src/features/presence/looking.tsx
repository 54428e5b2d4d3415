import { useT } from '../../i18n/language.js';
import classes from './presence.module.css';
import { useLookers } from './use-lookers.js';

interface Props {
  readonly id: string;
  /** In a list there is room for the sign alone; the words are read aloud. */
  readonly small?: boolean;
}

/** Says who else has the complaint open; nothing where nobody has. */
export function Looking({ id, small = false }: Props) {
  const t = useT();
  const people = useLookers(id);
  const text =
    people.length > 0 ? t('presence.looking', { count: people.length, people: people.join(', ') }) : '';
  if (small) {
    return text === '' ? null : (
      <span className={classes['mark']} title={text} data-looking>
        <Eye />
        <span className="visually-hidden">{text}. </span>
      </span>
    );
  }
  // It stands there empty, so that what comes into it is read aloud.
  return (
    <p role="status" className={classes['line']}>
      {text !== '' && (
        <>
          <Eye /> {text}
        </>
      )}
    </p>
  );
}

function Eye() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden className={classes['eye']}>
      <path d="M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8Z" fill="none" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="2" />
    </svg>
  );
}

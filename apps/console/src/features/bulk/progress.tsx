import classes from './bulk.module.css';

interface Props {
  /** Says how far it is. */
  readonly text: string;
  readonly done: number;
  readonly total: number;
}

/** How far the browser is with several, one after the other. */
export function Progress({ text, done, total }: Props) {
  return (
    <div className={classes['progress']}>
      <p role="status">{text}</p>
      <progress max={total} value={done} aria-label={text} />
    </div>
  );
}

import type { FigureId } from '#counts/domain';
import classes from './figure-button.module.css';
import { useExplain, type Scope } from './explained.js';
import { useFiguresWords } from './use-figures-words.js';

interface Props {
  readonly id: FigureId;
  readonly value: number | null;
  readonly numbers: Readonly<Record<string, number>>;
  readonly scope: Scope;
  /** What is said before the number to those who hear it alone; the figure's name, unasked. */
  readonly of?: string;
}

/** A number of a figure, wherever one stands: it opens what it means. */
export function FigureButton({ id, value, numbers, scope, of }: Props) {
  const words = useFiguresWords();
  const explain = useExplain();
  const shown = words.value(id, value);
  return (
    <button
      type="button"
      className={classes['figure']}
      aria-label={`${of ?? words.name(id, scope.view)} : ${shown}`}
      aria-haspopup="dialog"
      onClick={() => explain({ kind: 'figure', id, value, numbers, scope })}
    >
      {shown}
    </button>
  );
}

/** A number that no figure of the ledger is, as a median; it opens too. */
export function WordsButton(props: {
  readonly shown: string;
  readonly title: string;
  readonly definition: string;
  readonly formula: string;
  readonly computed: string;
  readonly scope: Scope;
}) {
  const explain = useExplain();
  const { shown, ...words } = props;
  return (
    <button
      type="button"
      className={classes['figure']}
      aria-label={`${words.title} : ${shown}`}
      aria-haspopup="dialog"
      onClick={() => explain({ kind: 'words', value: shown, ...words })}
    >
      {shown}
    </button>
  );
}

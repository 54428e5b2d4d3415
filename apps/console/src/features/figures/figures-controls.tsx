import { KINDS, type KindId } from '#taxonomy';
import { useLabels } from '../../i18n/use-labels.js';
import classes from './figures.module.css';
import type { FiguresQuestion } from './use-figures.js';
import { useFiguresWords } from './use-figures-words.js';

interface Props {
  readonly question: FiguresQuestion;
  readonly ask: (change: Readonly<Record<string, string>>) => void;
}

/** By what, which kind, from when to when. */
export function FiguresControls({ question, ask }: Props) {
  const { t } = useFiguresWords();
  const { label } = useLabels();
  const kinds: readonly KindId[] = KINDS.entries.map(({ id }) => id);
  return (
    <form className={classes['controls']} onSubmit={(event) => event.preventDefault()}>
      <label>
        {t('by')}
        <select value={question.by} onChange={(event) => ask({ by: event.target.value })}>
          <option value="district">{t('district')}</option>
          <option value="team">{t('team')}</option>
        </select>
      </label>
      <label>
        {t('kind')}
        <select value={question.kind} onChange={(event) => ask({ kind: event.target.value })}>
          <option value="">{t('kind.all')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {label('kind', kind)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('from')}
        <input
          type="month"
          value={question.from}
          max={question.to}
          onChange={(event) => event.target.value && ask({ from: event.target.value })}
        />
      </label>
      <label>
        {t('to')}
        <input
          type="month"
          value={question.to}
          min={question.from}
          onChange={(event) => event.target.value && ask({ to: event.target.value })}
        />
      </label>
    </form>
  );
}

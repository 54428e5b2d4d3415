import type { QueueRowResponse as Row } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { shortReference } from '../complaint/reference.js';
import classes from './queue.module.css';

interface Props {
  readonly row: Row;
  readonly chosen: boolean;
  readonly toggle: (id: string) => void;
  readonly stretch: (id: string) => void;
}

/** Chooses a row; with the shift key, all from the last one touched to it. */
export function PickBox({ row, chosen, toggle, stretch }: Props) {
  const t = useT();
  const { title } = useLabels();
  return (
    <label className={classes['pick']}>
      <input
        type="checkbox"
        aria-label={t('queue.select.one', { reference: shortReference(row.id), title: title(row) })}
        checked={chosen}
        onChange={({ nativeEvent }) => {
          const shift = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
          return shift ? stretch(row.id) : toggle(row.id);
        }}
      />
    </label>
  );
}

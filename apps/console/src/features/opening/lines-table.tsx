import { CloseButton } from '@mantine/core';
import type { OpeningLine } from '#counts/domain';
import { useLabels } from '../../i18n/use-labels.js';
import { useTrustWords } from '../quality/use-trust-words.js';
import classes from './opening.module.css';

interface Props {
  readonly label: string;
  readonly lines: readonly OpeningLine[];
  readonly onRemove?: (at: number) => void;
}

/** Lines of an entry with their total; on a phone it scrolls by itself. */
export function LinesTable({ label, lines, onRemove }: Props) {
  const { t, number, month, place } = useTrustWords();
  const { label: word } = useLabels();
  const { received, processed } = sumsOfLines(lines);
  return (
    <div className={classes['scroll']} role="region" aria-label={label} tabIndex={0}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('opening.district')}</th>
            <th scope="col">{t('opening.month')}</th>
            <th scope="col">{t('opening.received')}</th>
            <th scope="col">{t('opening.processed')}</th>
            <th scope="col">{t('opening.kind')}</th>
            {onRemove && <td />}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={at}>
              <th scope="row">{place(line.district)}</th>
              <td>{line.upTo ? t('opening.upTo.short', { month: month(line.month) }) : month(line.month)}</td>
              <td>{number(line.received)}</td>
              <td>{number(line.processed)}</td>
              <td>{line.kind ? word('kind', line.kind) : t('opening.kind.unknown')}</td>
              {onRemove && (
                <td>
                  <CloseButton
                    aria-label={t('opening.remove', { number: String(at + 1) })}
                    onClick={() => onRemove(at)}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('opening.total')}</th>
            <td />
            <td>{number(received)}</td>
            <td>{number(processed)}</td>
            <td />
            {onRemove && <td />}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** What some lines add up to. */
export function sumsOfLines(lines: readonly OpeningLine[]): Pick<OpeningLine, 'received' | 'processed'> {
  return {
    received: lines.reduce((sum, { received }) => sum + received, 0),
    processed: lines.reduce((sum, { processed }) => sum + processed, 0),
  };
}

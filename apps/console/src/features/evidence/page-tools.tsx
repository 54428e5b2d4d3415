import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import classes from './files.module.css';

/** Which page, how near and how turned. */
export interface Turned {
  readonly page: number;
  readonly zoom: number;
  readonly quarters: number;
}

interface Props {
  readonly pages: number;
  /** The page that stands there; 0 before the first. */
  readonly drawn: number;
  readonly turnTo: (to: Turned) => void;
}

const ZOOMS = [1, 1.5, 2, 3] as const;

/** Turns a document's pages: only the one that is looked at is ever drawn. */
export function PageTools({ pages, drawn, turnTo }: Props) {
  const t = useT();
  const [at, setAt] = useState<Turned>({ page: 1, zoom: 1, quarters: 0 });
  const change = (part: Partial<Turned>) => {
    const next = { ...at, ...part };
    setAt(next);
    turnTo(next);
  };
  const zoomed = (step: 1 | -1) => {
    const place = ZOOMS.indexOf(at.zoom as (typeof ZOOMS)[number]) + step;
    change({ zoom: ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, place))]! });
  };
  return (
    <div className={classes['row']} role="group" aria-label={t('evidence.pages')}>
      <Button
        size="sm"
        variant="default"
        disabled={at.page <= 1}
        onClick={() => change({ page: at.page - 1 })}
      >
        {t('evidence.page.before')}
      </Button>
      <NumberInput
        size="sm"
        className={classes['page']}
        aria-label={t('evidence.page')}
        min={1}
        max={pages}
        allowDecimal={false}
        hideControls
        value={at.page}
        onChange={(value) => {
          const page = Number(value);
          if (Number.isInteger(page) && page >= 1 && page <= pages && page !== at.page) change({ page });
        }}
      />
      <Button
        size="sm"
        variant="default"
        disabled={at.page >= pages}
        onClick={() => change({ page: at.page + 1 })}
      >
        {t('evidence.page.after')}
      </Button>
      <Button size="sm" variant="default" aria-label={t('evidence.nearer')} onClick={() => zoomed(1)}>
        +
      </Button>
      <Button size="sm" variant="default" aria-label={t('evidence.further')} onClick={() => zoomed(-1)}>
        −
      </Button>
      <Button size="sm" variant="default" onClick={() => change({ quarters: (at.quarters + 1) % 4 })}>
        {t('evidence.turn')}
      </Button>
      <span role="status" className={classes['quiet']}>
        {t(drawn === at.page ? 'evidence.page.of' : 'evidence.page.drawing', { page: at.page, pages })}
      </span>
    </div>
  );
}

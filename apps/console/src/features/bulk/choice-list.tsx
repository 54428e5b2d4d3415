import type { ReactNode } from 'react';
import classes from './bulk.module.css';

interface Props<T> {
  readonly label: string;
  readonly all: readonly T[];
  readonly leftOut: ReadonlySet<string>;
  readonly leave: (id: string, out: boolean) => void;
  /** Names the box before one. */
  readonly include: (one: T) => string;
  readonly children: (one: T) => ReactNode;
}

/** Several complaints, of which any can be left out. */
export function ChoiceList<T extends { readonly id: string }>(props: Props<T>) {
  const { label, all, leftOut, leave, include, children } = props;
  return (
    <ul className={classes['list']} aria-label={label} tabIndex={0}>
      {all.map((one) => (
        <li key={one.id}>
          <label className={classes['box']}>
            <input
              type="checkbox"
              aria-label={include(one)}
              checked={!leftOut.has(one.id)}
              onChange={({ currentTarget }) => leave(one.id, !currentTarget.checked)}
            />
          </label>
          {children(one)}
        </li>
      ))}
    </ul>
  );
}

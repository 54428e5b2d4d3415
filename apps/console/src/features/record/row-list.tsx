import type { recordRows } from './record-rows.js';

/** Rows of a record, to be read. */
export const RowList = ({ rows }: { readonly rows: ReturnType<typeof recordRows> }) => (
  <dl>
    {rows.map((row, index) => (
      <div key={index}>
        <dt>{row.label}</dt>
        <dd>{row.text}</dd>
      </div>
    ))}
  </dl>
);

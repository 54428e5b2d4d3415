import type { TableResponse } from '#desk-client';
import type { DeskUnderTest } from './desk-under-test.js';

/** Figures by id. */
type Figures = Readonly<Record<string, number | null>>;

/** A table without columns, as a coordinator reads it. */
export interface ReadTable {
  readonly answer: TableResponse;
  readonly total: Figures;
  /** By key; a row that nothing was counted in has none. */
  readonly rows: Readonly<Record<string, Figures>>;
}

/** Reads some figures by one axis; a further query narrows them. */
export async function readTable(
  desk: DeskUnderTest,
  figures: string,
  rows: string,
  query = '',
): Promise<ReadTable> {
  const { status, body } = await desk.get(
    'mariam',
    `/figures/table?figures=${figures}&rows=${rows}&${query}`,
  );
  expect(status).toBe(200);
  const answer = body as TableResponse;
  const named = answer.cells.map(({ row, values }) => {
    const own = Object.fromEntries(answer.figures.map((id, at) => [id, values[at] ?? null]));
    return [row, own] as const;
  });
  return {
    answer,
    total: named.find(([row]) => row === null)![1],
    rows: Object.fromEntries(named.filter(([row]) => row !== null)),
  };
}

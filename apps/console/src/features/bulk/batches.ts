// Few enough that each answer moves the bar, and that a line that drops leaves little to send again.
const MOST = 20;

/** Cuts a list into batches of one group each, in its order. */
export function batches<T>(list: readonly T[], groupOf: (one: T) => string): T[][] {
  const cut: T[][] = [];
  for (const one of list) {
    const last = cut.at(-1);
    if (last && last.length < MOST && groupOf(last[0]!) === groupOf(one)) last.push(one);
    else cut.push([one]);
  }
  return cut;
}

/** How far it went: one result for each that was answered for. */
export interface Batched<Result> {
  readonly busy: boolean;
  readonly results: readonly Result[];
  /** Why it stopped before the end; null while it didn't. */
  readonly error: unknown;
}

/** Nothing was sent yet. */
export const NOT_BEGUN: Batched<never> = { busy: false, results: [], error: null };

/** Sends a batch at a time what has no result yet, and tells how far it is; a failure ends it, and asking again goes on. */
export async function inBatches<T extends { readonly id: string }, Result extends { readonly id: string }>(
  list: readonly T[],
  before: readonly Result[],
  groupOf: (one: T) => string,
  send: (batch: readonly T[]) => Promise<readonly Result[]>,
  tell: (now: Batched<Result>) => void,
): Promise<Batched<Result>> {
  const results = [...before];
  tell({ busy: true, results: [...results], error: null });
  const left = list.filter(({ id }) => !results.some((result) => result.id === id));
  let error: unknown = null;
  try {
    for (const batch of batches(left, groupOf)) {
      results.push(...(await send(batch)));
      tell({ busy: true, results: [...results], error: null });
    }
  } catch (reason) {
    error = reason;
  }
  const end = { busy: false, results, error };
  tell(end);
  return end;
}

// A browser's connections to one server, but for the one that the live channel holds.
const AT_ONCE = 5;

/** Does something with each of a list, a few at a time, and tells after each few how many are done. */
export async function fewAtOnce<T, R>(
  list: readonly T[],
  work: (one: T) => Promise<R>,
  onProgress: (done: number) => void = () => undefined,
): Promise<R[]> {
  const done: R[] = [];
  for (let start = 0; start < list.length; start += AT_ONCE) {
    done.push(...(await Promise.all(list.slice(start, start + AT_ONCE).map(work))));
    onProgress(done.length);
  }
  return done;
}

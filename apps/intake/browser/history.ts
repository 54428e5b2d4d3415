/** What each entry of the browser's history knows that a page has made by itself. */
export interface Entry {
  /** How many entries of the same page stand before it. */
  readonly before?: number;
}

/** How many entries of this page stand in the browser's history before the present one. */
export function entriesBefore(): number {
  return (history.state as Entry | null)?.before ?? 0;
}

/** A browser that does not get there so soon (milliseconds) is not waited for. */
const MOST_MS = 300;

/** Goes back to this page's first entry; settles when it is there, or when that takes too long. */
export function backToFirst(): Promise<void> {
  const entries = entriesBefore();
  if (entries === 0) return Promise.resolve();
  return new Promise((settle) => {
    addEventListener('popstate', () => settle(), { once: true });
    setTimeout(settle, MOST_MS);
    history.go(-entries);
  });
}

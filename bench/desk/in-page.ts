// Each runs in the page, and must stand by itself; what does not come within half a minute is a fault, not a wait without end.
// What counts from a key on stands ready when its object is answered: a key before that would be missed.

/** What is being waited for. */
export interface Awaited {
  readonly milliseconds: Promise<number>;
}

/** From the next key pressed until something else than now is told under this heading: milliseconds. */
export function untilNextOpened(heading: string): Awaited {
  const milliseconds = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error('nothing was opened')), 30_000);
    const told = () =>
      [...document.querySelectorAll('article h2')]
        .find(({ textContent }) => textContent === heading)
        ?.closest('section')?.textContent;
    const before = told();
    let began = 0;
    addEventListener('keydown', () => (began = performance.now()), { capture: true, once: true });
    const watch = new MutationObserver(() => {
      const now = told();
      if (now === undefined || now === before) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true });
  });
  return { milliseconds };
}

/** From the next change of the search's field until what was found is drawn: milliseconds. */
export function untilFound(word: string): Awaited {
  const milliseconds = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`${word} was not found`)), 30_000);
    let began = 0;
    addEventListener('input', () => (began = performance.now()), { capture: true, once: true });
    const watch = new MutationObserver(() => {
      if (![...document.querySelectorAll('mark')].some(({ textContent }) => textContent === word)) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true });
  });
  return { milliseconds };
}

/** When the row of a complaint next says something else: milliseconds of the machine's clock. */
export function whenRowChanges(id: string): Promise<number> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the row did not change')), 30_000);
    const row = () => document.querySelector(`[data-row="${id}"]`)?.textContent;
    const before = row();
    const watch = new MutationObserver(() => {
      if (row() === before) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** Keeps the longest time in which the page could not answer, in `longest`; under 50 ms nothing counts as long. */
export function keepLongest(): void {
  const kept = { longest: 0 };
  Object.assign(window, { kept });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
  }).observe({ type: 'longtask' });
}

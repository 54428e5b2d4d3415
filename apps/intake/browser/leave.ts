import { byId } from './dom.js';
import { backToFirst } from './history.js';

/** Escape pressed so often within so many milliseconds leaves: more than a hand does by chance, no more than a fright allows. */
const PRESSES = 3;
const WITHIN = 2_000;

/** "Leave quickly": empties the page at once, goes back over its steps, and puts another page in its place in the history. */
export function startLeave(forget: () => void): void {
  const link = byId<HTMLAnchorElement>('leave');
  byId('leave-keys').hidden = false;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const { href } = link;
    forget();
    empty();
    void backToFirst().then(() => location.replace(href));
  });
}

/** Leaves by the keyboard too, wherever the focus is. */
export function listenForEscape(): void {
  let presses: readonly number[] = [];
  addEventListener(
    'keydown',
    ({ key, repeat, timeStamp }) => {
      if (key !== 'Escape' || repeat) return;
      presses = [...presses, timeStamp].slice(-PRESSES);
      if (presses.length === PRESSES && timeStamp - presses[0]! <= WITHIN)
        document.getElementById('leave')?.click();
    },
    { capture: true },
  );
}

/** "Close and clear the screen" goes where leaving quickly goes, and as quickly; over what would be lost the browser asks first. */
export function listenForClosing(wouldLose: () => boolean): void {
  addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-leave]')) return;
    event.preventDefault();
    const leave = byId<HTMLAnchorElement>('leave');
    if (wouldLose()) location.replace(leave.href);
    else leave.click();
  });
}

/** A page that the browser keeps to show it again at once is kept empty, and asked for anew when it comes back. */
export function stayOutOfMemory(): void {
  addEventListener('pagehide', ({ persisted }) => persisted && empty());
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

function empty(): void {
  for (const form of document.forms) form.reset();
  document.body.replaceChildren();
}

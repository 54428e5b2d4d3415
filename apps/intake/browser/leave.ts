import { byId } from './dom.js';

/** "Leave quickly": empties the page at once, and puts another in its place in the history. */
export function startLeave(): void {
  const link = byId<HTMLAnchorElement>('leave');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const { href } = link;
    for (const form of document.forms) form.reset();
    document.body.replaceChildren();
    location.replace(href);
  });
}

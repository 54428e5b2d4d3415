import type * as Drawing from './drawing.js';
import { receiptGroups } from '#sealing';
import { byId } from './dom.js';
import { load } from './load.js';

/** Says what of it is true of this phone, and offers picture, print and copy: at once on one's own, when asked for on any other. */
export function offerWays(code: string, own: boolean): void {
  const ways = document.getElementById('ways');
  if (!ways) return;
  for (const part of ways.querySelectorAll<HTMLElement>('[data-phone]')) {
    part.hidden = (part.dataset['phone'] === 'own') !== own;
  }
  const more = byId<HTMLDetailsElement>('ways-more');
  more.addEventListener('toggle', () => void draw(ways, code), { once: true });
  more.open = own;
  byId('print').hidden = typeof window.print !== 'function';
  byId('print').addEventListener('click', () => window.print());
  byId('copy').hidden = !navigator.clipboard;
  byId('copy').addEventListener('click', () => {
    navigator.clipboard.writeText(receiptGroups(code).join(' ')).then(
      () => say('copied'),
      () => say('failed'),
    );
  });
}

async function draw(ways: HTMLElement, code: string): Promise<void> {
  try {
    const asset = { path: ways.dataset['path']!, integrity: ways.dataset['integrity']! };
    const { squareOf, pictureOf } = await load<typeof Drawing>(asset);
    const square = squareOf(code);
    square.setAttribute('aria-labelledby', 'square-hint');
    byId('square').replaceChildren(square);
    byId('save').addEventListener('click', () => {
      pictureOf(code, receiptGroups(code)).then(save, () => say('failed'));
    });
  } catch {
    // The line broke, or this browser can't: paper remains.
    byId('drawn').hidden = true;
    byId('save').hidden = true;
  }
}

function save(picture: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  // A name that says nothing, among other pictures.
  link.download = 'image.png';
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function say(what: 'copied' | 'failed'): void {
  byId('ways-said').textContent = byId('ways-said').dataset[what]!;
}

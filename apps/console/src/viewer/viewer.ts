import './no-line-out.js';
import './viewer.css';
import { settleDuration } from './duration.js';
import type { FromViewer, ToViewer } from './messages.js';
import type { PdfPages } from './pdf-pages.js';

/*
 * The page inside the sandboxed frame: on an origin of its own, without a request to anywhere but its own scripts. What
 * takes hold of it holds the one file that it was given.
 */

const shown = document.getElementById('shown')!;
let pages: PdfPages | null = null;

// The console that frames it: the policy lets nobody else.
const say = (message: FromViewer): void => parent.postMessage(message, location.origin);

window.addEventListener('message', ({ source, data }: MessageEvent<ToViewer>) => {
  if (source === parent) void show(data).catch(() => say({ kind: 'failed', why: 'damaged' }));
});
say({ kind: 'ready' });

async function show(message: ToViewer): Promise<void> {
  if (message.kind === 'page') return turnTo(message);
  document.title = message.title;
  document.documentElement.lang = message.locale;
  shown.setAttribute('aria-label', message.title);
  if (message.kind === 'video') return play(message.bytes, message.type, message.title);
  const { openPdf } = await import('./pdf-pages.js');
  const opened = await openPdf(new Uint8Array(message.bytes), shown);
  if (typeof opened === 'string') return say({ kind: 'failed', why: opened });
  pages = opened;
  say({ kind: 'opened', pages: pages.count });
}

async function turnTo({ page, zoom, quarters }: Extract<ToViewer, { kind: 'page' }>): Promise<void> {
  if (await pages?.draw(page, zoom, quarters)) say({ kind: 'drawn', page });
}

function play(bytes: ArrayBuffer, type: string, title: string): void {
  const video = document.createElement('video');
  video.controls = true;
  video.playsInline = true;
  video.preload = 'metadata';
  video.setAttribute('aria-label', title);
  video.onerror = () => say({ kind: 'failed', why: 'damaged' });
  video.onloadedmetadata = () => {
    settleDuration(video);
    say({ kind: 'opened', pages: 1 });
  };
  video.src = URL.createObjectURL(new Blob([bytes], { type }));
  shown.removeAttribute('tabindex');
  shown.replaceChildren(video);
}

import {
  AnnotationMode,
  getDocument,
  PDFWorker,
  type PDFDocumentProxy,
  type PDFPageProxy,
  type RenderTask,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A document's pages, drawn one at a time. */
export interface PdfPages {
  readonly count: number;
  /** Draws a page, `zoom` times as wide as the frame; false when another was asked for before it was done. */
  draw(page: number, zoom: number, quarters: number): Promise<boolean>;
}

/** Beyond these a document takes a machine's memory: a picture in it is left out, a page is drawn coarser. */
const MOST_IMAGE_PIXELS = 32_000_000;
const MOST_PAGE_PIXELS = 12_000_000;

/** Opens a document without running, filling in or fetching anything of it; or says why it doesn't open. */
export async function openPdf(
  data: Uint8Array<ArrayBuffer>,
  into: HTMLElement,
): Promise<PdfPages | 'damaged' | 'locked'> {
  try {
    const document = await getDocument({
      ...{ data, worker: await newWorker(), maxImageSize: MOST_IMAGE_PIXELS, verbosity: 0 },
      ...{
        enableXfa: false,
        isEvalSupported: false,
        useWasm: false,
        useSystemFonts: true,
        stopAtErrors: false,
      },
    }).promise;
    return new DrawnPages(document, into);
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged';
  }
}

/**
 * On an opaque origin a worker may only begin as a blob, and as a plain script; that one then loads ours. What is sent to
 * it before it says that it is there would be lost.
 */
async function newWorker(): Promise<PDFWorker> {
  const { href } = new URL(workerUrl, location.href);
  const load = `import(${JSON.stringify(href)}).catch((error) => setTimeout(() => { throw error; }))`;
  const script = new Blob([load], { type: 'text/javascript' });
  const url = URL.createObjectURL(script);
  const port = new Worker(url);
  await new Promise<unknown>((resolve, reject) => {
    port.addEventListener('message', resolve, { once: true });
    port.addEventListener('error', () => reject(new Error('worker')), { once: true });
  });
  URL.revokeObjectURL(url);
  return PDFWorker.create({ port });
}

class DrawnPages implements PdfPages {
  private turn = 0;
  private task: RenderTask | null = null;

  constructor(
    private readonly document: PDFDocumentProxy,
    private readonly into: HTMLElement,
  ) {}

  get count(): number {
    return this.document.numPages;
  }

  async draw(number: number, zoom: number, quarters: number): Promise<boolean> {
    const turn = ++this.turn;
    this.task?.cancel();
    const page = await this.document.getPage(number);
    const canvas = window.document.createElement('canvas');
    if (turn !== this.turn) return false;
    this.task = this.render(page, canvas, zoom, quarters);
    await this.task.promise.catch(() => undefined);
    if (turn !== this.turn) return false;
    const read = await this.textOf(page);
    if (turn !== this.turn) return false;
    this.into.replaceChildren(canvas, read);
    page.cleanup();
    return true;
  }

  private render(page: PDFPageProxy, canvas: HTMLCanvasElement, zoom: number, quarters: number): RenderTask {
    const rotation = (page.rotate + quarters * 90) % 360;
    const whole = page.getViewport({ scale: 1, rotation });
    const width = Math.max(200, window.document.documentElement.clientWidth) * zoom;
    const height = (width * whole.height) / whole.width;
    const sharp = Math.min(devicePixelRatio, Math.sqrt(MOST_PAGE_PIXELS / (width * height)));
    const viewport = page.getViewport({ scale: (width / whole.width) * sharp, rotation });
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.setAttribute('aria-hidden', 'true');
    return page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  }

  /** The page's words beside its picture, for who has it read out. */
  private async textOf(page: PDFPageProxy): Promise<HTMLElement> {
    const read = window.document.createElement('div');
    read.className = 'read';
    const { items } = await page.getTextContent();
    read.textContent = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : ' ') : ''))
      .join('')
      .slice(0, MOST_READ);
    return read;
  }
}

const MOST_READ = 100_000;

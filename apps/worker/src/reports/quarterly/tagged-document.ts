import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const MARGIN = 54;
const FOOT = 40;
const SIZE = 10;
const SMALL = 8.5;
/** A heading with the space around it. */
const HEADING = 42;
/** Lines of text that stand below a heading at least, and rows that stand together at a table's ends. */
const LINES = 4;
const TOGETHER = 4;
/** Part of a page up to which a table is not parted. */
const SHORT = 0.4;
const INK = '#1a1a1a';
const QUIET = '#555555';
const RULE = '#c8c8c8';

const require = createRequire(import.meta.url);
const font = (name: string): string => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** Where something is drawn, in points from the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a document says of itself. */
export interface DocumentAbout {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly madeAt: Date;
}

/** What a drawing is called, and what it shows in words. */
export interface FigureAbout {
  readonly title?: string;
  readonly alt: string;
}

/** A table with a head above and one at the left. */
export interface PdfTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly head: string;
    readonly cells: readonly string[];
    readonly total?: boolean;
  }[];
  /** The first column's part of the width. */
  readonly first?: number;
}

/** A tagged A4 document with bookmarks and page numbers; sections, texts, tables and drawings one below the other. */
export class TaggedDocument {
  private readonly document: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly parts: Buffer[] = [];
  /** Not written yet: it waits for what it stands above. */
  private heading: string | null = null;

  constructor({ title, author, language, madeAt }: DocumentAbout) {
    this.document = new PDFDocument({
      ...{
        size: 'A4',
        pdfVersion: '1.7',
        tagged: true,
        displayTitle: true,
        lang: language,
        bufferPages: true,
      },
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
      info: { Title: title, Author: author, CreationDate: madeAt, ModDate: madeAt },
    });
    this.document.registerFont('plain', font('DejaVuSans')).registerFont('bold', font('DejaVuSans-Bold'));
    this.document.on('data', (part: Buffer) => this.parts.push(part));
    this.root = this.document.struct('Document');
    this.document.addStructure(this.root);
  }

  /** The first page's head; the logo is a picture in the file's own bytes. */
  head(
    title: string,
    lines: readonly string[],
    logo: { readonly content: Buffer; readonly alt: string } | null,
  ): void {
    if (logo) {
      this.figure({ alt: logo.alt }, 56, (box) =>
        this.document.image(logo.content, box.x, box.y, { fit: [160, 52] }),
      );
    }
    this.text('H1', title, { face: 'bold', size: 18 });
    for (const line of lines) this.text('P', line, { ink: QUIET });
    this.gap();
  }

  /** A heading, which stands on the page of what follows it. */
  section(title: string): void {
    this.heading = title;
  }

  /** Empty lines part paragraphs. */
  paragraphs(text: string, look: Partial<Look> = {}): void {
    for (const one of text.split(/\n\s*\n/).map((part) => part.trim())) {
      if (one === '') continue;
      this.text('P', one, look);
      this.gap(0.5);
    }
  }

  note(text: string): void {
    this.text('P', text, { size: SMALL, ink: QUIET });
    this.gap(0.5);
  }

  /** A drawing, with what it shows in words. */
  figure({ title, alt }: FigureAbout, height: number, draw: (box: Box) => unknown): void {
    this.room(height + 24);
    const { document } = this;
    if (title) this.text('P', title, { face: 'bold' });
    const box = { x: MARGIN, y: document.y, width: this.width, height };
    const bbox: [number, number, number, number] = [box.x, box.y, box.x + box.width, box.y + height];
    this.root.add(
      document.struct('Figure', { alt, bbox, placement: 'Block' } as object, () => {
        document.save();
        draw(box);
        document.restore();
      }),
    );
    document.x = MARGIN;
    document.y = box.y + height + 4;
  }

  table({ caption, head, rows, first = 0.4 }: PdfTable): void {
    const { document } = this;
    const widths = columnWidths(head.length, first, this.width);
    const headLook: Partial<Look> = { face: 'bold', size: SMALL };
    const heightOf = (cells: readonly string[], look: Partial<Look>) =>
      Math.max(...cells.map((text, at) => this.height(text, widths[at]! - 6, look))) + 5;
    const written = rows.map(({ head: name, cells, total }) => {
      const look: Partial<Look> = { size: SMALL, ...(total && { face: 'bold' as const }) };
      return { cells: [name, ...cells], look, height: heightOf([name, ...cells], look) };
    });
    const above = SIZE * 2 + heightOf(head, headLook);
    const heights = written.map(({ height }) => height);
    const whole = above + sumOf(heights);
    // What is short stands on one page; what is long begins with some rows, and ends with some.
    this.room(whole < this.tall * SHORT ? whole : above + sumOf(heights.slice(0, TOGETHER)));
    const table = document.struct('Table');
    this.root.add(table);
    table.add(document.struct('Caption', {}, () => this.put(caption, { face: 'bold' })));
    this.gap(0.3);
    const line = (
      cells: readonly string[],
      look: Partial<Look>,
      cell: (at: number, put: () => void) => void,
    ) => {
      const height = heightOf(cells, look);
      const y = document.y;
      cells.forEach((text, at) => {
        const x = MARGIN + widths.slice(0, at).reduce((sum, width) => sum + width, 0);
        const options = { width: widths[at]! - 6, ...(at > 0 && { align: 'right' as const }) };
        cell(at, () => this.styled(look).text(text, x + 3, y + 2, options));
      });
      this.artifact(() =>
        document
          .moveTo(MARGIN, y + height)
          .lineTo(MARGIN + this.width, y + height)
          .stroke(RULE),
      );
      document.x = MARGIN;
      document.y = y + height;
    };
    const row = (cells: readonly string[], look: Partial<Look>, isHead: boolean) => {
      const element = document.struct('TR');
      table.add(element);
      line(cells, look, (at, put) => {
        const scope = isHead ? 'Column' : at === 0 ? 'Row' : null;
        const cell = document.struct(scope ? 'TH' : 'TD', (scope ? { scope } : {}) as object, put);
        element.add(cell);
      });
      element.end();
    };
    row(head, headLook, true);
    written.forEach(({ cells, look, height }, at) => {
      const last = at === rows.length - TOGETHER && at > 0 ? sumOf(heights.slice(at)) : height;
      if (this.left < last) {
        document.addPage();
        // Once more for the eye; who listens has heard it.
        line(head, headLook, (_, put) => this.artifact(put));
      }
      row(cells, look, false);
    });
    table.end();
    this.gap();
  }

  /** Terms with what they mean. */
  terms(all: readonly { readonly term: string; readonly meaning: string }[]): void {
    const { document } = this;
    const bold: Partial<Look> = { face: 'bold', size: SMALL };
    this.room(3 * SIZE);
    const list = document.struct('L');
    this.root.add(list);
    for (const { term, meaning } of all) {
      this.room(this.height(term, this.width, bold) + this.height(meaning, this.width, { size: SMALL }) + 4);
      const item = document.struct('LI');
      list.add(item);
      item.add(document.struct('Lbl', {}, () => this.put(term, bold)));
      item.add(document.struct('LBody', {}, () => this.put(meaning, { size: SMALL })));
      item.end();
      this.gap(0.3);
    }
    list.end();
  }

  /** What is drawn on; coordinates from the top left. */
  get canvas(): PDFKit.PDFDocument {
    return this.document;
  }

  /** The finished file; every page says which of how many it is. */
  async bytes(foot: (page: number, pages: number) => string): Promise<Buffer> {
    this.root.end();
    const { count } = this.document.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.document.switchToPage(index);
      const { height, margins } = this.document.page;
      // Below the margin, where a text would otherwise begin another page.
      margins.bottom = 0;
      this.artifact(() =>
        this.styled({ size: 8, ink: QUIET }).text(foot(index + 1, count), MARGIN, height - FOOT, {
          ...{ width: this.width, align: 'right' },
        }),
      );
    }
    const done = new Promise<void>((resolve, reject) => {
      this.document.on('end', resolve).on('error', reject);
    });
    this.document.end();
    await done;
    return Buffer.concat(this.parts);
  }

  private get width(): number {
    return this.document.page.width - 2 * MARGIN;
  }

  private get left(): number {
    return this.document.page.height - MARGIN - FOOT - this.document.y;
  }

  /** Of a page's text. */
  private get tall(): number {
    return this.document.page.height - 2 * MARGIN - FOOT;
  }

  /** Begins another page where so much does not fit on this one, and writes the heading that stands above it. */
  private room(height: number): void {
    const { heading } = this;
    const needed = height + (heading === null ? 0 : HEADING);
    if (this.left < needed && this.left < this.tall) this.document.addPage();
    if (heading === null) return;
    this.heading = null;
    if (this.left < this.tall) this.gap(1.2);
    this.document.outline.addItem(heading);
    this.text('H2', heading, { face: 'bold', size: 13 });
    this.gap(0.3);
  }

  private gap(lines = 1): void {
    this.document.fontSize(SIZE).moveDown(lines);
  }

  private text(tag: string, text: string, look: Partial<Look> = {}): void {
    // At least so many lines of a paragraph follow its heading.
    if (this.heading !== null && tag === 'P') {
      this.room(Math.min(this.height(text, this.width, look), LINES * (look.size ?? SIZE)));
    }
    this.root.add(this.document.struct(tag, {}, () => this.put(text, look)));
  }

  private put(text: string, look: Partial<Look>): void {
    this.styled(look).text(text, MARGIN, this.document.y, { width: this.width, lineGap: 1.5 });
  }

  private styled({ face = 'plain', size = SIZE, ink = INK }: Partial<Look>): PDFKit.PDFDocument {
    return this.document.font(face).fontSize(size).fillColor(ink);
  }

  private height(text: string, width: number, look: Partial<Look>): number {
    return this.styled(look).heightOfString(text, { width });
  }

  /** What is no text is told to no reader. */
  private artifact(draw: () => unknown): void {
    this.document.markContent('Artifact').lineWidth(0.5);
    draw();
    this.document.endMarkedContent();
  }
}

interface Look {
  readonly face: 'plain' | 'bold';
  readonly size: number;
  readonly ink: string;
}

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, one) => sum + one, 0);

function columnWidths(count: number, first: number, width: number): number[] {
  if (count === 1) return [width];
  return [first * width, ...Array.from({ length: count - 1 }, () => ((1 - first) * width) / (count - 1))];
}

import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const MARGIN = 34;
const FOOT = 26;
const GAP = 4;
const BOX = '☐';

const require = createRequire(import.meta.url);
const font = (name: string): string => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** What a document says of itself. */
export interface SheetAbout {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
}

/** A tagged A4 document that is written from top to bottom; what doesn't fit a page is an error, never cut off. */
export class Sheet {
  private readonly document: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private y = MARGIN;

  constructor({ title, language }: SheetAbout) {
    this.document = new PDFDocument({
      ...{ size: 'A4', margin: 0, pdfVersion: '1.7', tagged: true, displayTitle: true, lang: language },
      info: { Title: title, Author: 'Kenekanko', CreationDate: new Date(0), ModDate: new Date(0) },
    });
    this.document.registerFont('plain', font('DejaVuSans')).registerFont('bold', font('DejaVuSans-Bold'));
    this.root = this.document.struct('Document');
    this.document.addStructure(this.root);
  }

  private get width(): number {
    return this.document.page.width - 2 * MARGIN;
  }

  private get bottom(): number {
    return this.document.page.height - FOOT;
  }

  title(text: string): void {
    this.write('H1', text, { face: 'bold', size: 15 });
  }

  question(text: string): void {
    this.y += GAP;
    this.write('H2', text, { face: 'bold', size: 9 });
  }

  text(text: string, size = 7.5): void {
    this.write('P', text, { size });
  }

  /** Ruled lines to write on, each high enough for a hand. */
  lines(count: number): void {
    for (let i = 0; i < count; i += 1) this.line();
  }

  /** Ruled lines down to the foot of the page. */
  linesToFoot(): void {
    while (this.y + LINE <= this.bottom) this.line();
  }

  /** Boxes to tick, in columns read downwards. */
  ticks(labels: readonly string[], columns: number, size = 7.5): void {
    const rows = Math.ceil(labels.length / columns);
    const width = this.width / columns;
    const heights = Array.from({ length: rows }, (_, row) =>
      Math.max(
        ...labels.filter((__, i) => i % rows === row).map((label) => this.height(ticked(label), size, width)),
      ),
    );
    this.fit(heights.reduce((sum, height) => sum + height, 0));
    labels.forEach((label, i) => {
      const above = heights.slice(0, i % rows).reduce((sum, height) => sum + height, 0);
      const x = MARGIN + Math.floor(i / rows) * width;
      this.put('P', ticked(label), { size, x, y: this.y + above, width: width - GAP });
    });
    this.y += heights.reduce((sum, height) => sum + height, 0) + GAP / 2;
  }

  /** Questions with the same few answers, a line each. */
  asked(questions: readonly string[], answers: readonly string[], size = 7.5): void {
    const boxes = answers.map(ticked).join('   ');
    this.document.font('plain').fontSize(size);
    const right = this.document.widthOfString(boxes) + GAP;
    for (const question of questions) {
      const height = this.height(question, size, this.width - right);
      this.fit(height);
      this.put('P', question, { size, x: MARGIN, y: this.y, width: this.width - right - GAP });
      this.put('P', boxes, { size, x: MARGIN + this.width - right, y: this.y, width: right });
      this.y += height + 1;
    }
  }

  /** A label with a line behind it. */
  blank(label: string): void {
    const size = 7.5;
    this.fit(LINE);
    this.document.font('plain').fontSize(size);
    const x = MARGIN + Math.min(this.document.widthOfString(label) + GAP, this.width * 0.6);
    this.put('P', label, { size, x: MARGIN, y: this.y + LINE - size - 3, width: this.width * 0.62 });
    this.drawn(() =>
      this.document
        .moveTo(x, this.y + LINE - 1)
        .lineTo(MARGIN + this.width, this.y + LINE - 1)
        .stroke(),
    );
    this.y += LINE;
  }

  /** A cut line, and below it so many groups of four digits to fill in. */
  slip(text: string, groups: number): void {
    const side = 21;
    this.fit(side + 26);
    this.y += GAP;
    this.drawn(() =>
      this.document
        .dash(4, { space: 3 })
        .moveTo(0, this.y)
        .lineTo(this.document.page.width, this.y)
        .stroke()
        .undash(),
    );
    this.y += GAP;
    this.text(text);
    const [gap, width] = [12, groups * (4 * side) + (groups - 1) * 12];
    const left = MARGIN + (this.width - width) / 2;
    this.drawn(() => {
      for (let group = 0; group < groups; group += 1)
        for (let digit = 0; digit < 4; digit += 1)
          this.document.rect(left + group * (4 * side + gap) + digit * side, this.y, side, side).stroke();
    });
    this.y += side;
  }

  nextPage(): void {
    this.document.addPage();
    this.y = MARGIN;
  }

  foot(text: string): void {
    const { height } = this.document.page;
    this.put('P', text, { size: 7, x: MARGIN, y: height - FOOT + 6, width: this.width, align: 'right' });
  }

  /** The finished document. */
  async bytes(): Promise<Buffer> {
    const parts: Buffer[] = [];
    this.root.end();
    const done = new Promise<void>((resolve, reject) => {
      this.document.on('data', (part: Buffer) => parts.push(part));
      this.document.on('end', resolve).on('error', reject);
    });
    this.document.end();
    await done;
    return Buffer.concat(parts);
  }

  private write(tag: string, text: string, { face = 'plain', size }: Pick<Writing, 'face' | 'size'>): void {
    const height = this.height(text, size, this.width, face);
    this.fit(height);
    this.put(tag, text, { face, size, x: MARGIN, y: this.y, width: this.width });
    this.y += height + 1.5;
  }

  private put(tag: string, text: string, { face = 'plain', size, x, y, width, align }: Placed): void {
    const write = () => {
      this.document
        .font(face)
        .fontSize(size)
        .fillColor('#000')
        .text(text, x, y, { width, ...(align && { align }) });
    };
    this.root.add(this.document.struct(tag, {}, write));
  }

  private line(): void {
    this.fit(LINE);
    this.y += LINE;
    this.drawn(() =>
      this.document
        .moveTo(MARGIN, this.y - 1)
        .lineTo(MARGIN + this.width, this.y - 1)
        .stroke(),
    );
  }

  /** What is no text is told to no reader. */
  private drawn(draw: () => unknown): void {
    this.document.markContent('Artifact').lineWidth(0.5).strokeColor('#777');
    draw();
    this.document.endMarkedContent();
  }

  private height(text: string, size: number, width: number, face: Writing['face'] = 'plain'): number {
    return this.document
      .font(face)
      .fontSize(size)
      .heightOfString(text, { width: width - GAP });
  }

  /** Throws when what comes next would run over the foot of the page. */
  private fit(height: number): void {
    if (this.y + height > this.bottom)
      throw new Error(`The paper form does not fit: ${this.y + height - this.bottom} pt over`);
  }
}

/** Points between ruled lines. */
const LINE = 17;

interface Writing {
  readonly face?: 'plain' | 'bold';
  readonly size: number;
}

interface Placed extends Writing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'right';
}

const ticked = (label: string): string => `${BOX} ${label}`;

import PDFDocument from 'pdfkit';
import { concatBytes } from '#sealing';

/** What a letter to an institution says; all of it in the letter's own language. */
export interface LetterContent {
  /** BCP 47. */
  readonly language: string;
  /** The network's name: the letterhead. */
  readonly network: string;
  readonly day: string;
  readonly recipient: readonly string[];
  readonly subject: string;
  readonly reference: string;
  readonly body: string;
  /** Each chosen part of the complaint, as it stands. */
  readonly sections: readonly { readonly title: string; readonly text: string }[];
  /** Names of staff, where they are to be told. */
  readonly signed: readonly string[];
  readonly page: (number: number, total: number) => string;
}

const MARGIN = 62;
const FOOT = 40;
const SIZE = 10.5;

/** The letter as a PDF; the same content gives the same bytes, whenever and wherever it is made. */
export async function letterPdf(font: Uint8Array, content: LetterContent): Promise<Uint8Array> {
  const { language, network, subject } = content;
  const document = new PDFDocument({
    ...{ size: 'A4', pdfVersion: '1.7', tagged: true, displayTitle: true, lang: language, bufferPages: true },
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    // No built-in one: in a browser there is none, and it has not all letters.
    font: '',
    // No clock and no name of whoever made it.
    info: { Title: subject, Author: network, CreationDate: new Date(0), ModDate: new Date(0) },
  });
  // Typed for files alone; fonts are taken as bytes just as well.
  document.registerFont('letter', font as unknown as Buffer).font('letter');
  const bytes = collected(document);
  const root = document.struct('Document');
  document.addStructure(root);
  const write = (tag: string, text: string, size = SIZE, options: PDFKit.Mixins.TextOptions = {}) => {
    const put = () => document.fontSize(size).text(text, { lineGap: 2.5, ...options });
    root.add(document.struct(tag, {}, put));
  };
  const gap = (lines = 1) => document.fontSize(SIZE).moveDown(lines);

  write('P', network, 15);
  gap(0.5);
  write('P', content.day, SIZE, { align: 'right' });
  gap();
  for (const line of content.recipient) write('P', line);
  gap();
  write('P', content.reference);
  gap(0.5);
  write('H1', subject, 12.5);
  gap();
  for (const paragraph of paragraphs(content.body)) {
    write('P', paragraph);
    gap(0.6);
  }
  for (const { title, text } of content.sections) {
    gap(0.4);
    write('H2', title, 11.5);
    gap(0.2);
    for (const paragraph of paragraphs(text)) {
      write('P', paragraph);
      gap(0.4);
    }
  }
  if (content.signed.length > 0) gap();
  for (const name of content.signed) write('P', name);
  root.end();
  number(document, content.page);
  document.end();
  return bytes;
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(concatBytes(chunks)));
    document.on('error', reject);
  });
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Every page says which of how many it is: a page that is missing is seen. */
function number(document: PDFKit.PDFDocument, page: LetterContent['page']): void {
  const { count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(index);
    const { width, height, margins } = document.page;
    // Below the margin, where a text would otherwise begin another page.
    margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .fontSize(8.5)
      .text(page(index + 1, count), MARGIN, height - FOOT, { width: width - 2 * MARGIN, align: 'right' });
    document.endMarkedContent();
  }
}

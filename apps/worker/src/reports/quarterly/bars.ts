import type { Box } from './tagged-document.js';

/** One bar; a height that is held back is drawn as such. */
export interface Bar {
  readonly label: string;
  /** Null: held back. */
  readonly value: number | null;
  readonly shown: string;
  /** The team or network could not work as usual then. */
  readonly marked: boolean;
}

const ACCENT = '#0b6e6e';
const QUIET = '#555555';

/** Bars from zero with their numbers on them; those of marked stretches are hatched. */
export function drawBars(canvas: PDFKit.PDFDocument, box: Box, bars: readonly Bar[], top: number): void {
  const [head, foot] = [14, 16];
  const step = box.width / Math.max(1, bars.length);
  const base = box.y + box.height - foot;
  const scale = (box.height - head - foot) / Math.max(1, top);
  canvas
    .lineWidth(0.5)
    .moveTo(box.x, base)
    .lineTo(box.x + box.width, base)
    .stroke(QUIET);
  bars.forEach(({ label, value, shown, marked }, at) => {
    const height = (value ?? 0) * scale;
    const rectangle = { x: box.x + at * step + step * 0.18, y: base - height, width: step * 0.64, height };
    if (marked) hatch(canvas, rectangle, ACCENT);
    else if (height > 0) canvas.rect(rectangle.x, rectangle.y, rectangle.width, height).fill(ACCENT);
    canvas.font('plain').fontSize(7).fillColor('#1a1a1a');
    const text = { width: step, align: 'center' as const, lineBreak: false };
    canvas.text(shown, box.x + at * step, base - height - 10, text);
    canvas.fillColor(QUIET).text(label, box.x + at * step, base + 4, text);
  });
}

/** Slanted lines in a frame. */
function hatch(canvas: PDFKit.PDFDocument, { x, y, width, height }: Box, ink: string): void {
  canvas.save().rect(x, y, width, height).clip().lineWidth(0.8);
  strokeSlanted(canvas, { x, y, width, height }, ink);
  canvas.restore();
  canvas.lineWidth(0.8).rect(x, y, width, height).stroke(ink);
}

/** Slanted lines over a box, so many points apart; whoever calls clips them. */
export function strokeSlanted(
  canvas: PDFKit.PDFDocument,
  { x, y, width, height }: Box,
  ink: string,
  apart = 4,
): void {
  for (let from = x - height; from < x + width; from += apart) {
    canvas.moveTo(from, y + height).lineTo(from + height, y);
  }
  canvas.stroke(ink);
}

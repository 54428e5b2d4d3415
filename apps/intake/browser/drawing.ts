import { encode } from 'uqr';

// A file of its own, loaded when a code is to be drawn. It shares nothing with the page's, so that each has one fingerprint.

const SVG = 'http://www.w3.org/2000/svg';
/** White modules around a square, without which readers don't find it (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

/** A code's digits, and nothing else, as a QR code to look at (ISO/IEC 18004). */
export function squareOf(code: string): SVGSVGElement {
  const modules = modulesOf(code);
  const square = document.createElementNS(SVG, 'svg');
  const side = String(modules.length);
  const attributes = { viewBox: `0 0 ${side} ${side}`, width: '180', height: '180', role: 'img' };
  for (const [name, value] of Object.entries(attributes)) square.setAttribute(name, value);
  const [ground, dark] = [document.createElementNS(SVG, 'rect'), document.createElementNS(SVG, 'path')];
  for (const [name, value] of Object.entries({ width: side, height: side, fill: '#fff' }))
    ground.setAttribute(name, value);
  dark.setAttribute(
    'd',
    darkOf(modules)
      .map(([x, y]) => `M${x} ${y}h1v1h-1z`)
      .join(''),
  );
  square.append(ground, dark);
  return square;
}

const WIDTH = 600;
const LINE = 76;

/** The same square with the groups under it, as a PNG to keep; no word and no address. Rejects where no canvas can be read. */
export function pictureOf(code: string, groups: readonly string[]): Promise<Blob> {
  const modules = modulesOf(code);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, WIDTH + groups.length * LINE + LINE / 2];
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  const side = Math.floor(WIDTH / modules.length);
  const margin = (WIDTH - side * modules.length) / 2;
  for (const [x, y] of darkOf(modules)) pen.fillRect(margin + x * side, margin + y * side, side, side);
  pen.font = 'bold 64px monospace';
  pen.textAlign = 'center';
  groups.forEach((group, place) => pen.fillText(group, WIDTH / 2, WIDTH + place * LINE + LINE / 2));
  return new Promise((settle, fail) => {
    canvas.toBlob((picture) => (picture ? settle(picture) : fail(new Error('picture'))), 'image/png');
  });
}

function modulesOf(code: string): readonly (readonly boolean[])[] {
  return encode(code, { ecc: 'M', border: QUIET_ZONE }).data;
}

/** Places of the dark modules, as columns and rows. */
function darkOf(modules: readonly (readonly boolean[])[]): [number, number][] {
  return modules.flatMap((row, y) =>
    row.flatMap((isDark, x): [number, number][] => (isDark ? [[x, y]] : [])),
  );
}

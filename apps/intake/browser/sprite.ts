import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of all drawings in a folder, each a symbol under its file's name. */
export function spriteOf(folder: string): string {
  const symbols = readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .sort()
    .map((name) => {
      const drawing = readFileSync(join(folder, name), 'utf8').replace(/\s*\n\s*/g, ' ');
      const inner = drawing.slice(drawing.indexOf('>') + 1, drawing.lastIndexOf('</svg>')).trim();
      return `<symbol id="${name.slice(0, -'.svg'.length)}" viewBox="0 0 24 24">${inner}</symbol>`;
    });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

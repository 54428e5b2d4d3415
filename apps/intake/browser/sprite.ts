import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of drawings: each a symbol under what it stands for. */
export function spriteOf(folder: string, drawings: Readonly<Record<string, string>>): string {
  const symbols = Object.entries(drawings).map(([id, name]) => {
    const drawing = readFileSync(join(folder, `${name}.svg`), 'utf8').replace(/\s*\n\s*/g, ' ');
    const inner = drawing.slice(drawing.indexOf('>') + 1, drawing.lastIndexOf('</svg>')).trim();
    return `<symbol id="${id}" viewBox="0 0 24 24">${inner}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

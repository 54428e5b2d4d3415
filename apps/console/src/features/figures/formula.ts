import { figureOf, type FigureId } from '#counts/domain';

const LETTER = /Σ?[A-Za-z]+/g;

/** A formula with its letters replaced by their numbers; what stands left of "=" is the figure itself. */
export function withNumbers(id: FigureId, numberOf: (letter: string) => string): string {
  const formula = figureOf(id).formula.split(' = ').at(-1)!;
  return formula.replace(LETTER, numberOf);
}

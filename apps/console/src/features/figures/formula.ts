import { figureOf, FIGURES, type FigureId } from '#counts/domain';

const LETTER = /Σ?[A-Za-z]+/g;

/** A formula with its letters replaced by their numbers; what stands left of "=" is the figure itself. */
export function withNumbers(id: FigureId, numberOf: (letter: string) => string): string {
  const formula = figureOf(id).formula.split(' = ').at(-1)!;
  return formula.replace(LETTER, numberOf);
}

/** The figure that a letter is the number of: of a Σ that of all since the beginning. */
export function figureOfLetter(letter: string): FigureId | null {
  const plain = letter.replace('Σ', '');
  const own =
    FIGURES.find(({ formula }) => formula === letter) ?? FIGURES.find(({ formula }) => formula === plain);
  return own?.id ?? (letter === 'S' ? 'pending' : null);
}

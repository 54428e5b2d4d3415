/** French sentences of the figures catalogue; the keys of the other languages follow from this file. */
export const figuresFr = {} as const;

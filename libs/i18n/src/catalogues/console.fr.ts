/** French sentences of the console catalogue; the keys of the other languages follow from this file. */
export const consoleFr = {} as const;

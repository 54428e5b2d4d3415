/** French sentences of the intake catalogue; the keys of the other languages follow from this file. */
export const intakeFr = {} as const;

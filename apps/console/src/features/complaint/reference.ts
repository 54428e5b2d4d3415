/** A short reference for talking about a complaint; not secret, not the receipt code. */
export const shortReference = (id: string): string =>
  id
    .slice(-8)
    .toUpperCase()
    .replace(/(.{4})/, '$1-');

/** The same as people type it: without its hyphen, in small letters, with spaces around. */
export const isReferenceOf = (typed: string, id: string): boolean =>
  typed.replace(/[\s-]/g, '').toUpperCase() === shortReference(id).replace('-', '');

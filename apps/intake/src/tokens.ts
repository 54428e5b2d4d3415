/** Tokens for what has no class of its own: the connection pool and the built scripts. */
export const POOL = Symbol('pool');
export const ASSETS = Symbol('assets');

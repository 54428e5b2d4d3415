/** Tokens for what has no class of its own: the connection pool and the clock. */
export const POOL = Symbol('pool');
export const CLOCK = Symbol('clock');
export const ASSETS = Symbol('assets');

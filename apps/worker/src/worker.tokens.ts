/** Token of the clock that all instants come from. */
export const CLOCK = Symbol('clock');

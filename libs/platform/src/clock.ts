import { systemClock, type Clock as KernelClock } from '#kernel';

/** Where a process's instants come from; a class, so that Nest can hand it out and a test can put another in its place. */
export class Clock implements KernelClock {
  now(): Date {
    return systemClock.now();
  }
}

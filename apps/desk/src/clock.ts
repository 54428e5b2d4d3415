import { systemClock, type Clock as DomainClock } from '#kernel';

/** Where the desk's instants come from; a class, so that Nest can hand it out and a test can move it. */
export class Clock implements DomainClock {
  now(): Date {
    return systemClock.now();
  }
}

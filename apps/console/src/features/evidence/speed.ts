/** How fast a sound may be heard, times its own pace. */
export const SPEEDS: readonly number[] = [0.75, 1, 1.25, 1.5, 1.75, 2];

const chosen = new WeakMap<object, number>();

/** The speed of one session, in memory alone: the next sound is heard as the last one was. */
export const speedOf = (session: object) => ({
  get: (): number => chosen.get(session) ?? 1,
  set: (speed: number): void => void chosen.set(session, speed),
});

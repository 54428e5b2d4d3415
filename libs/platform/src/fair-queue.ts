/** Takes from each in turn, and of each in the order it came: who waits with much never holds up who waits with little. */
export class FairQueue<T> {
  /** Whose turn is next stands first. */
  private readonly lines = new Map<string, T[]>();

  get length(): number {
    return [...this.lines.values()].reduce((sum, { length }) => sum + length, 0);
  }

  lengthOf(by: string): number {
    return this.lines.get(by)?.length ?? 0;
  }

  add(by: string, one: T): void {
    const line = this.lines.get(by);
    if (line) line.push(one);
    else this.lines.set(by, [one]);
  }

  take(): T | undefined {
    for (const [by, line] of this.lines) {
      const one = line.shift();
      this.lines.delete(by);
      if (line.length > 0) this.lines.set(by, line);
      return one;
    }
    return undefined;
  }

  /** Takes out the last of whoever waits with the most; among equals, of who came latest. */
  dropOne(): T | undefined {
    const [longest] = [...this.lines].reverse().sort(([, one], [, other]) => other.length - one.length);
    if (!longest) return undefined;
    const [by, line] = longest;
    const one = line.pop();
    if (line.length === 0) this.lines.delete(by);
    return one;
  }
}

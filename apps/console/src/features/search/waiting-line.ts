/**
 * What waits to be fetched and what is on its way, each with its turn: what was changed or taken away meanwhile has another
 * turn than it left with.
 */
export class WaitingLine {
  private queue = new Set<string>();
  private readonly out = new Set<string>();
  private readonly turns = new Map<string, number>();
  private lastTurn = 0;

  /** At the end, to be fetched anew whatever is on its way. */
  add(id: string): void {
    this.turns.set(id, ++this.lastTurn);
    this.out.delete(id);
    this.queue.add(id);
  }

  /** The first so many, on their way from now on, each with its turn. */
  take(most: number): Map<string, number> {
    const taken = [...this.queue].slice(0, most);
    for (const id of taken) {
      this.queue.delete(id);
      this.out.add(id);
    }
    return new Map(taken.map((id) => [id, this.turns.get(id)!]));
  }

  /** To the front again: they came to nothing this time. */
  giveBack(ids: Iterable<string>): void {
    const back = [...ids].filter((id) => this.out.delete(id));
    this.queue = new Set([...back, ...this.queue]);
  }

  /** It failed with these: they come last, so that one that can't be had holds up no other. */
  putOff(ids: Iterable<string>): void {
    for (const id of ids) if (this.out.delete(id)) this.queue.add(id);
  }

  /** True while this turn is the latest: nothing became of it since. */
  isDue(id: string, turn: number | undefined): boolean {
    return turn !== undefined && this.turns.get(id) === turn;
  }

  /** It has arrived. */
  done(id: string): void {
    this.out.delete(id);
  }

  /** It is no longer wanted, nor what is on its way. */
  remove(id: string): void {
    this.turns.delete(id);
    this.queue.delete(id);
    this.out.delete(id);
  }

  clear(): void {
    this.turns.clear();
    this.queue.clear();
    this.out.clear();
  }

  /** All that is still to come. */
  *pending(): Generator<string> {
    yield* this.queue;
    yield* this.out;
  }
}

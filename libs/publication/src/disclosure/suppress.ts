import { DomainError } from '#kernel';
import { isSmall, MOST_HIDDEN, type Cell, type LinkedFigures } from './linked-figures.js';
import { Reader } from './reader.js';

/**
 * Which numbers stay hidden: every small one, and as many beside them as it takes that none can be worked out. What
 * earlier publications hid stays hidden, what they showed is known. Throws `publication.exposes` where a number would be
 * worked out whatever is hidden.
 */
export function suppress(figures: LinkedFigures): ReadonlySet<string> {
  const cells = new Map(figures.cells.map((cell) => [cell.id, cell]));
  const hidden = new Set(figures.cells.filter(isHiddenAnyway).map(({ id }) => id));
  // By sums alone a small number may be any; with what is never more than what, nobody shall know it for certain.
  const readers = [
    new Reader({ ...figures, atMost: [] }, MOST_HIDDEN),
    new Reader(figures, CERTAIN),
  ] as const;
  const done = readers.map(() => new Set<string>());
  for (;;) {
    const place = readers.findIndex((reader, at) => reader.narrowed(hidden, done[at]) !== undefined);
    const reader = readers[place];
    if (!reader) break;
    const narrow = reader.narrowed(hidden, done[place])!;
    const beside = besides(narrow, reader, cells, hidden);
    // Where nothing is left to hide, less must do; whether it does is looked at in the end.
    if (beside.length === 0) done[place]!.add(narrow);
    for (const id of beside) hidden.add(id);
  }
  showKnownTotals(hidden, cells, readers[1]);
  if (readers[1].narrowed(hidden)) throw new DomainError('publication.exposes', 'conflict');
  return hidden;
}

// Two values are one more than certainty.
const CERTAIN = 2;

/** A total that is known whatever is hidden had better be shown: hiding it only looks like keeping something. */
function showKnownTotals(hidden: Set<string>, cells: ReadonlyMap<string, Cell>, reader: Reader): void {
  const left = new Set<string>();
  for (let id = reader.narrowed(hidden); id !== undefined; id = reader.narrowed(hidden, left)) {
    const { value, published } = cells.get(id)!;
    if (!published && value! > MOST_HIDDEN && reader.isTotal(id)) hidden.delete(id);
    else left.add(id);
  }
}

function isHiddenAnyway(cell: Cell): boolean {
  return cell.published ? cell.published === 'hidden' : !cell.kept && isSmall(cell);
}

/**
 * What to hide next: another number that some link holds together with this one, else its whole breakdown, zeros and all,
 * else its total. The choice follows names, never numbers: the smallest that would do would say that the others are greater.
 */
function besides(
  id: string,
  reader: Reader,
  cells: ReadonlyMap<string, Cell>,
  hidden: ReadonlySet<string>,
): readonly string[] {
  const mayHide = (other: string): boolean => {
    const { published, kept } = cells.get(other)!;
    return !hidden.has(other) && !published && !kept;
  };
  const first = (ids: readonly string[]): readonly string[] =>
    ids
      .filter((other) => mayHide(other) && cells.get(other)!.value !== 0)
      .toSorted((one, other) => lot(one) - lot(other))
      .slice(0, 1);
  const linked = reader
    .linksOf(id, hidden)
    .map((ids) => first(ids.filter((other) => !reader.isTotal(other))));
  const breakdown = reader.breakdownOf(id, (other) => hidden.has(other) || mayHide(other)).filter(mayHide);
  return [...linked, breakdown, first(reader.totalsOf(id))].find((some) => some.length > 0) ?? [];
}

/** A number's lot, by its name alone [FNV-1a]. */
function lot(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

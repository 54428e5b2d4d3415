import { DomainError } from '#kernel';
import { isSmall, MOST_HIDDEN, type Cell, type LinkedFigures } from './linked-figures.js';
import { isNarrow, Reader } from './reader.js';

/**
 * Which numbers stay hidden: every small one, and as many beside them as it takes that none can be worked out. What
 * earlier publications hid stays hidden, what they showed is known. Throws `publication.exposes` where a number would be
 * worked out whatever is hidden.
 */
export function suppress(figures: LinkedFigures): ReadonlySet<string> {
  const cells = new Map(figures.cells.map((cell) => [cell.id, cell]));
  const reader = new Reader(figures);
  const hidden = new Set(figures.cells.filter(isHiddenAnyway).map(({ id }) => id));
  const done = new Set<string>();
  for (;;) {
    const narrow = [...reader.ranges(hidden)].find(([id, range]) => !done.has(id) && isNarrow(range))?.[0];
    if (narrow === undefined) break;
    const beside = besides(narrow, reader, cells, hidden);
    // Where nothing is left to hide, less must do; whether it does is looked at in the end.
    if (beside.length === 0) done.add(narrow);
    for (const id of beside) hidden.add(id);
  }
  // A total that is known whatever is hidden had better be shown: hiding it only looks like keeping something.
  for (const [id] of known(reader, hidden)) {
    const { value, published } = cells.get(id)!;
    if (!published && value! > MOST_HIDDEN && reader.isTotal(id)) hidden.delete(id);
  }
  if (known(reader, hidden).length > 0) throw new DomainError('publication.exposes', 'conflict');
  return hidden;
}

const known = (reader: Reader, hidden: ReadonlySet<string>) =>
  [...reader.ranges(hidden)].filter(([, { least, most }]) => least === most);

function isHiddenAnyway(cell: Cell): boolean {
  return cell.published ? cell.published === 'hidden' : !cell.kept && isSmall(cell);
}

/**
 * What to hide next: another number that some link holds together with this one, else its whole breakdown, zeros and all.
 * The choice follows names, never numbers: the smallest that would do would say that the others are greater.
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
  for (const link of reader.linksOf(id)) {
    const [first] = link
      .filter((other) => mayHide(other) && cells.get(other)!.value !== 0)
      .toSorted((one, other) => lot(one) - lot(other));
    if (first) return [first];
  }
  return reader.breakdownOf(id, (other) => hidden.has(other) || mayHide(other)).filter(mayHide);
}

/** A number's lot, by its name alone [FNV-1a]. */
function lot(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

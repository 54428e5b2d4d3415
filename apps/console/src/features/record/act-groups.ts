import { actsOf, categoriesOf, type Act, type KindId } from '#taxonomy';

/** The acts of one category. */
export interface ActGroup {
  readonly category: string;
  readonly acts: readonly Act[];
}

/** The acts a complaint of this kind may be about, by category, its own first. */
export function actGroups({
  kind,
  category,
}: {
  readonly kind: KindId;
  readonly category: string;
}): ActGroup[] {
  const groups = categoriesOf(kind)
    .filter(({ id }) => id !== 'unknown')
    .map(({ id }) => ({ category: id, acts: actsOf(id) }))
    .filter(({ acts }) => acts.length > 0);
  return [
    ...groups.filter((group) => group.category === category),
    ...groups.filter((group) => group.category !== category),
  ];
}

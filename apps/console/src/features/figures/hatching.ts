const GAP = 4;

/** A hatched box as the path of an SVG picture: what it stands for shows without any colour. */
export function hatching(left: number, top: number, width: number, height: number): string {
  const right = left + width;
  const lines = [`M${left},${top}H${right}V${top + height}H${left}Z`];
  for (let at = left - height + GAP; at < right; at += GAP) {
    // From the floor upwards at half a right angle, cut where the box ends.
    const [from, to] = [Math.max(at, left), Math.min(at + height, right)];
    if (to > from) lines.push(`M${from},${top + height - (from - at)}L${to},${top + height - (to - at)}`);
  }
  return lines.join('');
}

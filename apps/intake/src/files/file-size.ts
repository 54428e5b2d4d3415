const KILO = 1_000;

/** About how big a file is, in the unit people know from their phones; the sealed bytes are a little more than its own. */
export function fileSize(bytes: number, tag: string): string {
  const [unit, value] =
    bytes < KILO * KILO
      ? (['kilobyte', Math.ceil(bytes / KILO)] as const)
      : (['megabyte', bytes / (KILO * KILO)] as const);
  const style = { style: 'unit', unit, unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(tag, { ...style, maximumFractionDigits: 1 }).format(value);
}

/** What a complainant may send: set once for the door, told to the page and by the API. */
export interface FileLimits {
  /** Bytes of one file, before it is sealed. */
  readonly mostBytes: number;
  /** Files of one complaint. */
  readonly mostFiles: number;
  /** As in `accept` [HTML, input type=file]; empty for any kind. The page alone can tell: the server sees sealed bytes. */
  readonly kinds: readonly string[];
}

/** What the database takes at the most, whatever a door is told: `file_begin` refuses more. */
export const HARD_LIMITS = { bytes: 30_000_000, files: 100 } as const;

/** True for a file of a kind that may be sent: by its type, or by how its name ends. */
export function isAccepted(
  kinds: readonly string[],
  { name, type }: { name: string; type: string },
): boolean {
  return (
    kinds.length === 0 ||
    kinds.some((kind) => {
      if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind);
      return kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : type === kind;
    })
  );
}

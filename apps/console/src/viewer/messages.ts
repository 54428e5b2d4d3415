/** What the console hands to the frame that shows a hostile file. */
export type ToViewer =
  | { readonly kind: 'pdf'; readonly bytes: ArrayBuffer; readonly title: string; readonly locale: string }
  | {
      readonly kind: 'video';
      readonly bytes: ArrayBuffer;
      readonly type: string;
      readonly title: string;
      readonly locale: string;
    }
  | { readonly kind: 'page'; readonly page: number; readonly zoom: number; readonly quarters: number };

/** What the frame says of it: numbers and codes, which the console believes as little as the file. */
export type FromViewer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'drawn'; readonly page: number }
  | { readonly kind: 'failed'; readonly why: 'damaged' | 'locked' };

const MOST_PAGES = 1_000_000;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST_PAGES;

/** A message of the frame's as the console may use it; null for anything else. */
export function fromViewer(data: unknown): FromViewer | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, pages, page, why } = data as Readonly<Record<string, unknown>>;
  if (kind === 'ready') return { kind };
  if (kind === 'opened' && isCount(pages)) return { kind, pages };
  if (kind === 'drawn' && isCount(page)) return { kind, page };
  if (kind === 'failed') return { kind, why: why === 'locked' ? why : 'damaged' };
  return null;
}

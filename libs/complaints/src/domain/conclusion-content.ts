/** To whom something was transmitted, and when. */
export interface Transmission {
  /** The authority or service, in words. */
  readonly authority: string;
  /** `yyyy-mm-dd` */
  readonly on: string;
}

/** What stands (JSON) inside the sealed `conclusion` item: the grounds, and where the complaint went. */
export interface ConclusionContent {
  readonly version: 1;
  readonly grounds: string;
  /** Null where nothing was transmitted, or where it was concluded before this was asked. */
  readonly transmitted: Transmission | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The content inside a sealed conclusion, or null when what was opened isn't one. Once it was the grounds alone. */
export function parseConclusionContent(value: unknown): ConclusionContent | null {
  if (typeof value === 'string') return { version: 1, grounds: value, transmitted: null };
  const content = value as Partial<Record<keyof ConclusionContent, unknown>> | null;
  if (typeof content !== 'object' || content?.version !== 1) return null;
  const { grounds, transmitted } = content;
  if (typeof grounds !== 'string') return null;
  if (transmitted !== null && !isTransmission(transmitted)) return null;
  return { version: 1, grounds, transmitted };
}

function isTransmission(value: unknown): value is Transmission {
  if (typeof value !== 'object' || value === null) return false;
  const { authority, on } = value as Partial<Record<keyof Transmission, unknown>>;
  return typeof authority === 'string' && typeof on === 'string' && DAY.test(on);
}

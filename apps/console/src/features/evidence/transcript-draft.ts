/** What is being written of a recording, and over which version it was begun; empty: over none. */
export interface TranscriptDraft {
  readonly text: string;
  readonly base: string;
}

/** As one text, to be kept as a draft. */
export const writtenDraft = ({ text, base }: TranscriptDraft): string => `${base}\n${text}`;

/** The draft in a kept text; null where none is. */
export function draftOf(kept: string): TranscriptDraft | null {
  const end = kept.indexOf('\n');
  return end < 0 ? null : { base: kept.slice(0, end), text: kept.slice(end + 1) };
}

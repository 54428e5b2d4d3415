/** What a member of the team wrote down of a recording: sealed to the case, each version a text of its own. */
export interface Transcript {
  readonly fileId: string;
  readonly text: string;
}

/** Letters at most; an hour of speech is half of it. */
export const TRANSCRIPT_MOST = 100_000;

/** What was sealed as a transcript, as far as it is one. */
export function parseTranscript(value: unknown): Transcript | null {
  if (typeof value !== 'object' || value === null) return null;
  const { fileId, text } = value as Readonly<Record<string, unknown>>;
  return typeof fileId === 'string' && typeof text === 'string' ? { fileId, text } : null;
}

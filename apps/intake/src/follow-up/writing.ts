import type { Subject } from '#sealing';

/** What a receipt code's holder can write: an answer, facts, an objection, a complaint about us, a wish to be erased. */
export const WRITING_IDS = ['message', 'addition', 'objection', 'handling', 'erasure'] as const;
export type WritingId = (typeof WRITING_IDS)[number];

/** What is sealed and sent: what was written, or the survey's answers. */
export type LetterId = WritingId | 'survey';

/** What is said inside a sealed message of its kind; a plain message says nothing, and facts are no message. */
export function subjectOf(writing: LetterId): Subject | undefined {
  return writing === 'message' || writing === 'addition' ? undefined : writing;
}

/** True for what is written on a form of the page. */
export function isWriting(value: string): value is WritingId {
  return (WRITING_IDS as readonly string[]).includes(value);
}

/** Refusals that say that the conclusion can't be objected to any more, whatever is done. */
export const OBJECTION_REFUSALS: readonly string[] = [
  'complaint.event-not-possible',
  'complaint.appeal-period-over',
];

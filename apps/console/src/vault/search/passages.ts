import {
  parseFilingContent,
  parseTaskContent,
  parseTranscript,
  STORY_MOST,
  type DeclaredFacts,
  type FilingContent,
} from '#complaints/domain';
import type { Letter } from '#sealing';
import type { Passage, Place } from './text-index.js';

/** What was opened, as it is searched; `facts` are those that a restricted complaint's row does not say. */
export interface SearchedText {
  readonly passages: readonly Passage[];
  readonly facts?: DeclaredFacts;
  /** What it is a version of: only the latest is searched. */
  readonly versionOf?: string;
}

/** What an opened item says, as far as it is entered into the index; null where it is not what its kind says it is. */
export function searchedText(kind: string, opened: unknown): SearchedText | null {
  const said = wholeText(kind, opened);
  return (
    said && { ...said, passages: said.passages.map((one) => ({ ...one, text: one.text.slice(0, LONGEST) })) }
  );
}

/** What an opened item says, whole: however long it is, nothing in it is passed over when it is compared. */
export const comparedTexts = (kind: string, opened: unknown): string[] =>
  (wholeText(kind, opened)?.passages ?? []).map(({ text }) => text);

function wholeText(kind: string, opened: unknown): SearchedText | null {
  if (kind === 'filing' || kind === 'addition') {
    const content = parseFilingContent(JSON.stringify(opened));
    return content && { passages: filedPassages(content), ...(content.facts && { facts: content.facts }) };
  }
  if (kind === 'message-in') {
    const { text, subject } = opened as Letter;
    // The survey's answers are codes.
    return { passages: subject === 'survey' ? [] : passages('message', text) };
  }
  if (kind === 'transcript') {
    const transcript = parseTranscript(opened);
    return transcript && { passages: passages('transcript', transcript.text), versionOf: transcript.fileId };
  }
  if (kind === 'task') {
    const task = parseTaskContent(opened);
    return task && { passages: passages('note', task.title, task.details) };
  }
  if (typeof opened !== 'string') return null;
  return { passages: passages(kind === 'note' ? 'note' : 'message', opened) };
}

function filedPassages({ story, when, people, name, contact, register }: FilingContent): Passage[] {
  return [
    ...passages('story', story, when),
    ...passages('people', name, people),
    ...(register ? passages('story', register.number, register.where, register.outcome) : []),
    ...(register ? passages('contact', register.contact) : []),
    ...(contact
      ? passages('contact', contact.how, contact.whoMayAnswer, contact.hours, contact.whatMayBeSaid)
      : []),
  ];
}

// What is longer came from no form of ours, which tells who writes it; whoever seals for themselves can't make a worker choke on it.
const LONGEST = 4 * STORY_MOST;

const passages = (place: Place, ...texts: readonly string[]): Passage[] =>
  texts.filter((text) => text !== '').map((text) => ({ place, text }));

import type { OpenedComplaint } from './opened.js';

/** The first message or addition of the person that nobody of the team has said to have read; null when there is none. */
export function writtenSince({
  view,
  messages,
  additions,
}: Pick<OpenedComplaint, 'view' | 'messages' | 'additions'>): string | null {
  const { unreadSince } = view.facts;
  if (unreadSince === null) return null;
  const theirs = [...messages.filter(({ kind }) => kind === 'message-in'), ...additions];
  const since = theirs
    .filter(({ createdAt }) => Date.parse(createdAt) >= Date.parse(unreadSince))
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
  return since[0]?.id ?? null;
}

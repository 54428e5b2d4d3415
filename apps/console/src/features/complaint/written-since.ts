import type { OpenedComplaint } from './opened.js';

/** The message or addition the person wrote since the staff last did something; null when there is none. */
export function writtenSince({
  view,
  messages,
  additions,
}: Pick<OpenedComplaint, 'view' | 'messages' | 'additions'>): string | null {
  const staff = [
    ...view.history.filter(({ actorKind }) => actorKind === 'staff').map(({ at }) => at),
    ...view.items.filter(({ authorId }) => authorId !== null).map(({ createdAt }) => createdAt),
  ];
  const last = staff.reduce((latest, at) => Math.max(latest, Date.parse(at)), 0);
  const theirs = [...messages.filter(({ kind }) => kind === 'message-in'), ...additions];
  const since = theirs
    .filter(({ createdAt }) => Date.parse(createdAt) > last)
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
  return since[0]?.id ?? null;
}

import type { OpenedComplaint } from './opened.js';
import { writtenSince } from './written-since.js';

const message = (id: string, kind: string, createdAt: string, authorId: string | null = null) =>
  ({ id, kind, createdAt, authorId }) as OpenedComplaint['messages'][number];

const since = (messages: OpenedComplaint['messages'], unreadSince: string | null) =>
  writtenSince({ messages, additions: [], view: { facts: { unreadSince } } as OpenedComplaint['view'] });

describe('what the person wrote since', () => {
  const read = message('a', 'message-in', '2026-03-02T08:00:00Z');
  const fresh = [
    message('c', 'message-in', '2026-03-03T09:00:00Z'),
    message('b', 'message-in', '2026-03-03T08:00:00Z'),
  ];

  it('is the first of what lies unread, also after the team did something without reading it', () => {
    const note = message('d', 'message-out', '2026-03-04T08:00:00Z', 'x');
    expect(since([...fresh, read, note], '2026-03-03T08:00:00Z')).toBe('b');
  });

  it('is nothing once the team has read it, or where no text is unread', () => {
    expect(since([...fresh, read], null)).toBeNull();
    expect(since([read], '2026-03-03T08:00:00Z')).toBeNull();
  });
});

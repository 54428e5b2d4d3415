import type { OpenedComplaint } from './opened.js';
import { writtenSince } from './written-since.js';

const message = (id: string, kind: string, createdAt: string, authorId: string | null = null) =>
  ({ id, kind, createdAt, authorId }) as OpenedComplaint['messages'][number];

const since = (messages: OpenedComplaint['messages'], history: readonly (readonly [string, string])[]) =>
  writtenSince({
    messages,
    additions: [],
    view: {
      items: messages,
      history: history.map(([actorKind, at]) => ({ actorKind, at })),
    } as unknown as OpenedComplaint['view'],
  });

describe('what the person wrote since', () => {
  const asked = [['staff', '2026-03-02T08:00:00Z']] as const;

  it('is the first of their messages after the last thing the staff did', () => {
    const answers = [
      message('b', 'message-in', '2026-03-03T09:00:00Z'),
      message('a', 'message-in', '2026-03-03T08:00:00Z'),
    ];
    expect(since(answers, [...asked, ['complainant', '2026-03-03T10:00:00Z']])).toBe('a');
  });

  it('is nothing once the staff acted or answered', () => {
    const answer = message('a', 'message-in', '2026-03-03T08:00:00Z');
    expect(since([answer], [['staff', '2026-03-04T08:00:00Z']])).toBeNull();
    expect(since([answer, message('c', 'message-out', '2026-03-04T08:00:00Z', 'x')], asked)).toBeNull();
    expect(since([], asked)).toBeNull();
  });
});

import { readdirSync } from 'node:fs';
import { DRAWINGS, PICTURES } from './pictures.js';

describe('the drawings of answers', () => {
  it('are all there, and none lies about unused', () => {
    const files = readdirSync('apps/intake/pictures').filter((name) => name.endsWith('.svg'));
    const named = Object.values(PICTURES).flatMap((answers) => Object.values(answers));
    expect([...new Set(named)].sort()).toEqual(files.map((name) => name.slice(0, -'.svg'.length)).sort());
  });

  it('stand for one thing under one name, whichever question it answers', () => {
    const named = Object.values(PICTURES).flatMap((answers): [string, string][] => Object.entries(answers));
    expect(named.filter(([id, name]) => (DRAWINGS as Record<string, string>)[id] !== name)).toEqual([]);
  });

  it.each([
    ...(['kind', 'category', 'risk', 'aboutWhom', 'contact', 'phone'] as const),
    ...(['reporter', 'consents', 'genderWish', 'answer', 'state'] as const),
  ])('differ between the answers of %s', (question) => {
    // "Something else" is drawn alike for both kinds, which are never shown together.
    const drawn = Object.values(PICTURES[question]).filter((name) => name !== 'circle-ellipsis');
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

import { readdirSync } from 'node:fs';
import { PICTURES } from './pictures.js';

describe('the drawings of answers', () => {
  it('are all there, and none lies about unused', () => {
    const files = readdirSync('apps/intake/pictures').filter((name) => name.endsWith('.svg'));
    const named = Object.values(PICTURES).flatMap((answers) => Object.values(answers));
    expect([...new Set(named)].sort()).toEqual(files.map((name) => name.slice(0, -'.svg'.length)).sort());
  });

  it.each(['kind', 'category', 'risk', 'contact', 'state'] as const)(
    'differ between the answers of %s',
    (question) => {
      // "Something else" is drawn alike for both kinds, which are never shown together.
      const drawn = Object.values(PICTURES[question]).filter((name) => name !== 'circle-ellipsis');
      expect(new Set(drawn).size).toBe(drawn.length);
    },
  );
});

import { existsSync, readFileSync } from 'node:fs';
import { broken } from './broken.js';
import { sabotageList } from './list.js';
import { SAFEGUARDS } from './safeguards.js';

describe('the list of safeguards', () => {
  it.each(SAFEGUARDS.map((safeguard) => [safeguard.name, safeguard] as const))(
    'can still break this: %s',
    (_name, safeguard) => {
      const source = readFileSync(safeguard.file, 'utf8');
      expect(broken(source, safeguard)).not.toBe(source);
    },
  );

  it('names test files that exist', () => {
    const files = SAFEGUARDS.filter(({ test }) => test.path.endsWith('.ts')).map(({ test }) => test.path);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('stands in docs/sabotage.md', () => {
    expect(readFileSync('docs/sabotage.md', 'utf8')).toBe(sabotageList(SAFEGUARDS));
  });
});

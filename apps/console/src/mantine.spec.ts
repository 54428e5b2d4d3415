import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SOURCE = import.meta.dirname;
const LIBRARY = dirname(createRequire(import.meta.url).resolve('@mantine/core/styles.css'));

/** Every component of the library that a file of the console imports by name. */
function importedComponents(): string[] {
  const sources = globSync('**/*.tsx', { cwd: SOURCE }).map((file) =>
    readFileSync(join(SOURCE, file), 'utf8'),
  );
  const lists = sources.flatMap((source) =>
    [...source.matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)].map(([, names]) => names!),
  );
  return [...new Set(lists.flatMap((names) => names.split(',').map((name) => name.trim())))].filter(Boolean);
}

describe('the styles of the component library', () => {
  it('are loaded for every component that the console uses', () => {
    const loaded = readFileSync(join(SOURCE, 'mantine.css'), 'utf8');
    const used = importedComponents();
    expect(used).toContain('Button');
    const unstyled = used.filter(
      (name) => existsSync(join(LIBRARY, 'styles', `${name}.css`)) && !loaded.includes(`styles/${name}.css`),
    );
    expect(unstyled).toEqual([]);
  });
});

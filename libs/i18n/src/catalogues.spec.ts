import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCatalogue, unusedKeys } from './check-catalogue.support-spec.js';
import {
  consoleCatalogue,
  domainCatalogue,
  errorsCatalogue,
  figuresCatalogue,
  hasKey,
  intakeCatalogue,
  lettersCatalogue,
  mailCatalogue,
  paperCatalogue,
  reportCatalogue,
  reportingCatalogue,
  type Catalogue,
} from './index.js';

const catalogues = [
  consoleCatalogue,
  domainCatalogue,
  errorsCatalogue,
  figuresCatalogue,
  intakeCatalogue,
  lettersCatalogue,
  mailCatalogue,
  paperCatalogue,
  reportCatalogue,
  reportingCatalogue,
] as Catalogue[];

/** The sources of all rooms, without specs and the catalogues themselves. */
const sources = ['apps', 'libs'].flatMap((folder) => sourcesUnder(join(process.cwd(), folder)));

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ['catalogues', 'test', 'node_modules'].includes(entry.name) ? [] : sourcesUnder(path);
    return /(?<!spec)\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('catalogues', () => {
  it.each(catalogues)('$name has no fault', (catalogue) => expect(checkCatalogue(catalogue)).toEqual([]));

  // The domain's words are looked up by field and code; their own spec holds them against the codes.
  it.each(catalogues.filter(({ name }) => name !== 'domain'))(
    '$name has no sentence that nobody says',
    (catalogue) => {
      expect(unusedKeys(catalogue, sources)).toEqual([]);
    },
  );

  it('have words for every refusal in the code', () => {
    const found = [...sources.join('\n').matchAll(/DomainError\(\s*'([a-z-]+\.[a-z-]+)'/g)].map(
      (match) => match[1]!,
    );
    expect(found.length).toBeGreaterThan(20);
    expect([...new Set(found)].filter((code) => !hasKey(errorsCatalogue as Catalogue, code))).toEqual([]);
  });
});

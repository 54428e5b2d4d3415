import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { placeholdersOf } from './check-catalogue.support-spec.js';
import {
  consoleCatalogue,
  domainCatalogue,
  errorsCatalogue,
  figuresCatalogue,
  importsCatalogue,
  trustCatalogue,
  intakeCatalogue,
  REVIEWS,
  type Catalogue,
  type Locale,
} from './index.js';
import { ADDED_LANGUAGES } from './languages/index.js';

const CATALOGUES = [
  consoleCatalogue,
  domainCatalogue,
  errorsCatalogue,
  figuresCatalogue,
  importsCatalogue,
  trustCatalogue,
  intakeCatalogue,
] as Catalogue[];

describe('added languages', () => {
  it('are named in the index, every file of them', () => {
    const files = readdirSync(join(import.meta.dirname, 'languages')).map((file) => file.replace('.ts', ''));
    const named = ADDED_LANGUAGES.map(({ tag }) => tag);
    expect(named.toSorted()).toEqual(
      files.filter((file) => !['index', 'language'].includes(file)).toSorted(),
    );
  });

  it('have the placeholders of the French', () => {
    const faults = ADDED_LANGUAGES.flatMap(({ tag, sentences }) =>
      CATALOGUES.flatMap(({ name, messages }) =>
        Object.entries<string>(sentences[name as keyof typeof sentences] ?? {})
          .filter(
            ([key, text]) =>
              placeholdersOf(text, tag as Locale)?.join() !== placeholdersOf(messages.fr[key]!, 'fr')?.join(),
          )
          .map(([key]) => `${tag} ${name}:${key}`),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('reviews', () => {
  it('name who read what, and when', () => {
    for (const reviews of Object.values(REVIEWS))
      for (const { hash, by, on } of Object.values(reviews)) {
        expect(hash).toMatch(/^[0-9a-f]{16}$/);
        expect(by.trim()).not.toBe('');
        expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
  });
});

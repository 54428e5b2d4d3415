import { WRITTEN_LOCALES } from '#i18n';
import * as taxonomy from './index.js';
import {
  ACTS,
  actsOf,
  CATEGORIES,
  categoriesOf,
  DISTRICTS,
  findDistrict,
  isRestricted,
  type Vocabulary,
} from './index.js';

const vocabularies = Object.values<unknown>(taxonomy).filter(
  (value): value is Vocabulary =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && 'entries' in value,
);
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('vocabularies', () => {
  it('are all there', () => expect(vocabularies).toHaveLength(18));

  it.each(vocabularies.map((vocabulary) => [vocabulary.id, vocabulary] as const))(
    '%s',
    (_id, { entries }) => {
      expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
      for (const entry of entries) {
        expect(entry.id).toMatch(slug);
        expect(entry.source).not.toBe('');
        for (const locale of WRITTEN_LOCALES) {
          expect(entry.labels[locale].trim()).not.toBe('');
          if (entry.help) expect(entry.help[locale].trim()).not.toBe('');
        }
      }
    },
  );

  it('write Bambara in the official orthography', () => {
    const texts = [...vocabularies.flatMap((v) => v.entries), ...ACTS]
      .filter((entry) => !entry.labels.fr.includes(entry.labels.bm))
      .flatMap((entry) => [entry.labels.bm, entry.help?.bm ?? '']);
    // Accented e and o belong to the older spelling, or to French.
    for (const text of texts) expect(text).not.toMatch(/[èòé]/);
  });
});

describe('categories', () => {
  it('are nine of each kind, and one for who does not know', () => {
    expect(categoriesOf('human-rights').map((c) => c.id)).toHaveLength(10);
    expect(categoriesOf('corruption').map((c) => c.id)).toHaveLength(10);
    expect(categoriesOf('corruption').at(-1)?.id).toBe('unknown');
  });

  it('each propose at least one act, of a category that exists', () => {
    for (const category of CATEGORIES.entries) expect(actsOf(category.id).length).toBeGreaterThan(0);
    for (const act of ACTS) expect(CATEGORIES.has(act.category)).toBe(true);
    expect(new Set(ACTS.map((act) => act.id)).size).toBe(ACTS.length);
  });

  it('leave gender-based violence and minors to the restricted team', () => {
    expect(isRestricted({ category: 'gender-based-violence', risk: [] })).toBe(true);
    expect(isRestricted({ category: 'bribery', risk: ['minor'] })).toBe(true);
    expect(isRestricted({ category: 'life', risk: ['danger-to-life'] })).toBe(false);
  });
});

describe('districts', () => {
  it('are the fifty cercles, with slugs for keys and official codes as attributes', () => {
    expect(DISTRICTS).toHaveLength(50);
    expect(new Set(DISTRICTS.map((d) => d.id)).size).toBe(50);
    for (const district of DISTRICTS) expect(district.id).toMatch(slug);
    expect(findDistrict('menaka')?.codes).toEqual([
      { scheme: 'ocha-pcode', edition: '2015', code: 'ML0704' },
    ]);
    expect(findDistrict('kayes')?.codes.map((c) => c.code)).toEqual(['ML0101', 'ML0103']);
  });
});

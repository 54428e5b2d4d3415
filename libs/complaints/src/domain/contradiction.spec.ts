import { CATEGORIES, KIND_IDS } from '#taxonomy';
import { contradiction, type DeclaredFacts } from './index.js';

const kindsOf = (category: string) => CATEGORIES.find(category)?.kinds ?? [];
const sound: DeclaredFacts = {
  ...{ kind: 'corruption', category: 'bribery', districtId: 'sikasso', aboutWhom: 'someone-else', risk: [] },
  ...{ language: 'bm', genderWish: 'any', consents: [], reporter: 'victim', contact: 'anonymous' },
  ...{ sex: null, ageBand: null },
};
const of = (facts: Partial<DeclaredFacts>) => contradiction({ ...sound, ...facts }, kindsOf);

describe('declared answers', () => {
  it('are taken where they fit together', () => {
    expect(of({})).toBeNull();
    expect(of({ contact: 'identified' })).toBeNull();
    expect(of({ contact: 'safe-contact', consents: ['contact'] })).toBeNull();
    expect(of({ sex: 'woman', ageBand: '18-24', consents: ['count-sex-and-age'] })).toBeNull();
    for (const kind of KIND_IDS) expect(of({ kind, category: 'unknown' })).toBeNull();
  });

  it('name a category under its own kind', () => {
    expect(of({ kind: 'human-rights' })).toBe('filing.category-of-another-kind');
    expect(of({ category: 'no-such' })).toBe('filing.category-of-another-kind');
  });

  it('bear sex and age band only with the consent to be counted by them', () => {
    for (const said of [{ sex: 'woman' }, { ageBand: 'not-said' }])
      expect(of({ ...said, consents: ['share-justice'] })).toBe('filing.counted-without-consent');
  });

  it('give a safe way to be reached together with the wish to be', () => {
    for (const contact of ['anonymous', 'identified'])
      expect(of({ contact, consents: ['contact'] })).toBe('filing.contact-contradicted');
    expect(of({ contact: 'safe-contact' })).toBe('filing.contact-contradicted');
  });
});

import { readFileSync } from 'node:fs';
import { DEFINITIONS_VERSION } from '#counts/domain';
import { definitionsHash, indicatorsDocument } from './document.js';

describe('the definitions of the figures', () => {
  it('have the version of their words: change it in definitions.ts with them', () => {
    expect(DEFINITIONS_VERSION).toMatch(new RegExp(`^\\d+\\.${definitionsHash()}$`));
  });

  it('stand in docs/indicators.md as they are: run npm run indicators', () => {
    const written = readFileSync(new URL('../../docs/indicators.md', import.meta.url), 'utf8');
    expect(written).toBe(indicatorsDocument());
  });
});

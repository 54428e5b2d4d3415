import { readdirSync, readFileSync } from 'node:fs';
import { FIGURES, RESTRICTED } from '#counts/domain';
import { domainCatalogue, errorsCatalogue, hasKey } from '#i18n';
import { CONSENTS } from '#taxonomy';
import { PASSED_OVER_CODES } from './assignment.js';
import { EVENT_IDS, REASONS } from './events.js';
import { STATES } from './facts.js';
import { PRIORITY_RULES } from './priority.js';
import { MISSING_CODES } from './verification-record.js';

const codes: Readonly<Record<string, readonly string[]>> = {
  state: STATES,
  event: EVENT_IDS,
  missing: MISSING_CODES,
  'passed-over': PASSED_OVER_CODES,
  'priority-rule': [...PRIORITY_RULES.map((rule) => rule.id), RESTRICTED],
  // With whom something may be shared is worded by the taxonomy.
  reason: [...new Set<string>(Object.values(REASONS).flat())].filter((id) => !CONSENTS.has(id)),
  figure: FIGURES.flatMap((figure) => [figure.id, `${figure.id}.definition`]),
};

describe('the words of the domain', () => {
  it.each(Object.entries(codes))('name every %s', (field, ids) => {
    expect(ids.filter((id) => !hasKey(domainCatalogue, `${field}.${id}`))).toEqual([]);
  });

  it('name every refusal of the rules', () => {
    const folder = new URL('./', import.meta.url);
    const sources = readdirSync(folder)
      .filter((file) => !file.includes('spec'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const found = [
      ...sources
        .join('\n')
        .matchAll(/'((?:complaint|conclusion|record|routing|calendar|deadline)\.[a-z-]+)'/g),
    ]
      .map((match) => match[1]!)
      .filter((code) => !['complaint.filed', 'complaint.pooled'].includes(code));
    expect(found.length).toBeGreaterThan(30);
    expect([...new Set(found)].filter((code) => !hasKey(errorsCatalogue, code))).toEqual([]);
  });
});

import type { TranslationOf } from '../catalogue.js';
import type { figuresFr } from './figures.fr.js';

/** English sentences of the figures catalogue. */
export const figuresEn: TranslationOf<typeof figuresFr> = {
  title: 'Received and processed',
  headline: 'In short',
  sentence: '{received, number} received, {processed, number} processed ({rate})',
  period: 'From {from} to {to}.',
  'as-of': 'Figures as of {instant} (entry {mark} of the ledger).',
  'as-of.none': 'The ledger has no mark yet.',
  'not-applicable': 'n/a',
  loading: 'The figures are coming',
  retry: 'Try again',
  by: 'By',
  district: 'District',
  team: 'Team',
  kind: 'Kind',
  'kind.all': 'All',
  from: 'From month',
  to: 'To month',
  'by-month': 'By month',
  'by-district': 'By district of the facts',
  'by-team': 'By responsible team',
  month: 'Month',
  'as-table': 'The same figures as a table',
  restricted: 'Restricted teams (district masked)',
  masked: 'masked',
  quarter: 'Q{number} {year}',
  'not-known': 'Not known',
  'masked.column': 'Masked',
  scrolls: 'The table scrolls sideways.',
  network: 'Network',
  empty: 'Nothing was received in this period. Choose other months or all kinds.',
  standing: 'Conclusions that stand',
  'standing.empty': 'No conclusion in this period.',
  transmitted:
    '{count, plural, =0 {None transmitted to an authority.} one {# of them transmitted to an authority; transmitted does not mean resolved.} other {# of them transmitted to an authority; transmitted does not mean resolved.}}',
  identity:
    'Pending at the end: {opening} at the start + {received} received + {reopened} reopened + {in} in − {closed} closed − {out} out = {closing}.',
  'identity.holds': 'The balance holds.',
  'identity.difference': 'Difference: {difference}.',
  'identity.broken': 'The balance does not hold. Do not publish these figures.',
  'identity.broken.do':
    'Tell the administrator: the command that verifies the counts will say which complaint is concerned.',
  download: 'Download as CSV',
};

import { vocabulary, words } from './entry.js';
import { LANGUAGE_IDS } from './ids.js';

const SOURCE = 'ISO 639; Mali, Constitution 2023 art. 31';
// A language is called by its own name, whoever reads.
const named = (name: string): { labels: ReturnType<typeof words>; source: string } => ({
  labels: words(name, name, name),
  source: SOURCE,
});

/** Languages a complainant and a verifier may share: the thirteen official ones, French, English. */
export const LANGUAGES = /* @__PURE__ */ vocabulary('language', LANGUAGE_IDS, {
  bm: named('Bamanankan'),
  fr: named('Français'),
  ff: named('Fulfulde'),
  ses: named('Soŋoy'),
  snk: named('Sooninkanxanne'),
  taq: named('Tamasheq'),
  dts: named('Dɔgɔsɔ'),
  myk: named('Mamara'),
  shz: named('Syenara'),
  bmq: named('Bomu'),
  boz: named('Bozo'),
  kao: named('Xaasongaxanŋo'),
  mwk: named('Maninkakan'),
  mey: named('Hasanya'),
  en: named('English'),
  other: { labels: words('Une autre langue', 'Another language', 'Kan wɛrɛ'), source: 'Network' },
});

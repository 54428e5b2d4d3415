import type { TranslationOf } from '../catalogue.js';
import type { figuresFr } from './figures.fr.js';

/** Bambara sentences of the figures catalogue (official orthography; draft until a native speaker has read them). */
export const figuresBm: TranslationOf<typeof figuresFr> = {
  title: 'Sɔrɔlenw ni baaralenw',
  headline: 'Surunya la',
  sentence: '{received, number} sɔrɔla, {processed, number} baarala ({rate})',
  period: 'Kabini {from} fo {to}.',
  'as-of': 'Jatebɔ dadilen {instant} la (sɛbɛnni {mark} kafo la).',
  'as-of.none': 'Kafo ma taamasiyɛn sɔrɔ fɔlɔ.',
  'not-applicable': 'tɛ yen',
  loading: 'Jatebɔw bɛ ka na',
  retry: 'Segin a kan',
  by: 'Ka kɛɲɛ ni',
  district: 'Serikili',
  team: 'Jɛkulu',
  kind: 'Suguya',
  'kind.all': 'Bɛɛ',
  from: 'Kabini kalo',
  to: 'Fo kalo',
  'by-month': 'Kalo o kalo',
  'by-district': 'Ko kɛ serikili kɔnɔ',
  'by-team': 'Jɛkulu kuntigi hukumu kɔnɔ',
  month: 'Kalo',
  'as-table': 'Jatebɔ kelenw tabali la',
  network: 'Rezo',
  empty: 'Foyi ma sɔrɔ nin waati in na. Kalo wɛrɛw sugandi.',
  standing: 'Kuncɛli minnu bɛ senna',
  'standing.empty': 'Kuncɛli si tɛ nin waati in na.',
  transmitted: '{count, number} cira fanga ma; cili tɛ ɲɛnabɔli ye.',
  identity:
    'Minnu tora a laban na: {opening} daminɛ na + {received} sɔrɔlen + {reopened} dayɛlɛlen kokura + {in} nalen − {closed} datugulen − {out} taalen = {closing}.',
  'identity.holds': 'Jate bɛnna.',
  'identity.difference': 'Danfara: {difference}.',
  'identity.broken': 'Jate ma bɛn. Kana nin jatebɔ ninnu bɔ kɛnɛ kan.',
  'identity.broken.do': 'A fɔ marabaga ye: jatebɔ sɛgɛsɛgɛli bɛna a jira.',
  download: 'A jigin CSV la',
};

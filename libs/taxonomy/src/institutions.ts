import { vocabulary, words } from './entry.js';
import {
  CONSENT_IDS,
  RECIPIENT_KIND_IDS,
  REFERRAL_RESULT_IDS,
  RESPONDENT_IDS,
  type ConsentId,
  type RecipientKindId,
} from './ids.js';

/**
 * Kinds of institution a complaint may be referred to, and for what a person may turn to one themselves; the
 * institutions are the network's data.
 */
export const RECIPIENT_KINDS = /* @__PURE__ */ vocabulary('recipient-kind', RECIPIENT_KIND_IDS, {
  oclei: {
    labels: words(
      'OCLEI (enrichissement illicite)',
      'OCLEI (illicit enrichment)',
      'OCLEI (nafolo haramulen kɛlɛli)',
    ),
    help: words(
      'Pour un agent public qui s’enrichit sans qu’on sache comment',
      'For a public agent who grows rich, nobody knows how',
      'Foroba baarakɛla min bɛ ka nafolo sɔrɔ, a sɔrɔcogo tɛ dɔn',
    ),
    source: 'Mali, loi 2014-015',
  },
  cndh: {
    labels: words('CNDH (droits humains)', 'CNDH (human rights)', 'CNDH (hadamaden josariyaw)'),
    help: words(
      'Pour une atteinte aux droits d’une personne',
      'For a violation of a person’s rights',
      'Hadamaden josariya tiɲɛni kama',
    ),
    source: 'Mali, loi 2016-036',
  },
  justice: {
    labels: words('Justice', 'Courts', 'Kiiritigɛso'),
    help: words(
      'Pour porter plainte ou demander un jugement',
      'To bring a charge or ask for a judgement',
      'Ka ŋunan kɛ walima ka kiiri ɲini',
    ),
    source: 'Network',
  },
  'one-stop-centre': {
    labels: words(
      'Centre d’accueil des victimes (One Stop)',
      'One-Stop Centre',
      'One Stop, tɔɔrɔbagaw bisimilayɔrɔ',
    ),
    help: words(
      'Après une violence sexuelle ou dans le couple : soins, écoute et conseils au même endroit',
      'After sexual or domestic violence: care, a listener and advice in one place',
      'Cɛnimusoya walima furuɲɔgɔnma fariya kɔfɛ: furakɛli, lamɛnni ani laadilikan yɔrɔ kelen na',
    ),
    source: 'GBVIMS',
  },
  'bar-association': {
    labels: words('Ordre des avocats', 'Bar Association', 'Awokaw ka jɛkulu'),
    help: words('Pour trouver un avocat', 'To find a lawyer', 'Ka awoka sɔrɔ'),
    source: 'Network',
  },
  'land-commission': {
    labels: words('Commission foncière (COFO)', 'Land commission (COFO)', 'Dugukolo komisiyɔn (COFO)'),
    help: words('Pour un conflit sur une terre', 'For a conflict over land', 'Dugukolo kɛlɛ kama'),
    source: 'Mali, loi 2017-001',
  },
  ombudsman: {
    labels: words('Médiateur de la République', 'Ombudsman', 'Jamana Mediyatɛri'),
    help: words(
      'Pour un désaccord avec une administration',
      'For a disagreement with an administration',
      'Bɛnbaliya ni marabolo dɔ cɛ',
    ),
    source: 'Network',
  },
  health: {
    labels: words('Santé', 'Health', 'Kɛnɛya baarada'),
    help: words('Pour être soigné', 'To get medical care', 'Ka furakɛli sɔrɔ'),
    source: 'Network',
  },
  other: {
    labels: words('Autre', 'Other', 'Wɛrɛ'),
    help: words('Pour autre chose', 'For something else', 'Ko wɛrɛ kama'),
    source: 'Network',
  },
});

/** What became of a referral. */
export const REFERRAL_RESULTS = /* @__PURE__ */ vocabulary('referral-result', REFERRAL_RESULT_IDS, {
  'case-opened': {
    labels: words('Dossier ouvert', 'Case opened', 'Dosiye dayɛlɛla'),
    source: 'GBVIMS, referral pathway',
  },
  'dealt-with': {
    labels: words('Traité', 'Dealt with', 'A ɲɛnabɔra'),
    source: 'GBVIMS, referral pathway',
  },
  refused: { labels: words('Refusé', 'Refused', 'U ma sɔn'), source: 'GBVIMS, referral pathway' },
  'passed-on': {
    labels: words('Transmis ailleurs', 'Passed on elsewhere', 'A cira yɔrɔ wɛrɛ'),
    source: 'GBVIMS, referral pathway',
  },
  'no-result': { labels: words('Sans suite', 'No result', 'Foyi ma bɔ a la'), source: 'Network' },
});

/** Who is accused, by type. */
export const RESPONDENTS = /* @__PURE__ */ vocabulary('respondent', RESPONDENT_IDS, {
  'state-service': {
    labels: words('Service de l’État', 'State service', 'Gɔfɛrɛnaman baarada'),
    source: 'OCLEI, rapport 2022',
  },
  'public-agent': {
    labels: words('Agent public', 'Public agent', 'Foroba baarakɛla'),
    source: 'OCLEI, rapport 2022',
  },
  'local-authority': {
    labels: words('Collectivité (mairie, cercle)', 'Local authority', 'Meri walima sɛrikili marabolo'),
    source: 'OCLEI, rapport 2022',
  },
  'elected-official': {
    labels: words('Élu', 'Elected official', 'Kalata sɔrɔla'),
    source: 'OCLEI, rapport 2022',
  },
  private: {
    labels: words('Personne ou entreprise privée', 'Private person or business', 'Mɔgɔ yɛrɛ walima izini'),
    source: 'OCLEI, rapport 2022',
  },
  'armed-group': {
    labels: words('Groupe armé', 'Armed group', 'Marifatigi kulu'),
    source: 'HURIDOCS, perpetrators',
  },
  unknown: { labels: words('Inconnu', 'Unknown', 'A tɛ dɔn'), source: 'HURIDOCS, perpetrators' },
});

const sharing = (kind: RecipientKindId): { labels: ReturnType<typeof words>; source: string } => {
  const { fr, en, bm } = RECIPIENT_KINDS.find(kind)!.labels;
  return {
    labels: words(`Partager avec : ${fr}`, `Share with: ${en}`, `Ka tila ni: ${bm}`),
    source: 'GBVIMS; Mali, loi 2013-015',
  };
};

/** Consents, each separate and revocable. */
export const CONSENTS = /* @__PURE__ */ vocabulary<ConsentId>('consent', CONSENT_IDS, {
  contact: {
    labels: words('L’équipe peut me contacter', 'The team may contact me', 'Kulu bɛ se ka n wele'),
    source: 'Mali, loi 2013-015',
  },
  'count-sex-and-age': {
    labels: words(
      'Compter mon sexe et mon âge, sans mon nom',
      'Count my sex and age, without my name',
      'Ka n cɛya walima n musoya ni n si jate, n tɔgɔ tɛ fɔ',
    ),
    source: 'Mali, loi 2013-015',
  },
  ...(Object.fromEntries(RECIPIENT_KIND_IDS.map((kind) => [`share-${kind}`, sharing(kind)])) as Record<
    `share-${RecipientKindId}`,
    ReturnType<typeof sharing>
  >),
});

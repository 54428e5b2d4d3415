import { vocabulary, words } from './entry.js';
import {
  ABOUT_WHOM_IDS,
  AGE_BAND_IDS,
  CHANNEL_IDS,
  GENDER_WISH_IDS,
  REPORTER_IDS,
  RISK_IDS,
  SEX_IDS,
} from './ids.js';

const NOT_SAID = words('Je préfère ne pas dire', 'I prefer not to say', 'N t’a fɛ k’a fɔ');
const UNKNOWN = words('Je ne sais pas', 'I don’t know', 'N t’a dɔn');

/** Risk answers; they decide how fast, and who. */
export const RISKS = /* @__PURE__ */ vocabulary('risk', RISK_IDS, {
  'danger-to-life': {
    labels: words(
      'La vie de quelqu’un est en danger maintenant',
      'Someone’s life is in danger now',
      'Mɔgɔ dɔ ni bɛ farati la sisan',
    ),
    source: 'ISO 37002, 8.2',
  },
  ongoing: {
    labels: words('Cela continue encore', 'It is still going on', 'A bɛ ka kɛ hali bi'),
    source: 'ISO 37002, 8.2',
  },
  minor: {
    labels: words(
      'Un enfant (moins de 18 ans) est concerné',
      'A child (under 18) is involved',
      'Denmisɛn (san 18 ma dafa) don',
    ),
    source: 'CRC art. 1, 19',
  },
  detention: {
    labels: words(
      'Quelqu’un est enfermé ou retenu',
      'Someone is locked up or held',
      'Mɔgɔ dɔ datugulen don walima a minɛnen don',
    ),
    source: 'ICCPR art. 9',
  },
  retaliation: {
    labels: words(
      'On menace de se venger',
      'Someone threatens revenge',
      'U bɛ bagabagali kɛ ko u bɛ wajibi sara',
    ),
    source: 'ISO 37002, 8.2; Mali, Code pénal art. 243-90',
  },
  'more-than-ten': {
    labels: words(
      'Plus de dix personnes sont touchées',
      'More than ten people are affected',
      'A ye mɔgɔ tan ni kɔ sɔrɔ',
    ),
    source: 'Network',
  },
});

/** Whom the complaint is about, so that nobody judges a complaint about themselves. */
export const ABOUT_WHOM = /* @__PURE__ */ vocabulary('about-whom', ABOUT_WHOM_IDS, {
  'someone-else': {
    labels: words(
      'Non, personne de notre réseau',
      'No, nobody of our network',
      'Ayi, an ka jɛkulu mɔgɔ si t’a la',
    ),
    source: 'UNGP 31',
  },
  'team-member': {
    labels: words(
      'Oui, quelqu’un de l’équipe de ce cercle',
      'Yes, someone of this district’s team',
      'Ɔwɔ, nin sɛrikili kulu mɔgɔ dɔ',
    ),
    help: words(
      'Une autre équipe lira à sa place.',
      'Another team will read instead.',
      'Kulu wɛrɛ b’a kalan o nɔ na.',
    ),
    source: 'UNGP 31',
  },
  'network-leadership': {
    labels: words(
      'Oui, quelqu’un qui dirige le réseau',
      'Yes, someone who leads the network',
      'Ɔwɔ, jɛkulu ɲɛmɔgɔ dɔ',
    ),
    help: words(
      'Une personne extérieure au réseau lira, et elle seule.',
      'Someone outside the network will read, and nobody else.',
      'Mɔgɔ min tɛ jɛkulu la, o dɔrɔn de b’a kalan.',
    ),
    source: 'UNGP 31; PSEA',
  },
  unknown: { labels: UNKNOWN, source: 'Network' },
});

/** Who tells. */
export const REPORTERS = /* @__PURE__ */ vocabulary('reporter', REPORTER_IDS, {
  victim: {
    labels: words('Cela m’est arrivé', 'It happened to me', 'A kɛra ne yɛrɛ la'),
    source: 'HURIDOCS, roles',
  },
  relative: {
    labels: words('C’est arrivé à un proche', 'It happened to someone close', 'A kɛra n somɔgɔ dɔ la'),
    source: 'HURIDOCS, roles',
  },
  witness: {
    labels: words('Je l’ai vu ou entendu', 'I saw or heard it', 'N y’a ye walima n y’a mɛn'),
    source: 'HURIDOCS, roles',
  },
  organisation: {
    labels: words(
      'Je parle pour une organisation',
      'I speak for an organisation',
      'N bɛ kuma jɛkulu dɔ tɔgɔ la',
    ),
    source: 'HURIDOCS, roles',
  },
  'not-said': { labels: NOT_SAID, source: 'Network' },
  'not-answered': { labels: words('Pas de réponse', 'Not answered', 'A ma jaabi'), source: 'Network' },
});

/** How a complaint came in. */
export const CHANNELS = /* @__PURE__ */ vocabulary('channel', CHANNEL_IDS, {
  web: { labels: words('Internet', 'Internet', 'Ɛntɛrinɛti'), source: 'Network' },
  assisted: {
    labels: words('Avec l’aide d’un agent', 'With a monitor’s help', 'Baarakɛla dɔ ka dɛmɛ na'),
    source: 'Network',
  },
  phone: { labels: words('Téléphone', 'Phone', 'Telefɔni'), source: 'Network' },
  sms: { labels: words('SMS', 'Text message', 'SMS'), source: 'Network' },
  import: { labels: words('Ancien registre', 'Older register', 'Kaye kɔrɔ'), source: 'Network' },
});

/** Sex, where the person says it; counted only with their consent. */
export const SEXES = /* @__PURE__ */ vocabulary('sex', SEX_IDS, {
  woman: { labels: words('Femme ou fille', 'Woman or girl', 'Muso walima npogotiginin'), source: 'Network' },
  man: { labels: words('Homme ou garçon', 'Man or boy', 'Cɛ walima cɛnin'), source: 'Network' },
  'not-said': { labels: NOT_SAID, source: 'Network' },
});

/** Age bands, in years. */
export const AGE_BANDS = /* @__PURE__ */ vocabulary('age-band', AGE_BAND_IDS, {
  'under-18': { labels: words('Moins de 18 ans', 'Under 18', 'San 18 ma dafa'), source: 'CRC art. 1' },
  '18-24': { labels: words('De 18 à 24 ans', '18 to 24', 'San 18 ka se 24'), source: 'Network' },
  '25-34': { labels: words('De 25 à 34 ans', '25 to 34', 'San 25 ka se 34'), source: 'Network' },
  '35-59': { labels: words('De 35 à 59 ans', '35 to 59', 'San 35 ka se 59'), source: 'Network' },
  '60-and-over': { labels: words('60 ans et plus', '60 and over', 'San 60 ni kɔ'), source: 'Network' },
  'not-said': { labels: NOT_SAID, source: 'Network' },
});

/** Who may read: a wish that assignment satisfies or leaves the complaint in the pool. */
export const GENDER_WISHES = /* @__PURE__ */ vocabulary('gender-wish', GENDER_WISH_IDS, {
  any: {
    labels: words(
      'Une femme ou un homme, peu importe',
      'A woman or a man, either',
      'Muso walima cɛ, u bɛɛ ka kan',
    ),
    source: 'GBVIMS',
  },
  woman: { labels: words('Seulement une femme', 'Only a woman', 'Muso dɔrɔn'), source: 'GBVIMS' },
  man: { labels: words('Seulement un homme', 'Only a man', 'Cɛ dɔrɔn'), source: 'GBVIMS' },
});

import { type Narrative, prose } from './narrative.js';

/** Liberty and security: who is held, by whom, for how long. */
export const custody: readonly Narrative[] = [
  {
    ...{ id: 'held-past-acquittal', kind: 'human-rights', category: 'liberty', language: 'fr' },
    ...{
      risk: ['detention'],
      reporter: 'relative',
      respondent: 'state-service',
      acts: ['prolonged-detention'],
    },
    when: 'acquitté il y a vingt-trois jours',
    concerned: 'mon mari',
    told: prose`
      Le tribunal a dit « acquitté ». Tout le monde l'a entendu, même l'oiseau sur le ventilateur. Depuis vingt-trois jours mon mari est acquitté et enfermé. À la prison on attend un papier du tribunal, au tribunal on l'a donné au coursier, le coursier est en congé. Je lave et je
      porte deux fois par semaine des habits d'homme libre.`,
    question: 'Connaissez-vous la date d’audience et la chambre ? Rien d’autre n’est nécessaire.',
    answer: 'Le 3, chambre correctionnelle, l’après-midi.',
    note: 'Urgent et simple. Avocate de permanence appelée.',
    sources: [
      ['Plumitif d’audience', 'A1'],
      ['Registre d’écrou', 'A1'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'bar-association' },
      reasons: 'Détention sans titre depuis le jugement, sur simple retard de papier.',
      reply:
        'Il est sorti le soir où l’avocate a porté le papier elle-même. Vingt-six jours de trop : elle vous expliquera comment les faire réparer.',
    },
  },
  {
    ...{ id: 'tax-debt-cell', kind: 'human-rights', category: 'liberty', language: 'fr' },
    ...{
      risk: ['detention', 'ongoing'],
      reporter: 'relative',
      respondent: 'local-authority',
      acts: ['arbitrary-arrest'],
    },
    when: 'depuis avant-hier matin',
    concerned: 'quatre chefs de famille de notre village',
    told: prose`
      Pour l'impôt en retard, les gardes ont pris quatre chefs de famille et les ont enfermés dans le magasin de la commune, avec les urnes et les chaises cassées. On nous dit qu'ils sortiront quand le village aura complété. Le plus vieux ne
      voit plus clair. C'est la soudure, personne n'a rien.`,
    question: 'Peut-on leur apporter à boire et à manger, et leurs remèdes ?',
    answer: 'Oui, par la fenêtre. Le vieux a ses gouttes.',
    note: 'Contrainte par corps illégale. Appeler le parquet le jour même.',
    sources: [
      ['Deux familles', 'B2'],
      ['Substitut : confirme l’illégalité, appelle', 'A2'],
      ['Maire : « ils discutent »', 'C4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'justice' },
      reasons: 'Enfermement sans titre pour une dette d’impôt. Fin obtenue le soir par le parquet.',
      reply:
        'Les quatre sont rentrés le soir. On peut saisir un bœuf pour l’impôt, jamais un homme : le parquet l’a écrit à la commune.',
    },
  },
  {
    ...{ id: 'student-leader-night', kind: 'human-rights', category: 'liberty', language: 'fr' },
    ...{
      risk: ['detention', 'retaliation'],
      reporter: 'witness',
      respondent: 'state-service',
      acts: ['arbitrary-arrest', 'incommunicado-detention'],
    },
    districts: ['bamako', 'segou', 'sikasso', 'kayes', 'mopti'],
    when: 'dans la nuit de mardi',
    concerned: 'un camarade du comité',
    told: prose`
      Ils ont frappé à toutes les portes du dortoir en demandant un prénom. Quand {man} a répondu, ils l'ont pris en sandales. On a cherché dans quatre commissariats : à chaque fois, « pas chez nous ». On a laissé un sac avec une chemise à chaque porte, pour voir quel sac
      disparaîtrait. C'est le troisième.`,
    question: 'Très habile. Le sac a-t-il été pris par quelqu’un en tenue ?',
    answer: 'Oui, un agent est sorti le chercher et a dit merci.',
    note: 'Lieu de garde connu par le sac. Parquet saisi pour contrôle.',
    sources: [
      ['Deux camarades', 'B2'],
      ['Parquet : garde à vue régularisée ensuite', 'A2'],
      ['Commissariat, contradictoire', 'B4'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'cndh' },
      reasons: 'Trois jours hors registre. La garde n’a été inscrite qu’après la visite du parquet.',
      reply:
        'Il est libre, avec la chemise. Les trois jours sans registre sont établis et transmis à la CNDH.',
    },
  },
  {
    ...{ id: 'healer-tied-patients', kind: 'human-rights', category: 'liberty', language: 'fr' },
    ...{
      risk: ['ongoing', 'more-than-ten'],
      reporter: 'witness',
      respondent: 'private',
      acts: ['other-violation'],
    },
    when: 'je l’ai vu samedi',
    concerned: 'une quinzaine de malades de la tête',
    told: prose`
      J'accompagnais une voisine chez le guérisseur de {place}. Dans la deuxième cour il y a des hommes et des femmes attachés par la cheville à des morceaux de bois. On leur donne à manger, on leur parle même gentiment. L'une m'a demandé quel jour on était. Les familles les laissent parce qu'elles ne savent plus quoi faire,
      je ne les juge pas.`,
    question: 'Y a-t-il des enfants parmi eux ? Quelqu’un de malade du corps ?',
    answer: 'Un garçon de seize ans peut-être. Une femme qui toussait.',
    note: 'Avec un infirmier psychiatrique, jamais avec des gardes. Guérisseur plutôt ouvert.',
    sources: [
      ['Infirmier psychiatrique, visite', 'A1'],
      ['Guérisseur, entendu', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'health' },
      reasons:
        'Entraves constatées par un soignant. Guérisseur et hôpital se sont accordés sur une consultation mensuelle.',
      reply:
        'Un infirmier y va maintenant chaque mois, neuf personnes ne sont plus attachées. Celle qui demandait le jour est rentrée chez elle, un jeudi.',
    },
  },
  {
    ...{ id: 'driver-taken-with-car', kind: 'human-rights', category: 'liberty', language: 'fr' },
    ...{
      risk: ['danger-to-life', 'ongoing'],
      reporter: 'organisation',
      respondent: 'armed-group',
      acts: ['hostage-taking'],
    },
    districts: ['gao', 'ansongo', 'menaka', 'douentza', 'tombouctou', 'bandiagara'],
    when: 'hier vers onze heures',
    concerned: 'un chauffeur de notre organisation',
    told: prose`
      Notre chauffeur a été emmené avec le véhicule entre deux visites de puits. Un berger a vu deux motos. Le téléphone sonne, personne ne répond. Nous prévenons tous ceux qui savent faire, mais nous voulons aussi que ce soit écrit, à son heure, par
      d'autres que nous.`,
    question: 'Nous n’appellerons aucun numéro. Sa famille est-elle entourée ?',
    answer: 'Oui, ses frères sont là. Merci de ne pas appeler.',
    note: 'Consigner seulement. Aucun contact, aucune diffusion.',
    sources: [
      ['Organisation', 'A2'],
      ['Berger, rapporté', 'C2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'none' },
      reasons:
        'Fait établi par l’employeur. Toute démarche de notre part pourrait nuire ; retour de la personne au dix-septième jour.',
      reply:
        'Il est rentré et c’est tout ce qui compte. L’enlèvement est consigné à son heure, comme vous l’aviez demandé.',
    },
  },
  {
    ...{ id: 'bride-price-hostage', kind: 'human-rights', category: 'liberty', language: 'fr' },
    ...{ risk: ['minor'], reporter: 'relative', respondent: 'private', acts: ['abduction'] },
    sums: ['75 000', '100 000'],
    when: 'depuis la fin des récoltes',
    concerned: 'mon neveu de 11 ans',
    told: prose`
      Pour un reste de dot de {sum} F, ma belle-famille garde mon neveu « en gage » jusqu'à ce qu'on paie. Il garde leurs moutons. Il mange, oui. Mais il avait commencé la sixième et il ne revient pas, et personne ne m'a dit combien d'années vaut un
      reste de dot.`,
    question: 'Quelqu’un que les deux familles respectent accepterait-il de porter la parole ?',
    answer: 'La tante aînée, elle a marié tout le monde.',
    note: 'Enfant : service social prévenu. La tante d’abord.',
    sources: [
      ['Tante aînée', 'B2'],
      ['Directeur d’école : absent depuis sept semaines', 'A2'],
      ['Belle-famille, entendue : reconnaît', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Reconnu. L’enfant est rendu sans condition, la dette se règle à part entre adultes.',
      reply:
        'Il est en classe depuis lundi. La tante dit qu’un enfant n’est pas une monnaie, et qu’elle l’a dit assez fort.',
    },
  },
  {
    ...{ id: 'returnee-detained-border', kind: 'human-rights', category: 'liberty', language: 'fr' },
    ...{
      risk: ['detention', 'more-than-ten'],
      reporter: 'victim',
      respondent: 'state-service',
      acts: ['prolonged-detention'],
    },
    districts: ['kayes', 'gao', 'sikasso', 'bamako'],
    when: 'retenus six jours au retour',
    concerned: 'trente-deux refoulés',
    told: prose`
      On revenait du désert, refoulés, sans chaussures pour certains. À l'arrivée chez nous, on nous a mis six jours dans un hangar « pour les listes ». On a fait les listes le premier jour. Après c'était pour rien. Un petit frère de Guinée pleurait parce qu'il n'était sur aucune liste.`,
    question: 'Qui distribuait l’eau et la nourriture pendant les six jours ?',
    answer: 'Des femmes du quartier, pas les agents.',
    note: 'Femmes du quartier : sources précieuses, à voir ensemble avec leur association.',
    sources: [
      ['Trois refoulés', 'B2'],
      ['Association des femmes', 'B1'],
      ['Service : « attente de transport »', 'B3'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'transmitted', to: 'cndh' },
      reasons:
        'Cinq jours de rétention sans motif après l’identification. Le manque de transport n’est pas un titre.',
      reply:
        'Établi et transmis. Les refoulés sont maintenant reçus dans une maison ouverte ; le petit frère a appelé chez lui.',
    },
  },
  {
    ...{ id: 'curfew-midwife', kind: 'human-rights', category: 'liberty', language: 'fr' },
    ...{ risk: ['retaliation'], reporter: 'victim', respondent: 'state-service', acts: ['arbitrary-arrest'] },
    when: 'pendant le couvre-feu, vers deux heures',
    concerned: 'moi, sage-femme',
    told: prose`
      J'allais à un accouchement, blouse, sac, autorisation dans la main. On m'a fait asseoir sur le trottoir jusqu'à six heures « comme tout le monde ». J'ai entendu le premier cri de l'enfant par téléphone, guidée par mes mots à la belle-mère. Il va bien. J'ai encore la marque du trottoir dans
      la tête.`,
    question: 'L’autorisation a-t-elle été regardée ?',
    answer: 'Oui, à l’envers.',
    note: 'Demander une note de service plutôt qu’une sanction : c’est son souhait.',
    sources: [
      ['Autorisation valable', 'A1'],
      ['Belle-mère et appel de 2 h 40', 'B2'],
      ['Chef de patrouille : s’excuse', 'A2'],
    ],
    ending: {
      ...{ finding: 'substantiated', action: 'mediated' },
      reasons: 'Rétention d’une soignante autorisée. Excuses et note à toutes les patrouilles.',
      reply:
        'Une note dit maintenant dans quel sens lire l’autorisation. Les excuses sont jointes. L’enfant devrait s’appeler Patience.',
    },
  },
  {
    ...{ id: 'runaway-apprentice', kind: 'human-rights', category: 'liberty', language: 'fr' },
    ...{ risk: ['minor'], reporter: 'relative', respondent: 'unknown', acts: ['abduction'] },
    when: 'il y a cinq jours',
    concerned: 'mon fils de 16 ans, apprenti',
    told: prose`
      Mon fils a disparu de l'atelier. Son patron dit qu'une voiture blanche rôdait. À {place} on parle d'enlèvements. Sa mère ne mange plus.`,
    question: 'Avait-il parlé d’un voyage, d’un ami, d’un site d’or ?',
    answer: 'Son cousin vient d’avouer : ils voulaient partir au placer. Il a appelé, il a faim.',
    note: 'Retrouvé par le cousin. Ramener en douceur.',
    sources: [
      ['Cousin', 'A2'],
      ['Appel du garçon à sa mère', 'A1'],
    ],
    ending: {
      ...{ finding: 'unfounded', action: 'advised' },
      reasons: 'Départ volontaire ; la voiture blanche est celle du fournisseur.',
      reply:
        'Il est à table chez vous, nous dit-on. Le centre d’écoute des jeunes peut parler avec lui du placer, sans gronder.',
    },
  },
];
